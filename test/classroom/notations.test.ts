import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { voiceOf } from '#check/voice-of.ts';
import { notationOf } from '#classroom/notations.ts';
import { componentName } from '#quiz/component-name.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kinds } from '#quiz/kinds.ts';
import type { KindName } from '#quiz/question.ts';
import en from '#text/en/ui/check.json';
import { samples } from '../../src/gallery/samples.ts';
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

describe('answers on paper', () => {
  test.each(writings)('%s shown as “%s”: %s is written %s', (kind, shown, response, written) => {
    const notation = notationOf({ kind });
    const number = (value: number) => voice.number(value);
    expect(notation?.write(asked(kind, shown.split(',').filter(Boolean)), response, number)).toBe(written);
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
