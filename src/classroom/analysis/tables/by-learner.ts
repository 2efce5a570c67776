import { toEnd } from '#classroom/analysis/to-end.ts';
import type { Marked } from '../../regrade.ts';
import { byName } from '../by-name.ts';
import { type ClassWork, isSure } from '../class-work.ts';
import type { Learner } from '../learner.ts';

/** Which try of several a table shows. */
export type Counted = 'first' | 'best' | 'last';

const tries: readonly Counted[] = ['first', 'best', 'last'];

/** How one learner did at one question. */
export interface Cell {
  readonly item: string;
  /** `open`: not answered; `unreadable`: answered, but it can’t be graded any more; `notAsked`: not in what was handed in */
  readonly state: 'right' | 'partly' | 'wrong' | 'open' | 'unreadable' | 'notAsked';
  /** whether they said at the first try that they were sure */
  readonly isSure: boolean;
  readonly work: Marked | undefined;
}

/** One learner’s row. */
export interface LearnerRow {
  readonly learner: Learner;
  /** their name; a number of theirs in this table where names are left out, or there is none */
  readonly label: string | number;
  readonly cells: readonly Cell[];
  readonly answered: number;
  readonly right: number;
}

/** A row for each learner, and under each question how many had it right. */
export interface LearnerTable {
  readonly rows: readonly LearnerRow[];
  readonly right: readonly number[];
}

interface Options {
  readonly locale: string;
  readonly counted?: Counted;
  /** whether names stand in it; without them, neither does their order tell who is who */
  readonly names?: boolean;
}

function stateOf(work: Marked | undefined, counted: Counted): Cell['state'] {
  if (!work) return 'notAsked';
  const score = work[counted];
  if (!work.isAnswered) return 'open';
  if (score === undefined) return 'unreadable';
  if (score === 1) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

/** In an order that has nothing to do with names: that of their receipts’ numbers, which are drawn. */
function byReceipt(learners: readonly Learner[]) {
  const marked = learners.map((learner) => ({ learner, mark: `${learner.receipts.join()} ${learner.key}` }));
  return marked.sort((x, y) => (x.mark < y.mark ? -1 : 1)).map(({ learner }) => learner);
}

/** The learners as the table has them, each with their name, or a number of theirs: A–Z, or numbered where names are left out. */
export const inOrder = (
  { learners }: Pick<ClassWork, 'learners'>,
  { locale, names = true }: Omit<Options, 'counted'>,
): readonly Pick<LearnerRow, 'learner' | 'label'>[] =>
  (names ? byName(learners, locale) : byReceipt(learners)).map((learner, place) => ({
    learner,
    label: (names && learner.name) || place + 1,
  }));

/** The row of one of them. */
export function rowOf(
  { questions }: Pick<ClassWork, 'questions'>,
  { learner, label }: Pick<LearnerRow, 'learner' | 'label'>,
  counted: Counted = 'first',
): LearnerRow {
  const cells = questions.map(({ id: item }): Cell => {
    const work = learner.work.get(item);
    return { item, state: stateOf(work, counted), isSure: work !== undefined && isSure(work), work };
  });
  return {
    learner,
    label,
    cells,
    answered: cells.filter(({ work }) => work?.isAnswered).length,
    right: cells.filter(({ state }) => state === 'right').length,
  };
}

/** How many had each question right, whichever try counts, yielding its progress. */
export function* rightSteps({
  learners,
  questions,
}: ClassWork): Generator<number, Readonly<Record<Counted, readonly number[]>>, void> {
  const right: Record<Counted, number[]> = {
    first: questions.map(() => 0),
    best: questions.map(() => 0),
    last: questions.map(() => 0),
  };
  for (const [place, learner] of learners.entries()) {
    yield place / learners.length;
    for (const [column, { id }] of questions.entries()) {
      const work = learner.work.get(id);
      for (const counted of tries)
        right[counted][column] = (right[counted][column] ?? 0) + Number(stateOf(work, counted) === 'right');
    }
  }
  return right;
}

/** The table by learner: A–Z, or numbered where names are left out. */
export const byLearner = (work: ClassWork, options: Options): LearnerTable => ({
  rows: inOrder(work, options).map((each) => rowOf(work, each, options.counted)),
  right: toEnd(rightSteps(work))[options.counted ?? 'first'],
});
