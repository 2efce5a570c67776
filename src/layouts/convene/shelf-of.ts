import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Table } from '#model/convene/table.ts';
import type { ConveneText } from './convene-text.ts';
import { pointsIn } from './in-words.ts';

/** A measure that stands: what it does to the sums or the gauges, in words, and whether it fades. */
export interface Standing {
  readonly says: string;
  readonly fades: boolean;
}

/** What stands on this table that somebody has brought there, in words. [CONVENE.md §6] */
export function shelfOf(table: Table, { shelf }: ConveneText, locale: string): readonly Standing[] {
  const points = (value: number) => ({ points: pointsIn(locale, value) });
  const percent = (value: number) => ({ percent: formatNumber(locale, value) });
  const { upside, cheaper, exposure, advantage, downside, fine, detection, code, kept, alarm } = table;
  const all: readonly (readonly [boolean, string, boolean?])[] = [
    [upside !== 0, fill(shelf.upside, points(upside))],
    [cheaper !== 0, fill(shelf.cheaper, points(cheaper))],
    [exposure !== 0, fill(shelf.exposure, points(exposure)), true],
    [advantage !== 0, fill(shelf.advantage, points(advantage)), true],
    [downside !== 0, fill(shelf.downside, points(downside)), true],
    [fine !== 0, fill(shelf.fine, points(fine))],
    [detection !== 0, fill(shelf.detection, percent(detection)), fine === 0],
    [code !== 0, fillPlural(locale, shelf.code, code)],
    [kept !== 100, fill(shelf.kept, percent(kept))],
    [alarm !== 0, fill(shelf.alarm, percent(alarm))],
  ];
  return all.flatMap(([stands, says, fades = false]) => (stands ? [{ says, fades }] : []));
}
