// How long it takes to mark receipts again and to analyse them, the longest stretch without a turn for others, and the memory. Bars: 500 receipts of 60 items well under 1 s; 10,000 with no stretch over 50 ms.
import { classWork } from '../src/classroom/analysis/class-work.ts';
import { fiveFacts } from '../src/classroom/analysis/five-facts.ts';
import { learnersOf } from '../src/classroom/analysis/learner.ts';
import { questionFigures } from '../src/classroom/analysis/question-figures.ts';
import { reliabilityOf } from '../src/classroom/analysis/reliability.ts';
import { sameAnswers } from '../src/classroom/analysis/same-answers.ts';
import { byLearner } from '../src/classroom/analysis/tables/by-learner.ts';
import { byObjective } from '../src/classroom/analysis/tables/by-objective.ts';
import { byQuestion } from '../src/classroom/analysis/tables/by-question.ts';
import type { Receipt } from '../src/classroom/receipt.ts';
import { regrade } from '../src/classroom/regrade.ts';
import { samples } from '../src/gallery/samples.ts';
import { mulberry32 } from '../src/model/random/mulberry32.ts';
import { forReaders, type ReaderQuestion } from '../src/quiz/for-readers.ts';
import { kinds } from '../src/quiz/kinds.ts';
import type { Measures } from '../src/quiz/measures.ts';
import type { KindName } from '../src/quiz/question.ts';

const items = 60;
const names = Object.keys(kinds) as KindName[];
const asked = Array.from({ length: items }, (_each, place) => {
  const { question, scores } = samples[names[place % names.length] as KindName];
  return { question: forReaders(`chapter-${place % 6}/item-${place}`, question), scores };
});
const questionOf = new Map(asked.map(({ question }) => [question.id, question]));
const measures = new Map(
  asked.flatMap(({ scores }) => scores.map(([response, , model]) => [response, model] as const)),
);
const measuresOf = async (_question: ReaderQuestion, response: string): Promise<Measures | undefined> =>
  measures.get(response);

function receipts(count: number): readonly Receipt[] {
  const random = mulberry32(7);
  const upTo = (end: number) => Math.floor(random() * end);
  return Array.from({ length: count }, (_receipt, learner) => ({
    number: `R${learner}`,
    assignment: 'bench',
    name: `Learner ${upTo(1e9)}`,
    began: 0,
    at: learner,
    guesses: [],
    answers: asked.map(({ question: { id, rev }, scores }) => ({
      item: id,
      rev,
      seed: learner,
      first: { response: scores[upTo(scores.length)]?.[0] ?? '', took: upTo(90), sure: [0.35, 0.65, 0.9][upTo(3)] },
      last: undefined,
      count: 1,
    })),
  }));
}

for (const count of [500, 10_000]) {
  const all = receipts(count);
  const before = process.memoryUsage().heapUsed;
  let [longest, turn] = [0, performance.now()];
  const start = performance.now();
  const isOver = { now: false };
  const watch = () => {
    longest = Math.max(longest, performance.now() - turn);
    turn = performance.now();
    if (!isOver.now) setImmediate(watch);
  };
  setImmediate(watch);
  const marked = await regrade(all, ({ item }) => questionOf.get(item), measuresOf);
  isOver.now = true;
  longest = Math.max(longest, performance.now() - turn);
  const marking = performance.now() - start;

  const from = performance.now();
  const work = classWork(
    learnersOf(marked),
    asked.map(({ question }) => question),
  );
  const figures = questionFigures(work);
  fiveFacts(work, { locale: 'en' }, figures);
  reliabilityOf(work);
  sameAnswers(work.learners, 'en');
  byLearner(work, { locale: 'en' });
  byQuestion(work, 'en', figures);
  byObjective(work);
  const analysing = performance.now() - from;
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  console.log(
    `${count.toLocaleString('en')} receipts of ${items} items: marked in ${Math.round(marking)} ms, longest stretch ${Math.round(longest)} ms; analysed in ${Math.round(analysing)} ms; ${Math.round(heap)} MB`,
  );
}
