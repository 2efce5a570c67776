import { type ClassWork, firstTries } from './class-work.ts';
import type { Learner } from './learner.ts';

/** How well right and wrong at one question go with right and wrong elsewhere. */
export interface Discrimination {
  /** the corrected point-biserial correlation, from −1 to 1 */
  readonly r: number;
  /** its 95 percent interval, by Fisher’s z (1921) */
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** Pearson’s correlation; undefined where either side doesn’t vary. */
function correlation(pairs: readonly (readonly [x: number, y: number])[]): number | undefined {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = (term: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  const [xx, yy, xy] = [sum((x) => x * x), sum((_x, y) => y * y), sum((x, y) => x * y)];
  // shares that should be equal differ in their last bit
  return xx < 1e-12 || yy < 1e-12 ? undefined : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** How many first tries of each learner were graded, and how many of them were right. */
function* tallies({ answers }: ClassWork) {
  const all = new Map<Learner, { count: number; right: number }>();
  for (const { tries } of answers.values()) {
    yield 0;
    for (const { learner, isRight } of tries) {
      const own = all.get(learner) ?? { count: 0, right: 0 };
      all.set(learner, own);
      own.count++;
      own.right += Number(isRight);
    }
  }
  return all;
}

/**
 * The discrimination of every question, yielding its progress: the correlation, over those who answered it and something else, of whether they were right at
 * it with the share they had right of the rest that they answered. Undefined where one of the two doesn’t vary, or under four learners.
 */
export function* discriminationsSteps(
  work: ClassWork,
): Generator<number, ReadonlyMap<string, Discrimination | undefined>, void> {
  const all = yield* tallies(work);
  const found = new Map<string, Discrimination | undefined>();
  for (const { id } of work.questions) {
    yield found.size / work.questions.length;
    const pairs = firstTries(work, id).flatMap(({ learner, isRight }) => {
      const { count = 0, right = 0 } = all.get(learner) ?? {};
      return count > 1 ? [[Number(isRight), (right - Number(isRight)) / (count - 1)] as const] : [];
    });
    const r = pairs.length > 3 ? correlation(pairs) : undefined;
    const half = z / Math.sqrt(pairs.length - 3);
    found.set(
      id,
      r === undefined ? undefined : { r, low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) },
    );
  }
  return found;
}
