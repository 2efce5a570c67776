import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** The same game with the two choices exchanged: what was paid for C is paid for D, and the other way round. */
export function exchangeChoices(payoffs: Payoffs): Payoffs {
  const { R, S, T, P } = requirePayoffs(payoffs);
  return { R: P, S: T, T: S, P: R };
}
