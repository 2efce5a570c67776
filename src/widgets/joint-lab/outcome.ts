import { type ComplementaryEffort, complementaryEffort } from '#model/joint-research/complementary-effort.ts';
import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { type CostSharing, costSharing } from '#model/joint-research/cost-sharing.ts';
import { effortReply } from '#model/joint-research/effort-reply.ts';
import { effortWorth } from '#model/joint-research/effort-worth.ts';
import { compare } from '#model/numeric/compare.ts';
import type { State } from './state.ts';

/** What two labs produce in a year, in parts: 100 if each did only its own kind of work and no time were lost. */
export interface Output {
  readonly each: number;
  readonly apart: number;
  readonly together: number;
  /** 1 where joining pays, −1 where it costs, 0 where it makes no difference */
  readonly pays: -1 | 0 | 1;
  /** how much more joining makes, in percent of what they make apart */
  readonly more: number;
  /** how much of the time may go into working together before joining stops paying, in percent */
  readonly bearable: number;
}

/** A share in percent, without the dust of binary fractions, so that what is equal looks equal. */
const percent = (share: number): number => Math.round(share * 1e11) / 1e9 + 0;

/** Both kinds of work count alike (the model's usual theta). */
export function output({ other, overhead }: Pick<State, 'other' | 'overhead'>): Output {
  const { solo1, solo2, joint, gain, breakEvenOverhead } = complementaryLabs({
    kappa: other / 100,
    theta: 0.5,
    h: overhead / 100,
  });
  return {
    each: percent(solo1),
    apart: percent(solo1 + solo2),
    together: percent(joint),
    pays: compare(gain, 1),
    more: percent(gain - 1),
    bearable: percent(breakEvenOverhead),
  };
}

/** Whether a shared result is worth its cost, and to whom. */
export const bill = ({ labs, worth, cost }: Pick<State, 'labs' | 'worth' | 'cost'>): CostSharing =>
  costSharing({ n: labs, v: worth, C: cost });

/** The joint work's worth v: the model card's usual value. */
const v = 5;

/** Where each looking after itself ends, and what would be best for both. */
export const ends = ({ weight }: Pick<State, 'weight'>): ComplementaryEffort =>
  complementaryEffort({ v, theta: weight / 100 });

/** Who of the two labs thinks again. */
export type Side = 'you' | 'beacon';

/** Whose turn comes after so many: you are first. */
export const turnOf = (turns: number): Side => (turns % 2 ? 'beacon' : 'you');

/** What comes out for each lab where one puts in so many weeks and the other so many. */
export const worthOf = (weight: number, own: number, other: number): number =>
  effortWorth({ v, theta: weight / 100, own, other }) + own;

/** The weeks that both put in, and how far each is up by it. */
export interface Work {
  readonly you: number;
  readonly beacon: number;
  readonly youUp: number;
  readonly beaconUp: number;
}

/** Where both stand after so many turns of thinking again, you first, then Beacon, and so on; before the first they do what is best for both. */
export function work({ weight, turns }: Pick<State, 'weight' | 'turns'>): Work {
  const theta = weight / 100;
  const { xOpt } = ends({ weight });
  let [you, beacon] = [xOpt, xOpt];
  for (let turn = 0; turn < turns; turn++) {
    if (turnOf(turn) === 'you') you = effortReply({ v, theta, other: beacon });
    else beacon = effortReply({ v, theta, other: you });
  }
  return {
    you,
    beacon,
    youUp: effortWorth({ v, theta, own: you, other: beacon }),
    beaconUp: effortWorth({ v, theta, own: beacon, other: you }),
  };
}
