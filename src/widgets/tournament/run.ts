import type { Replicates } from '#model/long-run/replicates.ts';
import { type Evolution, evolve } from '#model/population/evolve.ts';
import { type Kind, kinds, ownKinds, playerOf } from '#model/population/kind.ts';
import { leader } from '#model/population/leader.ts';
import { trustRules } from '#model/population/rules.ts';
import { rules as library } from '#model/repeated/strategies.ts';
import { crowds, drop, guestPlaces, kindsOf, last, runKey, runs, type State } from './state.ts';

/** The kind that a state’s guest is of: one of the tournament’s own where its rule is theirs; undefined without a guest. */
export function guestKind({ invited }: Pick<State, 'invited'>): Kind | undefined {
  if (invited === undefined) return undefined;
  return ownKinds.find((kind) => playerOf[kind] === library.get(invited)) ?? 'guest';
}

type Who = Pick<State, 'crowd' | 'invited'>;

/** How many of each kind start: the crowd, in which a guest takes places of the kind that has most. */
export function starters({ crowd, invited }: Who): Readonly<Partial<Record<Kind, number>>> {
  const counts: Partial<Record<Kind, number>> = { ...crowds[crowd] };
  const guest = guestKind({ invited });
  if (!guest) return counts;
  const [most] = kindsOf(crowd).toSorted((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  if (most) counts[most] = (counts[most] ?? 0) - guestPlaces;
  counts[guest] = (counts[guest] ?? 0) + guestPlaces;
  return counts;
}

/** The kinds that start, in the model’s order. */
export const kindsIn = (who: Who): readonly Kind[] => kinds.filter((kind) => kind in starters(who));

/** What a state’s run is, for the model, and the seed that it begins with. */
export const evolution = ({ crowd, invited, noise, rounds }: State): Evolution => ({
  payoffs: trustRules.payoffs,
  rounds,
  noise: noise / 100,
  counts: starters({ crowd, invited }),
  guest: invited === undefined ? undefined : library.get(invited),
  drop,
  generations: last,
});

/** What the thousand runs of a state are, for the model; the first of them is the run that the figure shows. */
export const thousand = (state: State): Replicates => ({
  ...evolution(state),
  replicates: runs,
  seed: state.seed,
});

export const seedOf = ({ seed }: Pick<State, 'seed'>): number => seed * 2 ** 20;

let known: { key: string; history: Record<Kind, number>[] } | undefined;

/** The run that a state shows, all its generations; the latest one is remembered. */
export function historyOf(state: State): readonly Record<Kind, number>[] {
  const key = runKey(state);
  if (known?.key !== key) known = { key, history: evolve(evolution(state), seedOf(state)) };
  return known.history;
}

/** The counts of each kind in a state’s generation, and what they were one before. */
export function present(state: State) {
  const history = historyOf(state);
  const now = history[state.generation] as Record<Kind, number>;
  const before = history[Math.max(0, state.generation - 1)] as Record<Kind, number>;
  return kindsIn(state).map((kind) => ({ kind, count: now[kind], change: now[kind] - before[kind] }));
}

/** The kind with the most players in a state’s generation, or null where that place is shared. */
export const leading = (state: State): Kind | null =>
  leader(historyOf(state)[state.generation] as Record<Kind, number>);

/** The kind that leads at the end of the run, or `tie`. */
export const came = (state: State): Kind | 'tie' => leading({ ...state, generation: last }) ?? 'tie';
