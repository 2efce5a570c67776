import { type ShakyOutcome, shakyPledge } from '#model/pledge/shaky-pledge.ts';
import { type SigningOutcome, signingGame } from '#model/pledge/signing-game.ts';
import { type State, starts, treaty } from '../state.ts';

/** What comes of the pledge: with what chance and what for whom. */
export interface Pledged extends ShakyOutcome {
  readonly status: SigningOutcome['status'];
  /** the number of signatures that it wants, what a gate gives, and how many of 100 signatures fail */
  readonly wanted: number;
  readonly stake: number;
  readonly fails: number;
  /** what a lab can expect that stays out; undefined where none does */
  readonly outsider: number | undefined;
}

/** That, for a state’s threshold, stake and failing signatures. */
export function pledgeOf({ signers, stake, fails }: State): Pledged {
  const k = signers ?? (starts.pledge.signers as number);
  const b = stake ?? (starts.pledge.stake as number);
  const eps = (fails ?? 0) / 100;
  const labs = { ...treaty, k, b };
  const shaky = shakyPledge({ ...labs, eps });
  const gates = shaky.welfare / (treaty.n * b - treaty.c);
  return {
    ...shaky,
    ...{ status: signingGame(labs).status, wanted: k, stake: b, fails: fails ?? 0 },
    outsider: shaky.intended < treaty.n ? b * gates : undefined,
  };
}
