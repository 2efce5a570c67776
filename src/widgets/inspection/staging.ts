import { beat } from '#ui/motion/held-beat.ts';
import { hundredDays } from './days.ts';
import { standing } from './describe.ts';
import { columns } from './doors.ts';
import type { State } from './state.ts';

/** What would happen after a change if the inspector kept coming as before it. */
export const asBefore = (before: State, after: State): State => ({ ...after, promised: hundredDays(before).comes });

/** How long each still of a change is held, in milliseconds; undefined where it is drawn at once. */
export function holdsOf(before: State, after: State): readonly number[] | undefined {
  const [was, is] = [hundredDays(before).skips, hundredDays(after).skips];
  if (before.promised === undefined && after.promised === undefined) {
    const guesses = standing(before) === 'guessing' && standing(after) === 'guessing';
    // a look, and what would have been
    return guesses && after.fine > before.fine ? [beat, 1500] : undefined;
  }
  if (after.promised === undefined) return undefined;
  if (before.promised === undefined) return was === is ? undefined : [beat];
  // nothing, and then column after column
  return was < is ? [500, ...Array<number>(columns - 1).fill(60)] : undefined;
}
