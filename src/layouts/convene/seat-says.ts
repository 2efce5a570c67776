import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Deal } from '#model/convene/deal.ts';
import { type Lab, labNames } from '#model/convene/lab.ts';
import { lowestWall } from '#model/convene/lowest-wall.ts';
import type { Table } from '#model/convene/table.ts';
import type { Action } from '#model/game/action.ts';
import type { ConveneText } from './convene-text.ts';
import { markIn, moodIn } from './in-words.ts';
import { labLooks } from './lab-looks.ts';

/** All that a lab shows on this table, in a few sentences; `act` is what it did last. */
export function seatSays(
  deal: Deal,
  table: Table,
  at: number,
  act: Action | undefined,
  { seat, labs }: ConveneText,
  locale: string,
): string {
  const look = labLooks(deal, table)[at] as ReturnType<typeof labLooks>[number];
  const number = (value: number) => formatNumber(locale, value);
  const wall = table.walls[at] as number;
  return fill(seat.says, {
    lab: labs[labNames[at] as (typeof labNames)[number]],
    mood: moodIn(seat, look.mood, look.mark),
    belief: number(look.belief),
    mark: markIn(locale, seat, look.mark),
    act: act ? seat.acts[act] : seat.acts.none,
    wall: fill(at === lowestWall(table.walls) ? seat.lowest : seat.wall, { wall: number(wall) }),
    weeks: fillPlural(locale, seat.weeks, table.weeks[at] as number),
    craft: seat.craft[(deal.labs[at] as Lab).craft],
  });
}
