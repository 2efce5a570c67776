import { nameKey } from '#classroom/roster/name-key.ts';
import type { Reading } from './read-anything.ts';
import type { Lost, Refusal } from './source.ts';

/** What became of an envelope once it was tried to be opened. */
export type Opened =
  | { readonly is: 'read'; readonly name: string }
  | { readonly is: 'known' }
  | { readonly is: 'other-class'; readonly group: string }
  | { readonly is: 'other-key' }
  | { readonly is: 'damaged' }
  | { readonly is: 'newer' };

/** One thing that an import has to say, with its number. */
export type ImportFact =
  | {
      readonly fact:
        | 'read'
        | 'copies'
        | 'other-key'
        | 'cut'
        | 'damaged'
        | 'newer'
        | 'none'
        | 'empty'
        | 'picture'
        | 'progress';
      readonly count: number;
    }
  | { readonly fact: 'gradebook' | 'list' | 'other-list' | 'people' | 'stopped' | 'nothing'; readonly count: number }
  | { readonly fact: 'other-class'; readonly count: number; readonly group: string }
  | { readonly fact: 'refused'; readonly count: number; readonly reason: Refusal }
  | { readonly fact: 'several'; readonly count: number; readonly name: string };

/** How many people with several receipts are named; where there are more, they are counted. */
const mostNamed = 3;

/** A class list that was among the rest: how many people stand in it, and whether it was taken. */
export interface ListAmong {
  readonly path: string;
  readonly people: number;
  readonly isTaken: boolean;
}

/**
 * What an import came to, as facts in the order in which they are said: what was read, what was set aside and why, and of whom there
 * is more than one. `before` holds the names on what the gradebook already had, `list` is the class list that was among the files.
 */
export function importFacts(
  { outcomes, copies, stopped }: Pick<Reading, 'outcomes' | 'copies' | 'stopped'>,
  opened: readonly Opened[],
  before: readonly string[] = [],
  list?: ListAmong,
): readonly ImportFact[] {
  const openedAs = (is: Opened['is']) => opened.filter((each) => each.is === is).length;
  const cameAs = (is: string) => outcomes.filter(({ path, came }) => came.is === is && path !== list?.path).length;
  const lost = (kind: Lost) => outcomes.reduce((sum, { came }) => sum + (came.is === 'receipts' ? came[kind] : 0), 0);
  const groups = counted(opened.flatMap((each) => (each.is === 'other-class' ? [each.group] : [])));
  const reasons = counted(outcomes.flatMap(({ came }) => (came.is === 'refused' ? [came.reason] : [])));
  const read = openedAs('read');
  const facts: readonly ImportFact[] = [
    { fact: 'read', count: read },
    { fact: 'copies', count: copies + openedAs('known') },
    ...[...groups].map(([group, count]) => ({ fact: 'other-class', group, count }) as const),
    { fact: 'other-key', count: openedAs('other-key') },
    { fact: 'cut', count: lost('cut') },
    { fact: 'damaged', count: lost('damaged') + openedAs('damaged') },
    { fact: 'newer', count: lost('newer') + openedAs('newer') },
    ...[...reasons].map(([reason, count]) => ({ fact: 'refused', reason, count }) as const),
    { fact: 'none', count: cameAs('none') },
    { fact: 'empty', count: cameAs('empty') },
    { fact: 'picture', count: cameAs('picture') },
    { fact: 'progress', count: cameAs('progress') },
    { fact: 'gradebook', count: cameAs('gradebook') },
    ...(list ? [{ fact: list.isTaken ? 'list' : 'other-list', count: list.people } as const] : []),
    ...severalOf(opened, before),
    { fact: 'stopped', count: stopped ? 1 : 0 },
    { fact: 'nothing', count: read === 0 && cameAs('gradebook') === 0 && !list?.isTaken ? 1 : 0 },
  ];
  return facts.filter(({ count }) => count > 0);
}

function counted<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Who handed in more than once, where this import brought one of theirs. */
function severalOf(opened: readonly Opened[], before: readonly string[]): readonly ImportFact[] {
  const now = opened.flatMap((each) => (each.is === 'read' ? [each.name] : []));
  // as it was typed the first time
  const keys = now.map(nameKey);
  const names = new Map(now.map((name, place) => [keys[place] ?? '', name.trim()] as const).toReversed());
  const counts = counted([...before.map(nameKey), ...keys]);
  const several = [...names].toReversed().flatMap(([key, name]) => {
    const count = counts.get(key) ?? 0;
    return key !== '' && count > 1 ? [{ fact: 'several', name, count } as const] : [];
  });
  return several.length > mostNamed ? [{ fact: 'people', count: several.length }] : several;
}
