import { reducedRace } from '#model/development-race/reduced-race.ts';
import { type CheapestMix, cheapestMix } from '#model/game/cheapest-mix.ts';
import { edges } from '#model/game/edges.ts';
import { gameType } from '#model/game/game-type.ts';
import { afterMix, mixPrice } from '#model/game/incentive-mix.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { type State, shelf } from './state.ts';

/** A lab that cuts corners is this much faster; a prize is worth this many points; the one race has this chance of disaster. */
export const race = { speed: 2, prize: 10, risk: 0.6 } as const;

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
