import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { voiceOf } from '#check/voice-of.ts';
import { notationOf } from '#classroom/notations.ts';
import { formatNumber } from '#i18n/number.ts';
import { plainNumber } from '#i18n/plain-number.ts';
import { readNumber } from '#i18n/read-number.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { componentName } from '#quiz/component-name.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kinds } from '#quiz/kinds.ts';
import type { KindName } from '#quiz/question.ts';
import en from '#text/en/ui/check.json';
import { samples } from '../../src/gallery/samples.ts';
import { answerTo } from './learners.ts';
import { everyItem, questionOf, revOf } from './real-bank.ts';

const names = Object.keys(kinds) as KindName[];
const voice = { ...voiceOf(en, 'en'), nothing: '', state: String };
const asked = (kind: KindName, order: readonly string[] = []) => ({
  ...forReaders('x', samples[kind].question),
  ...(order.length > 0 && { order }),
});

/** Responses to the samples, by kind, and how they are written where the parts are shown in this order. */
const writings: readonly (readonly [kind: KindName, shown: string, response: string, written: string])[] = [
  ['one-choice', 'b,d,a,c', 'b', 'A'],
  ['one-choice', 'b,d,a,c', 'c', 'D'],
  ['several', 'b,d,a,c', 'a,b', 'AC'],
  ['several', 'b,d,a,c', 'd', 'B'],
  ['number', '', '-2.5', '−2.5'],
  ['number', '', '17 points', '17'],
  ['order', 'c,a,d,b', 'a,b,c,d', '3142'],
  ['order', 'c,a,d,b', 'c,a,d,b', '1234'],
  ['match', 'c,a,b', 'a=a,b=b,c=c', 'BCA'],
  ['match', 'c,a,b', 'a=b,c=a', 'C-B'],
  ['cell', '', 'CC', 'A'],
  ['cell', '', 'DC', 'C'],
  ['estimate', '', '40;60', '40 60'],
];

/** What somebody may type for each kind, and the response that it is; undefined: none. */
const typings: readonly (readonly [kind: KindName, shown: string, written: string, response: string | undefined])[] = [
  ['one-choice', 'b,d,a,c', 'a', 'b'],
  ['one-choice', 'b,d,a,c', 'Ｄ', 'c'],
  ['one-choice', 'b,d,a,c', 'e', undefined],
  ['one-choice', 'b,d,a,c', 'ab', undefined],
  ['one-choice', 'b,d,a,c', '1', undefined],
  ['several', 'b,d,a,c', 'ca', 'a,b'],
  ['several', 'b,d,a,c', 'aa', undefined],
  ['several', 'b,d,a,c', 'ax', undefined],
  ['several', 'b,d,a,c', '', undefined],
  ['number', '', '17,5', '17.5'],
  ['number', '', '-2.5', '-2.5'],
  ['number', '', '17points', '17'],
  ['number', '', 'b', undefined],
  ['order', 'c,a,d,b', '314', undefined],
  ['order', 'c,a,d,b', '31425', undefined],
  ['order', 'c,a,d,b', '3143', undefined],
  ['order', 'c,a,d,b', '3145', undefined],
  ['order', 'c,a,d,b', 'abcd', undefined],
  ['match', 'c,a,b', 'c–B', 'a=b,b=,c=a'],
  ['match', 'c,a,b', 'aaa', 'a=c,b=c,c=c'],
  ['match', 'c,a,b', 'ca', undefined],
  ['match', 'c,a,b', 'cabd', undefined],
  ['match', 'c,a,b', 'cad', undefined],
  ['cell', '', 'd', 'DD'],
  ['cell', '', 'e', undefined],
  ['estimate', '', '40-60', '40;60'],
  ['estimate', '', '40 – 60', undefined],
  ['estimate', '', '0,5–60', '0.5;60'],
  ['estimate', '', '-60 -40', '-60;-40'],
  ['estimate', '', '-60--40', undefined],
  ['estimate', '', '60 40', undefined],
  ['estimate', '', '40', undefined],
  ['estimate', '', '40 60 80', undefined],
];

const typed = (locale: string) => (text: string, unit: string | undefined) =>
  plainNumber(readNumber(locale, text, unit));

describe('answers on paper', () => {
  test.each(writings)('%s shown as “%s”: %s is written %s', (kind, shown, response, written) => {
    const notation = notationOf({ kind });
    const number = (value: number) => voice.number(value);
    expect(notation?.write(asked(kind, shown.split(',').filter(Boolean)), response, number)).toBe(written);
  });

  test.each(writings)('%s shown as “%s”: %s is read again from %s', (kind, shown, response, written) => {
    const read = notationOf({ kind })?.read(asked(kind, shown.split(',').filter(Boolean)), written, typed('en'));
    // pages say of each left side that nothing was chosen for it, and keep numbers without their unit
    expect(read).toBe({ 'a=b,c=a': 'a=b,b=,c=a', '17 points': '17' }[response] ?? response);
  });

  test.each(typings)('%s shown as “%s”: what is typed as “%s” is %s', (kind, shown, written, response) => {
    const read = () => notationOf({ kind })?.read(asked(kind, shown.split(',').filter(Boolean)), written, typed('en'));
    if (response === undefined) expect(read).toThrow(RangeError);
    else expect(read()).toBe(response);
  });

  test('whatever anybody answered to any question of the course is read from what is written, as it was', () => {
    const random = mulberry32(12);
    const read = everyItem.flatMap((item) =>
      [0, 1, 2, 3, 4, 5].flatMap((seed) => {
        const question = questionOf({ item, rev: revOf(item), seed });
        const notation = question && notationOf(question);
        if (!question || !notation) return [];
        const response = answerTo(question, seed % 2 === 0, random);
        for (const locale of ['en', 'de', 'fr', 'ar', 'hi']) {
          const written = notation.write(question, response, (value) => formatNumber(locale, value));
          expect(notation.read(question, written, typed(locale)), `${item} ${locale} ${written}`).toBe(response);
        }
        return [question.kind];
      }),
    );
    expect(new Set(read).size).toBe(names.length - 1);
    expect(read.length).toBeGreaterThan(1000);
  });

  test('can be written for every kind but the one that needs a figure, each with its part of the form', () => {
    expect(names.filter((kind) => !notationOf({ kind }))).toEqual(['set-widget']);
    for (const kind of names.filter((each) => notationOf({ kind: each }))) {
      const part = `../../src/layouts/paper-form/kinds/${componentName(kind)}.svelte`;
      expect(existsSync(join(import.meta.dirname, part)), part).toBe(true);
    }
  });

  test('of every question of the course: the right one is short, and the key’s answers have their signs', () => {
    const written = everyItem.flatMap((item) => {
      const question = questionOf({ item, rev: revOf(item), seed: 5 });
      const notation = question && notationOf(question);
      if (!question || !notation) return [];
      const key = keyOf(question);
      const answers = key.answers(question, voice);
      const signs = notation.signs(question);
      const right = notation.write(question, key.right(question), (value) => voice.number(value));
      expect(right, item).toMatch(/^[\p{L}\p{N}.,\u2212 -]{1,14}$/u);
      if (signs.length) {
        expect(signs.length, item).toBe(answers.length);
        const isRight = answers.some((answer) => answer.right !== undefined);
        // what the key calls right is what is written
        if (isRight) expect(signs.filter((_sign, place) => answers[place]?.right).join(''), item).toBe(right);
        else expect(signs.join(''), item).toBe(right);
      }
      return [question.kind];
    });
    expect(new Set(written).size).toBe(names.length - 1);
  });
});
