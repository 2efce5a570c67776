import { describe, expect, test } from 'vitest';
import { gradeSetWidget } from '#quiz/kinds/set-widget/grade.ts';
import { schema } from '#quiz/kinds/set-widget/schema.ts';
import type { Exercise } from '#widgets/exercises.ts';
import { contentData, contentFiles } from '../support/content.ts';
import { everyAsked } from './asked.ts';

type Parts = Pick<Exercise, 'parse' | 'measure'>;
const reads = import.meta.glob<Pick<Parts, 'parse'>>('../../src/widgets/*/read.ts', { eager: true });
const measures = import.meta.glob<Pick<Parts, 'measure'>>('../../src/widgets/*/measure.ts', { eager: true });
const files = contentFiles('.yaml').filter(
  (path) => path.includes('/questions/') && (contentData(path) as { kind: string }).kind === 'set-widget',
);
const nameOf = (path: string) => path.replace(/^.*\/questions\/|\.yaml$/g, '');

/** A question, the state it starts from, and how it scores a state. */
function opened(path: string) {
  const question = schema.parse(contentData(path));
  const { parse } = reads[`../../src/widgets/${question.widget}/read.ts`] as Pick<Parts, 'parse'>;
  const { measure } = measures[`../../src/widgets/${question.widget}/measure.ts`] as Pick<Parts, 'measure'>;
  const start = parse(question.start);
  return { question, parse, start, score: (state: unknown) => gradeSetWidget(question, measure(state, start)) };
}

describe('a question that asks to set a figure', () => {
  test('there are some, and each says once more what it asks', () => {
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(nameOf).toSorted()).toEqual(Object.keys(everyAsked).toSorted());
  });

  test.each(files)('%s: its solution meets every condition, its start does not', (path) => {
    const { question, parse, start, score } = opened(path);
    expect(score(parse(question.solution))).toBe(1);
    expect(score(start)).toBeLessThan(1);
  });

  test.each(files)(
    '%s: right is every state that a reader can set in which what it asks holds, and no other',
    (path) => {
      const { start, score } = opened(path);
      const asked = everyAsked[nameOf(path)];
      if (!asked) throw new Error(`${path} is not in asked.ts`);
      const states = [...asked.reach(start as never)];
      const wrong = states.filter((state) => (score(state) === 1) !== asked.holds(state as never));
      expect(wrong.slice(0, 3), `${wrong.length} of ${states.length} states`).toEqual([]);
      expect(states.some((state) => score(state) === 1) && states.some((state) => score(state) < 1)).toBe(true);
    },
  );
});
