import type { Progress } from './fold.ts';
import { type LedgerEntry, ledgerEntries, optionsOf } from './ledger.ts';

/** The words of a mark that are no codes: the story is hidden; answers stand open from the start; sounds are on. */
export const markWords = { plain: 'plain', always: 'always', sound: 'sound' } as const;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';

/** Two characters for a figure, as `oversight/fine`, or for a whole chapter; a test holds those of the course apart. */
export function figureCode(name: string): string {
  // FNV-1a over the name, folded to 12 bits, from a start that keeps the course's names apart: choose another where the test says so
  let hash = 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const bits = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
  return `${letters[bits >> 6]}${letters[bits & 63]}`;
}

/** Three characters for an option of an entry; undefined where the entry has no such option. */
export function signCode(entry: string, option: string): string | undefined {
  const place = optionsOf(entry).indexOf(option);
  return place < 0 ? undefined : `:${letters[ledgerEntries.indexOf(entry as LedgerEntry)]}${place}`;
}

/**
 * What a page must know of its reader before it draws anything, as words divided by spaces: what is signed, which figures were tried, in
 * which chapters the answers were asked for, whether the story is hidden, the answers always stand open and sounds are on.
 */
export function markOf({ settings, signed, tried, shown }: Progress): string {
  const unshown = [...tried].filter((figure) => !shown.has(figure.slice(0, figure.lastIndexOf('/'))));
  return [
    ...(settings.get('plain') === 'on' ? [markWords.plain] : []),
    ...(settings.get('answers') === 'always' ? [markWords.always] : []),
    ...(settings.get('sound') === 'on' ? [markWords.sound] : []),
    ...[...signed].flatMap(([entry, option]) => signCode(entry, option) ?? []),
    ...[...shown, ...unshown].map(figureCode),
  ].join(' ');
}
