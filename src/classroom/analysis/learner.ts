import { group } from 'd3-array';
import type { Receipt } from '../receipt.ts';
import type { Marked, MarkedReceipt } from '../regrade.ts';
import { toEnd } from './to-end.ts';

/** Somebody who handed something in. */
export interface Learner {
  /** theirs alone */
  readonly key: string;
  /** as typed the first time; empty where nothing was */
  readonly name: string;
  /** everything that they handed in, the earliest first, and the numbers of these */
  readonly handed: readonly MarkedReceipt[];
  readonly receipts: readonly string[];
  /** when they began and last handed in: minutes since 1970 by their own clock */
  readonly began: number;
  readonly at: number;
  /** their work by question, over everything that they handed in */
  readonly work: ReadonlyMap<string, Marked>;
}

/** Whom a receipt is from as far as it says so itself: the same name, however it is written, is the same learner; without one, each receipt is a learner of its own. */
export function whoSays({ name, number }: Pick<Receipt, 'name' | 'number'>): string {
  const written = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return written || `#${number}`;
}

const earlier = (x: string, y: string) => (x < y ? -1 : Number(x > y));

/** The receipts in the order in which they were handed in. */
const inTime = (receipts: readonly MarkedReceipt[]) =>
  receipts.toSorted(
    ({ receipt: x }, { receipt: y }) => x.at - y.at || x.began - y.began || earlier(x.number, y.number),
  );

/** Two answers of a learner to the same question, `before` handed in before `after`: the first try is the first that there is. */
function together(before: Marked | undefined, after: Marked): Marked {
  if (!before?.isAnswered) return after;
  if (!after.isAnswered) return before;
  const scores = [before.best, after.best].filter((score) => score !== undefined);
  return { ...before, last: after.last, best: scores.length > 0 ? Math.max(...scores) : undefined };
}

/**
 * The learners who handed these in, in an order of their own: `whoOf` says whose a receipt is. All that one learner handed in counts
 * as one piece of work, whose first tries are the first to each question.
 */
export const learnersOf = (
  marked: readonly MarkedReceipt[],
  whoOf: (receipt: Receipt) => string = whoSays,
): readonly Learner[] => toEnd(learnersSteps(marked, whoOf));

/** The same, yielding its progress. */
export function* learnersSteps(
  marked: readonly MarkedReceipt[],
  whoOf: (receipt: Receipt) => string = whoSays,
): Generator<number, readonly Learner[], void> {
  const ordered = inTime(marked);
  yield 0;
  const byWho = group(ordered, ({ receipt }) => whoOf(receipt));
  const learners: Learner[] = [];
  for (const [key, own] of byWho) {
    yield learners.length / byWho.size;
    const work = new Map<string, Marked>();
    for (const { answers } of own)
      for (const answer of answers) work.set(answer.item, together(work.get(answer.item), answer));
    learners.push({
      key,
      name: own.find(({ receipt }) => receipt.name.trim() !== '')?.receipt.name.trim() ?? '',
      handed: [...new Map(own.map((each) => [each.receipt, each])).values()],
      receipts: [...new Set(own.map(({ receipt }) => receipt.number))],
      began: Math.min(...own.map(({ receipt }) => receipt.began)),
      at: Math.max(...own.map(({ receipt }) => receipt.at)),
      work,
    });
  }
  return learners.sort((x, y) => earlier(x.key, y.key));
}
