import type { Learner } from './learner.ts';

/** The learners A–Z as this language sorts names, those without a name last; of the same name, in an order of their own. */
export function byName(learners: readonly Learner[], locale: string): readonly Learner[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const isNameless = ({ name }: Learner) => Number(name === '');
  return learners.toSorted(
    (x, y) => isNameless(x) - isNameless(y) || compare(x.name, y.name) || (x.key < y.key ? -1 : 1),
  );
}
