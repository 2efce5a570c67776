import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClassWork } from '#classroom/analysis/class-work.ts';
import { type QuestionFigures, questionFigures } from '#classroom/analysis/question-figures.ts';
import { reliabilityOf } from '#classroom/analysis/reliability.ts';
import { sentenceOf } from '#classroom/analysis/sentence.ts';
import { aClass, type Given, oneChoice } from './a-class.ts';
import expected from './reference/expected.json' with { type: 'json' };

type Row = Record<'learner' | 'item' | 'chosen' | 'sure' | 'seconds', string>;

const file = readFileSync(join(import.meta.dirname, 'reference/answers.csv'), 'utf8');
const rows = parse(file, { columns: true }) as readonly Row[];
const numberIn = (text: string) => (text === '' ? undefined : Number(text));
const givenIn = ({ chosen, sure, seconds }: Row): Given =>
  chosen === '' ? undefined : { response: chosen, sure: numberIn(sure), took: numberIn(seconds) };

describe('a class of forty, reckoned by another route', () => {
  let work: ClassWork;
  let figures: ReadonlyMap<string, QuestionFigures>;
  beforeAll(async () => {
    const questions = Object.keys(expected.questions).map((item) => oneChoice(item));
    const learners = Object.entries(Object.groupBy(rows, ({ learner }) => learner));
    work = await aClass(
      questions,
      Object.fromEntries(learners.map(([name, own = []]) => [name, own.map((row) => givenIn(row))])),
    );
    figures = new Map(questionFigures(work).map((each) => [each.item, each]));
  });

  test('has as many learners and answers as the file', () => {
    expect(work.learners).toHaveLength(40);
    expect(rows).toHaveLength(40 * 12);
  });

  test.each(Object.entries(expected.questions))('counts the same at %s', (item, found) => {
    const own = figures.get(item) as QuestionFigures;
    expect(own).toMatchObject({
      n: found.n,
      right: found.right,
      wrong: found.n - found.right,
      sureAndWrong: found.sureAndWrong,
      sureAndRight: found.sureAndRight,
      seconds: found.seconds,
    });
    expect(own.facility).toBeCloseTo(found.facility, 12);
    expect(own.commonest?.part.id ?? null).toBe(found.commonest);
    expect(own.commonest?.count ?? 0).toBe(found.w);
  });

  test.each(Object.entries(expected.questions))('finds the same discrimination at %s', (item, { discrimination }) => {
    const own = figures.get(item)?.discrimination;
    if (!discrimination) {
      expect(own).toBeUndefined();
      return;
    }
    expect(own?.r).toBeCloseTo(discrimination.r, 10);
    expect(own?.low).toBeCloseTo(discrimination.low, 6);
    expect(own?.high).toBeCloseTo(discrimination.high, 6);
  });

  test('finds the same KR-20, over all twelve questions', () => {
    const { kr20, questions } = reliabilityOf(work);
    expect(kr20).toBeCloseTo(expected.kr20, 10);
    expect(questions).toBe(12);
  });

  test('says so of the question at which the able did worse, and of none that separates as it should', () => {
    const toLookAt = [...figures.values()].filter((each) => sentenceOf(each).rule === 'look').map(({ item }) => item);
    const expectedly = Object.entries(expected.questions)
      .filter(([, { n, right, discrimination }]) => {
        const share = right / n;
        return n >= 30 && discrimination && discrimination.r < 0.1 && share >= 0.1 && share <= 0.9;
      })
      .map(([item]) => item);
    expect(toLookAt).toContain('item-04');
    expect(toLookAt).toEqual(expectedly);
  });
});
