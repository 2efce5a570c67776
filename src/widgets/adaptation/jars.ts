import { type State, trials } from './state.ts';

/** What stands on a jar: how the town was set whose pebbles are in it. */
export type Label = 'before' | 'slower' | 'shorter' | 'now';

/** A jar with a year in it for every pebble. */
export interface Jar {
  readonly label: Label;
  readonly state: State;
}

const same = (one: State, other: State) => one.lasts === other.lasts && one.between === other.between;

/** The jars that stand there: where both doors are to be tried one for each and one from before, and the town’s own where it is none of these. */
export function jars(now: State, start: State, both: boolean): readonly Jar[] {
  const known: readonly Jar[] = [
    { label: 'before', state: start },
    ...(both
      ? [
          { label: 'slower' as const, state: trials.slower },
          { label: 'shorter' as const, state: trials.shorter },
        ]
      : []),
  ];
  if (!both && same(now, start)) return [{ label: 'now', state: now }];
  return known.some(({ state }) => same(state, now)) ? known : [...known, { label: 'now', state: now }];
}

/** Whether this is the jar of the town as it is set. */
export const isOwn = (jar: Jar, now: State): boolean => same(jar.state, now);
