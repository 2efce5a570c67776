import { expect, test } from 'vitest';
import { forReaders } from '#quiz/for-readers.ts';
import type { Question } from '#quiz/question.ts';
import { withoutReasons } from '#quiz/without-reasons.ts';
import { contentData, contentFiles, contentText } from '../support/content.ts';

const files = contentFiles('.yaml').filter(
  (path) => path.includes('/questions/') && !/^(draw:|kind: recall)/m.test(contentText(path)),
);

test.each(files)(
  '%s: what a page carries at first has all that is asked and nothing that is said of answers',
  (path) => {
    const whole = forReaders('chapter/question', contentData(path) as Question, 3);
    const bare = withoutReasons(whole);
    expect(bare).toMatchObject({ prompt: whole.prompt, order: whole.order, kind: whole.kind });
    const text = JSON.stringify(bare);
    for (const [, why = ''] of JSON.stringify(whole).matchAll(/"why":"((?:[^"\\]|\\.)*)"/g))
      expect(text).not.toContain(why);
    if ('options' in whole)
      expect('options' in bare && bare.options.map(({ text }) => text)).toEqual(whole.options.map(({ text }) => text));
  },
);
