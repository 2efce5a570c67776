import type { Answer, Status } from '#check/answer.ts';
import { readResponse } from '#check/read-response.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { KindName } from '#quiz/question.ts';
import { withoutReasons } from '#quiz/without-reasons.ts';
import { fixture } from './fixture.ts';
import { samples } from './samples.ts';

/** A question as it stands in one state: what the page that asks would give it, and what its reader has pressed since. */
export interface QuestionState {
  readonly question: ReaderQuestion;
  readonly answer: Answer;
  readonly bare?: boolean;
  readonly tries?: number;
  readonly feedback?: boolean;
  /** its small buttons (hints, a wrong option struck out, every reason) were pressed until none was left */
  readonly pressed?: boolean;
}

type Scored = (typeof samples)[KindName]['scores'][number];

const answer = (response: string | undefined, status: Status, more: Partial<Answer> = {}): Answer => ({
  response,
  status,
  beside: { sure: undefined, took: 0 },
  older: false,
  measures: undefined,
  ...more,
});

/** Every state in which a question of this kind is met, by name. */
export function questionStates(name: KindName): Readonly<Record<string, QuestionState>> {
  const question: ReaderQuestion = fixture(name);
  const { asShown, strike, refused, sets } = kindOf(question);
  const right = keyOf(question).right(question);
  const open = answer(undefined, { is: 'open' });
  // what the sample says of a figure it says of no state that there is: it stands at its start then
  const checked = ([response, score, measures]: Scored, more: Partial<Answer> = {}) =>
    answer(sets && score < 1 ? sets(question).start : response, { is: 'checked', score }, { measures, ...more });

  const scoring = (fits: (score: number) => boolean) => samples[name].scores.find(([, score]) => fits(score));
  const [whole, part, none] = [
    scoring((score) => score === 1),
    scoring((score) => score > 0 && score < 1),
    scoring((score) => score === 0),
  ];
  if (!whole || !none) throw new RangeError(`the sample of ${name} lacks a right or a wrong response`);

  const typed = samples[name].absurd.map((response) => ({ response, read: readResponse(question, response, 'en') }));
  const unread = typed.flatMap(({ response, read }) => (read.is === 'unread' ? [answer(response, read)] : []))[0];
  const turnedDown = refused && typed.find(({ read }) => read.is === 'read');

  return {
    empty: { question, answer: open },
    marked: { question, answer: answer(right, { is: 'open' }) },
    right: { question, answer: checked(whole) },
    ...(part && { partly: { question, answer: checked(part) } }),
    wrong: { question, answer: checked(none) },
    'every-reason': { question, answer: checked(none), tries: 2, pressed: true },
    waiting: { question, answer: answer(right, { is: 'busy', long: true }) },
    'without-reasons': { question: withoutReasons(question), answer: checked(none), bare: true },
    ...(!asShown && { missing: { question, answer: answer(undefined, { is: 'missing' }) } }),
    ...(unread && { unread: { question, answer: unread } }),
    ...(turnedDown && { refused: { question, answer: answer(turnedDown.response, { is: 'refused' }) } }),
    lost: { question, answer: answer(undefined, { is: 'lost' }) },
    'older-wording': { question, answer: checked(whole, { older: true }) },
    [strike ? 'hints-and-struck' : 'hints']: { question, answer: open, pressed: true },
    'in-a-test': { question, answer: open, feedback: false },
    'marked-in-a-test': { question, answer: answer(right, { is: 'open' }), feedback: false },
  };
}
