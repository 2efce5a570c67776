import type { ReplicatesOutcome } from '#model/long-run/replicates.ts';
import { shareInterval } from '#model/long-run/share-interval.ts';
import type { Kind } from '#model/population/kind.ts';
import { kindsIn } from './run.ts';
import type { State } from './state.ts';

/** How a kind fared over many runs: at the end of how many it led, and between which percentages its true share lies, 95 times in 100. */
export interface Standing {
  readonly kind: Kind | 'tie';
  readonly led: number;
  readonly low: number;
  readonly high: number;
}

/** Every kind of a crowd, and shared places where there were any, most runs first; equals in the model’s order. */
export function standings(state: State, { winners, replicates }: ReplicatesOutcome): readonly Standing[] {
  const all: readonly (Kind | 'tie')[] = winners.tie ? [...kindsIn(state), 'tie'] : kindsIn(state);
  return all
    .map((kind) => {
      const [low, high] = shareInterval(winners[kind], replicates);
      return { kind, led: winners[kind], low: 100 * low, high: 100 * high };
    })
    .toSorted((one, other) => other.led - one.led);
}
