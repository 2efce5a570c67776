import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import type { CheapestMix } from '#model/game/cheapest-mix.ts';
import { compare } from '#model/numeric/compare.ts';
import { cheapest, race, turns } from './outcome.ts';
import type { State } from './state.ts';

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
