import type { Replicates } from '#model/long-run/replicates.ts';
import { type Evolution, evolve } from '#model/population/evolve.ts';
import type { Kind } from '#model/population/kind.ts';
import { leader } from '#model/population/leader.ts';
import { trustRules } from '#model/population/rules.ts';
import { crowds, drop, kindsOf, last, runKey, runs, type State } from './state.ts';

const evolution = ({ crowd, noise, rounds }: State): Evolution => ({
  payoffs: trustRules.payoffs,
  rounds,
  noise: noise / 100,
  counts: crowds[crowd],
  drop,
  generations: last,
});

/** What the thousand runs of a state are, for the model; the first of them is the run that the figure shows. */
export const thousand = (state: State): Replicates => ({
  ...evolution(state),
  replicates: runs,
  seed: state.seed,
});

let known: { key: string; history: Record<Kind, number>[] } | undefined;

/** The run that a state shows, all its generations; the latest one is remembered. */
export function historyOf(state: State): readonly Record<Kind, number>[] {
  const key = runKey(state);
  if (known?.key !== key) known = { key, history: evolve(evolution(state), state.seed * 2 ** 20) };
  return known.history;
}

/** The counts of each kind in a state’s generation, and what they were one before. */
export function present(state: State) {
  const history = historyOf(state);
  const now = history[state.generation] as Record<Kind, number>;
  const before = history[Math.max(0, state.generation - 1)] as Record<Kind, number>;
  return kindsOf(state.crowd).map((kind) => ({ kind, count: now[kind], change: now[kind] - before[kind] }));
}

/** The kind with the most players in a state’s generation, or null where that place is shared. */
export const leading = (state: State): Kind | null =>
  leader(historyOf(state)[state.generation] as Record<Kind, number>);

/** The kind that leads at the end of the run, or `tie`. */
export const came = (state: State): Kind | 'tie' => leading({ ...state, generation: last }) ?? 'tie';
