import type { Learner } from '#classroom/analysis/learner.ts';
import type { GradebookData } from '../gradebook-data.ts';

/** Everything that a learner responded to a question, the earliest first, as far as it is kept: first and last tries. */
export const responses = (
  { marked }: Pick<GradebookData, 'marked'>,
  { receipts }: Pick<Learner, 'receipts'>,
  item: string,
): readonly string[] =>
  marked
    .map(({ receipt }) => receipt)
    .filter(({ number }) => receipts.includes(number))
    .toSorted((x, y) => x.at - y.at || x.began - y.began)
    .flatMap(({ answers }) => answers.filter((answer) => answer.item === item))
    .flatMap(({ first, last }) => [first, last].flatMap((each) => each?.response ?? []));
