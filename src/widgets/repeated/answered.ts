import { breachRound, isBreach } from './rounds.ts';
import type { State } from './state.ts';

/** When a grudge answers a breach: the round, counted from 1, and with what chance in percent that round comes, seen from the breach. */
interface Answered {
  readonly round: number;
  readonly chance: number;
}

/** That, where a grudge sees a breach late and nothing else happens; what is lost is then that chance’s share of all that is gained and lost. */
export function answered(state: State): Answered | undefined {
  if (!isBreach(state) || state.slip || state.noise > 0) return undefined;
  return { round: breachRound(state) + state.delay, chance: 100 * (state.patience / 100) ** state.delay };
}
