import type { Answered, AssignmentState } from '#progress/assignments.ts';
import type { Progress } from '#progress/fold.ts';
import type { Assignment } from '../assignment.ts';
import type { Asked } from '../receipt/packed-asked.ts';
import type { AnsweredItem, Receipt, Try } from '../receipt.ts';
import { chaptersIn } from './chapters-in.ts';
import { triesAsAsked } from './tries-as-asked.ts';

/** What a receipt is made of. */
export interface ToHandIn {
  readonly assignment: Assignment;
  readonly state: AssignmentState;
  /** what is asked, in order, as it is asked today */
  readonly asked: readonly Asked[];
  /** what the reader guessed, wherever it was */
  readonly guesses: Progress['guesses'];
  readonly number: string;
  /** as typed */
  readonly name: string;
  /** milliseconds since 1970 */
  readonly now: number;
}

const minute = 60_000;

const tryOf = ({ response, took, sure }: Answered): Try => ({
  response,
  took: took === undefined ? undefined : Math.round(took / 1000),
  sure,
});

/** How one question was answered: first, last and how often, with the numbers that it was answered with first. */
function answeredItem({ item, rev, ...asked }: Asked, state: AssignmentState): AnsweredItem {
  const tries = triesAsAsked(state, { item, rev });
  const seed = tries[0]?.seed ?? asked.seed;
  const given = tries.map(tryOf);
  return { item, rev, seed, first: given[0], last: given.length > 1 ? given.at(-1) : undefined, count: given.length };
}

/** What a learner hands in of an assignment: every question that it asks, and what was guessed in the figures of its chapters. */
export function receiptOf({ assignment, state, asked, guesses, number, name, now }: ToHandIn): Receipt {
  const chapters = chaptersIn(assignment);
  return {
    number,
    assignment: assignment.id,
    name: name.trim(),
    began: Math.floor(state.at / minute),
    at: Math.floor(now / minute),
    answers: asked.map((each) => answeredItem(each, state)),
    guesses: [...guesses]
      .filter(([figure]) => chapters.includes(figure.slice(0, figure.indexOf('/'))))
      .map(([figure, { answer }]) => ({ figure, answer })),
  };
}
