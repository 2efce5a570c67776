import { fill } from '#i18n/fill.ts';
import { calendar } from './calendar.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** How many doors stand side by side in the picture. */
export const columns = 10;

/** What happened on one of the hundred days, in words; `day` is its number as it is written. */
export function doorSays(state: State, place: number, text: Text, day: string): string {
  const door = calendar(state).find((each) => each.place === place);
  if (!door) throw new RangeError(`there is no door ${place}`);
  const { tests, skips, comes, away, fined, wronged } = text.doors;
  return [
    fill(door.skips ? skips : tests, { day }),
    door.comes ? comes : away,
    ...(door.fined ? [door.skips ? fined : wronged] : []),
  ].join(' ');
}
