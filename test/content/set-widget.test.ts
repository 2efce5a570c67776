import { describe, expect, test } from 'vitest';
import { gradeSetWidget } from '#quiz/kinds/set-widget/grade.ts';
import { setWidgetSchema } from '#quiz/kinds/set-widget/schema.ts';
import type { Exercise } from '#widgets/exercises.ts';
import { contentData, contentFiles } from '../support/content.ts';

type Parts = Pick<Exercise, 'parse' | 'measure'>;
const reads = import.meta.glob<Pick<Parts, 'parse'>>('../../src/widgets/*/read.ts', { eager: true });
const measures = import.meta.glob<Pick<Parts, 'measure'>>('../../src/widgets/*/measure.ts', { eager: true });
const files = contentFiles('.yaml').filter(
  (path) => path.includes('/questions/') && (contentData(path) as { kind: string }).kind === 'set-widget',
);

describe('a question that asks to set a figure', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(2);
  });

  test.each(files)('%s: its solution meets every condition, its start does not', (path) => {
    const question = setWidgetSchema.parse(contentData(path));
    const { parse } = reads[`../../src/widgets/${question.widget}/read.ts`] as Pick<Parts, 'parse'>;
    const { measure } = measures[`../../src/widgets/${question.widget}/measure.ts`] as Pick<Parts, 'measure'>;
    const start = parse(question.start);
    expect(gradeSetWidget(question, measure(parse(question.solution), start))).toBe(1);
    expect(gradeSetWidget(question, measure(start, start))).toBeLessThan(1);
  });
});
