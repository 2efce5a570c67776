import type { WrongPart } from '../wrong-part.ts';
import { type FirstTry, isSure } from './class-work.ts';

/** How many made the same mistake. */
export interface WrongCount {
  /** as the first of them made it */
  readonly part: WrongPart;
  /** whether others made it with other numbers, so that words about it are theirs alone */
  readonly varies: boolean;
  /** the tries that show it, in the order of the learners */
  readonly tries: readonly FirstTry[];
  readonly count: number;
  /** how many of them were sure */
  readonly sure: number;
}

const wordsOf = ({ said, why }: WrongPart) => JSON.stringify([said, why]);

/** What was wrong in these first tries, the most frequent first, then what more were sure of; each try counts once for each. */
export function wrongCounts(tries: readonly FirstTry[]): readonly WrongCount[] {
  const showing = new Map<string, { readonly parts: Set<WrongPart>; readonly tries: FirstTry[] }>();
  for (const each of tries) {
    for (const part of each.work.wrong) {
      const own = showing.get(part.id) ?? { parts: new Set(), tries: [] };
      showing.set(part.id, own);
      own.parts.add(part);
      own.tries.push(each);
    }
  }
  const counts = [...showing.values()].map((own): WrongCount => {
    const [part] = own.parts;
    return {
      part: part as WrongPart,
      varies: new Set([...own.parts].map(wordsOf)).size > 1,
      tries: own.tries,
      count: own.tries.length,
      sure: own.tries.filter(({ work }) => isSure(work)).length,
    };
  });
  return counts.sort((x, y) => y.count - x.count || y.sure - x.sure || (x.part.id < y.part.id ? -1 : 1));
}
