import type { Learner } from './learner.ts';
import { sortedSteps } from './sorted-steps.ts';
import { toEnd } from './to-end.ts';

/** What was sorted before, by the list and the language. */
const known = new WeakMap<readonly Learner[], Map<string, readonly Learner[]>>();

/** The learners A–Z as this language sorts names, those without a name last; of the same name, in an order of their own. */
export const byName = (learners: readonly Learner[], locale: string): readonly Learner[] =>
  toEnd(byNameSteps(learners, locale));

/** The same, yielding its progress. A list is sorted once in a language. */
export function* byNameSteps(
  learners: readonly Learner[],
  locale: string,
): Generator<number, readonly Learner[], void> {
  const sorted = known.get(learners) ?? new Map<string, readonly Learner[]>();
  known.set(learners, sorted);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const isNameless = ({ name }: Learner) => Number(name === '');
  const own =
    sorted.get(locale) ??
    (yield* sortedSteps(
      learners,
      (x, y) => isNameless(x) - isNameless(y) || compare(x.name, y.name) || (x.key < y.key ? -1 : 1),
    ));
  sorted.set(locale, own);
  return own;
}
