import type { Roster } from './read-roster.ts';

/** Somebody’s name has few words and ends like no sentence. */
const isNameLike = (name: string): boolean =>
  /\p{L}/u.test(name) && name.split(/\s+/).length <= 5 && !/[.?!:;,]$/.test(name);

/**
 * Whether what was read as a class list is one beyond doubt, so that it may be taken without being asked for: three people or more,
 * one in every row below its heads, none of them called by a sentence.
 */
export function isClassList({ people, table, head }: Roster): boolean {
  const rows = table.rows.slice((head ?? -1) + 1).filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  return people.length >= 3 && people.length === rows.length && people.every(({ name }) => isNameLike(name));
}
