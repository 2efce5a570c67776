import { expect, test } from 'vitest';
import { classAnalysisSteps } from '#classroom/analysis/class-analysis.ts';
import { fiveFacts } from '#classroom/analysis/five-facts.ts';
import { questionFigures } from '#classroom/analysis/question-figures.ts';
import { reliabilityOf } from '#classroom/analysis/reliability.ts';
import { sameAnswers } from '#classroom/analysis/same-answers.ts';
import { byLearner } from '#classroom/analysis/tables/by-learner.ts';
import { byObjective } from '#classroom/analysis/tables/by-objective.ts';
import { aClass, oneChoice } from './a-class.ts';

const questions = ['x/one', 'x/two', 'y/three', 'y/four'].map((id) => oneChoice(id));
/** So many learners, every fifth of whom answers as another does. */
const learners = (size: number) =>
  Object.fromEntries(
    Array.from({ length: size }, (_each, place) => [
      `Learner ${place}`,
      questions.map((_question, at) => 'abcd'[Math.floor(place / 5 ** at) % 4] as string),
    ]),
  );

test('in steps, the analysis is what each of its parts is alone', async () => {
  const work = await aClass(questions, learners(40));
  const steps = classAnalysisSteps(work.learners, questions, { locale: 'en' });
  const outside: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value < 0 || step.value > 1) outside.push(step.value);
  const figures = questionFigures(work);
  expect(step.value).toEqual({
    work,
    figures,
    facts: fiveFacts(work, { locale: 'en' }, figures),
    same: sameAnswers(work.learners, 'en'),
    reliability: reliabilityOf(work),
    objectives: byObjective(work),
    right: {
      first: byLearner(work, { locale: 'en', counted: 'first' }).right,
      best: byLearner(work, { locale: 'en', counted: 'best' }).right,
      last: byLearner(work, { locale: 'en', counted: 'last' }).right,
    },
  });
  expect(outside).toEqual([]);
});

test('a class of twice the size takes more steps, not longer ones', async () => {
  const stepsFor = async (size: number) => {
    const work = await aClass(questions, learners(size));
    return [...classAnalysisSteps(work.learners, questions, { locale: 'en' })].length;
  };
  const [small, large] = [await stepsFor(300), await stepsFor(600)];
  expect(large - small).toBeGreaterThanOrEqual(3 * 300);
});
