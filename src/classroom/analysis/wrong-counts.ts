import type { WrongPart } from '../wrong-part.ts';
import { type FirstTry, isSure } from './class-work.ts';

/** How many made the same mistake. */
export interface WrongCount {
  /** as one of them made it */
  readonly part: WrongPart;
  /** whether others made it with other numbers, so that words about it are theirs alone */
  readonly varies: boolean;
  /** the keys of those who made it */
  readonly who: readonly string[];
  readonly count: number;
  /** how many of them were sure */
  readonly sure: number;
}

const wordsOf = ({ said, why }: WrongPart) => JSON.stringify([said, why]);

/** What was wrong in these first tries, the most frequent first, then what more were sure of; each learner counts once for each. */
export function wrongCounts(tries: readonly FirstTry[]): readonly WrongCount[] {
  const shown = tries.flatMap(({ learner, work }) => work.wrong.map((part) => ({ part, learner, work })));
  const counts = [...Map.groupBy(shown, ({ part }) => part.id).values()].map((group): WrongCount => {
    const [{ part }] = group as [(typeof group)[0], ...typeof group];
    return {
      part,
      varies: group.some((each) => wordsOf(each.part) !== wordsOf(part)),
      who: group.map(({ learner }) => learner.key),
      count: group.length,
      sure: group.filter(({ work }) => isSure(work)).length,
    };
  });
  return counts.sort((x, y) => y.count - x.count || y.sure - x.sure || (x.part.id < y.part.id ? -1 : 1));
}
