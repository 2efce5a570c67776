import { kindOf } from '../kinds.ts';
import { type AskedItem, present } from '../present.ts';
import type { EarlierIds } from './earlier-ids.ts';
import positions from './positions.json' with { type: 'json' };

/** Frozen: what places meant when the log named options, items and pairs by them. No question that came since is in it. */
export const places: Readonly<Record<string, EarlierIds>> = positions;

/** The ids that places in records of this item mean; undefined where its file says the same, or where there are no such records. */
export function idsThen(item: AskedItem): EarlierIds | undefined {
  const then = places[item.id];
  if (!then) return undefined;
  const question = present(item, 0, String);
  const now = kindOf(question)
    .parts?.(question)
    .map(({ id }) => id);
  return Object.values(then).every((ids) => ids.join() === now?.join()) ? undefined : then;
}
