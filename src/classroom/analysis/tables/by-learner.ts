import type { Marked } from '../../regrade.ts';
import { byName } from '../by-name.ts';
import { type ClassWork, isSure } from '../class-work.ts';
import type { Learner } from '../learner.ts';

/** Which try of several a table shows. */
export type Counted = 'first' | 'best' | 'last';

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
  const markOf = ({ receipts, key }: Learner) => `${receipts.join()} ${key}`;
  return learners.toSorted((x, y) => (markOf(x) < markOf(y) ? -1 : 1));
}

/** The table by learner: A–Z, or numbered where names are left out. */
export function byLearner(
  { learners, questions }: ClassWork,
  { locale, counted = 'first', names = true }: Options,
): LearnerTable {
  const ordered = names ? byName(learners, locale) : byReceipt(learners);
  const rows = ordered.map((learner, place): LearnerRow => {
    const cells = questions.map(({ id: item }): Cell => {
      const work = learner.work.get(item);
      return { item, state: stateOf(work, counted), isSure: work !== undefined && isSure(work), work };
    });
    return {
      learner,
      label: (names && learner.name) || place + 1,
      cells,
      answered: cells.filter(({ work }) => work?.isAnswered).length,
      right: cells.filter(({ state }) => state === 'right').length,
    };
  });
  const right = questions.map(
    (_question, column) => rows.filter(({ cells }) => cells[column]?.state === 'right').length,
  );
  return { rows, right };
}
