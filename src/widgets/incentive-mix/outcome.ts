import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { type CheapestMix, cheapestMix } from '#model/game/cheapest-mix.ts';
import { edges } from '#model/game/edges.ts';
import { gameType } from '#model/game/game-type.ts';
import { afterMix, mixPrice } from '#model/game/incentive-mix.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { compare } from '#model/numeric/compare.ts';
import { type State, shelf } from './state.ts';

/** A lab that cuts corners is this much faster; a prize is worth this many points; the one race has this chance of disaster. */
const race = { speed: 2, prize: 10, risk: 0.6 } as const;

type Bought = Pick<State, 'steps' | 'fee'>;

/** The race at this chance of disaster in points, on a grid of thousandths, so that a tie is a tie. */
export function payoffsAt(risk: number): Payoffs {
  const { R, S, T, P } = reducedRace({ s: race.speed, pr: risk }).payoffs;
  const points = (share: number) => Math.round(share * race.prize * 1000) / 1000;
  return { R: points(R), S: points(S), T: points(T), P: points(P) };
}

/** The race after the mix, at a chance of disaster: that of the one race unless told. */
export const mixed = ({ steps, fee }: Bought, risk: number = race.risk): Payoffs =>
  afterMix(payoffsAt(risk), shelf(fee), steps);

/** What the mix costs, in tokens. */
export const priceOf = ({ steps, fee }: Bought): number => mixPrice(shelf(fee), steps);

/** By how many points shipping safe is ahead beside a lab that is careful and beside one that cuts; below 0 cutting is. */
export function leads(bought: Bought, risk?: number): { readonly careful: number; readonly cutting: number } {
  const { a, d } = edges(mixed(bought, risk));
  return { careful: a, cutting: d === 0 ? 0 : -d };
}

/** Whether the mix makes shipping safe pay whatever the other lab does. */
export const turns = (bought: Bought, risk?: number): boolean => gameType(mixed(bought, risk)) === 'C-dominant';

const known = new Map<string, CheapestMix | null>();

/** The least that must be paid for that, and every mix that does it for that. */
export function cheapest(fee: number, risk: number = race.risk): CheapestMix | null {
  const key = `${fee} ${risk}`;
  const found = known.get(key) ?? cheapestMix(payoffsAt(risk), shelf(fee));
  known.set(key, found);
  return found;
}

/** Of a hundred projects, one in the middle of each percent: what care would be worth in all, and what the mix secures. */
export interface Project {
  readonly risk: number;
  /** whether care or speed is worth more to labs and bystanders together; null where they are level */
  readonly wanted: 'care' | 'speed' | null;
  readonly secured: boolean;
}

/** The chance of disaster above which care is worth more in all, in percent. */
export const societyLine = (harm: number): number => 100 * bystanderHarm({ s: race.speed, h: harm }).prSociety;

/** The hundred projects, from the least risky on. */
export function projects({ steps, fee, harm }: Pick<State, 'steps' | 'fee' | 'harm'>): readonly Project[] {
  const line = societyLine(harm) / 100;
  return Array.from({ length: 100 }, (_, place) => {
    const risk = (place + 0.5) / 100;
    const side = compare(risk, line);
    return {
      risk,
      wanted: side === 0 ? null : side > 0 ? 'care' : 'speed',
      secured: turns({ steps, fee }, risk),
    };
  });
}

/** What the mix does to the hundred: how many are exposed, held back and secured, and the percent above which they are. */
export function tally(state: Pick<State, 'steps' | 'fee' | 'harm'>) {
  const all = projects(state);
  const count = (wanted: Project['wanted'], secured: boolean) =>
    all.filter((project) => project.wanted === wanted && project.secured === secured).length;
  const secured = all.filter((project) => project.secured).length;
  return { exposed: count('care', false), heldBack: count('speed', true), secured, line: 100 - secured };
}

/** The least that must be paid so that none of the hundred is exposed: what secures the least risky that ought to be careful. */
export function cheapestProtection(state: Pick<State, 'fee' | 'harm'>): CheapestMix | null {
  const first = projects({ ...state, steps: [0, 0, 0, 0, 0] }).find(({ wanted }) => wanted === 'care');
  return first ? cheapest(state.fee, first.risk) : null;
}
