import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lateInputs } from '#check/late-inputs.ts';
import { voiceOf } from '#check/voice-of.ts';
import { formatNumber } from '#i18n/number.ts';
import { componentName } from '#quiz/component-name.ts';
import { forReaders, type ReaderQuestionOf } from '#quiz/for-readers.ts';
import { isResponse } from '#quiz/is-response.ts';
import { keyOf } from '#quiz/keys.ts';
import type { Kind } from '#quiz/kind.ts';
import { key as cellKey } from '#quiz/kinds/cell/key.ts';
import { cell } from '#quiz/kinds/cell/kind.ts';
import { numberIn } from '#quiz/kinds/number/grade.ts';
import { kindOf, kinds } from '#quiz/kinds.ts';
import { type KindName, questionSchema } from '#quiz/question.ts';
import { withoutReasons } from '#quiz/without-reasons.ts';
import en from '#text/en/ui/check.json';
import { samples } from '../../src/gallery/samples.ts';

const names = Object.keys(kinds) as KindName[];
const sources = join(import.meta.dirname, '../../src');
const voice = {
  ...voiceOf(en, 'en'),
  number: (value: number, unit = '') => `${value} ${unit}`.trim(),
  nothing: 'nothing',
  state: (state: string) => `set to ${state}`,
};
const asked = (name: KindName, id = 'x', seed = 0) => forReaders(id, samples[name].question, seed);
const measuresOfRight = (name: KindName) => samples[name].scores[0]?.[2];

describe.each(names)('the kind %s', (name) => {
  const question = asked(name);
  const { grade, reason, said, missing, refused, isWhole, asShown, parts, sets, typed, strike } = kindOf(question);
  const { scores, absurd, inWords } = samples[name];

  test('has its folder, and its form on paper', () => {
    for (const file of ['kind.ts', 'key.ts', 'schema.ts'])
      expect(existsSync(join(sources, 'quiz/kinds', name, file)), file).toBe(true);
    expect(existsSync(join(sources, 'layouts/paper/kinds', `${componentName(name)}.astro`))).toBe(true);
  });

  test('takes its sample as a file, and refuses what is wrong', () => {
    expect(questionSchema.safeParse(samples[name].question).success).toBe(true);
    for (const [what, wrong] of Object.entries(samples[name].refused))
      expect(questionSchema.safeParse({ ...samples[name].question, ...wrong }).success, what).toBe(false);
  });

  test('scores right, partly right and wrong responses', () => {
    for (const [response, score, measures] of scores) {
      expect(grade(question, response, measures), response).toBeCloseTo(score, 12);
      expect(isResponse(question, response, true), response).toBe(true);
    }
  });

  test('refuses what is no response, by grading and as a stored one; what was typed may be anything until it is checked', () => {
    for (const response of absurd) {
      expect(() => grade(question, response), response).toThrow(RangeError);
      expect(isResponse(question, response, true), response).toBe(false);
      expect(isResponse(question, response, false), response).toBe(typed !== undefined);
    }
    if (sets) expect(() => grade(question, scores[0]?.[0] ?? '')).toThrow(RangeError);
    expect(absurd.length > 0 || sets !== undefined).toBe(true);
  });

  test('gives a score from 0 to 1 to any response that is one', () => {
    const some = fc.array(fc.constantFrom('0', '1', '2', '3', '-'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, fc.constantFrom(',', ';'), (parts, comma) => {
        let score: number;
        try {
          score = grade(question, parts.join(comma), measuresOfRight(name));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('knows the right response, which scores 1, is whole, and needs no answer but its reason', () => {
    const right = keyOf(question).right(question);
    expect(grade(question, right, measuresOfRight(name))).toBe(1);
    expect((isWhole ?? Boolean)(right)).toBe(true);
    expect((isWhole ?? Boolean)('')).toBe(false);
    const checked = { score: 1, tries: 1, measures: measuresOfRight(name) };
    const own = reason(question, right, checked.measures);
    expect(said?.(question, right, checked, voice) ?? own).toContain(own);
  });

  test('says why of every response that is one, and more than nothing of a wrong one', () => {
    for (const [response, score, measures] of scores) {
      const words =
        said?.(question, response, { score, tries: 1, measures }, voice) ?? reason(question, response, measures);
      if (score < 1) expect(words, response).toMatch(/\w+ \w+/);
    }
  });

  test('says what is missing, and what it refuses, in words that there are', () => {
    expect(en[missing]).toMatch(/\.$/);
    if (refused) expect(en[refused]).toMatch(/\.$/);
  });

  test('says a response in words, and every answer with its reason', () => {
    expect(keyOf(question).inWords(question, inWords[0], voice)).toEqual(inWords[1]);
    const answers = keyOf(question).answers(question, voice);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(`${answer.said}: ${answer.why}`).toMatch(/^\S.*: \S.* \S/);
    const judged = answers.filter(({ right }) => right !== undefined);
    if (judged.length) expect(judged.some(({ right }) => right)).toBe(true);
  });

  test('shows each of its parts once, in the same order to everybody, in another for another seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (id, seed) => {
        const { order } = asked(name, id, seed);
        expect(order).toEqual(asked(name, id, seed).order);
        expect(order.toSorted()).toEqual([...Array(parts?.(samples[name].question) ?? 0).keys()]);
        // what is shown may be an answer, but never the right one
        const shown = asShown?.(asked(name, id, seed));
        if (shown !== undefined) expect(grade(question, shown)).toBeLessThan(1);
      }),
    );
    const orders = new Set(Array.from({ length: 20 }, (_each, seed) => asked(name, 'x', seed).order.join()));
    expect(orders.size > 3).toBe(parts !== undefined);
  });

  test('gives no reason away in what a page carries at first', () => {
    expect(JSON.stringify(withoutReasons(question))).not.toMatch(/Because|too much|other way round|Nobody leaves/);
  });

  test('strikes out wrong options only, and never the one that is marked', () => {
    for (const [response, score, measures] of strike ? scores : []) {
      const struck = strike?.(question, response);
      expect(struck?.option).not.toBe(Number(response));
      expect(grade(question, String(struck?.option), measures)).toBe(0);
      expect(score).toBeDefined();
    }
  });
});

describe('the record of kinds', () => {
  test('is all there is: every folder is in it', () => {
    expect(readdirSync(join(sources, 'quiz/kinds')).toSorted()).toEqual(names.toSorted());
    const papers = readdirSync(join(sources, 'layouts/paper/kinds'));
    expect(papers.toSorted()).toEqual(names.map((name) => `${componentName(name)}.astro`).toSorted());
    for (const late of Object.keys(lateInputs)) expect(names).toContain(late);
  });

  test('does not compile without a kind, nor with one that there is not', () => {
    type Whole = { readonly [Name in KindName]: Kind<Name> };
    const { several: _several, ...others } = kinds;
    // @ts-expect-error several is missing
    const lacking: Whole = others;
    // @ts-expect-error there is no essay
    const unknown: Whole = { ...kinds, essay: cell };
    expect([Object.keys(lacking).length, Object.keys(unknown).length]).toEqual([names.length - 1, names.length + 1]);
  });

  test('takes no kind that lacks a part, or whose key does', () => {
    const { grade: _grade, ...withoutGrade } = cell;
    const { missing: _missing, ...withoutMissing } = cell;
    const { right: _right, ...withoutRight } = cellKey;
    // @ts-expect-error no grade
    const one = withoutGrade satisfies Kind<'cell'>;
    // @ts-expect-error no word for what is missing
    const two = withoutMissing satisfies Kind<'cell'>;
    // @ts-expect-error the key does not know the right response
    const three: Kind<'cell', typeof withoutRight> = cell;
    expect([one, two, three]).not.toContain(undefined);
  });
});

describe('a number', () => {
  test('is read as an English page writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
        expect(numberIn(formatNumber('en', hundredths / 100))).toBe(hundredths / 100);
      }),
    );
  });

  test.each([
    ['1,000', 1000],
    ['−12,500', -12_500],
    ['0,375', 0.375],
    ['1,5', 1.5],
    ['1,2345', 1.2345],
  ])('written %j is %d', (response, value) => {
    expect(numberIn(response)).toBe(value);
  });
});

describe('what is said', () => {
  const saidOf = (name: KindName, response: string, score: number, tries = 1) =>
    kindOf(asked(name)).said?.(asked(name), response, { score, tries, measures: undefined }, voice);

  test('of a number: the reason of a foreseen slip, of any other its direction, and from the second try on the number', () => {
    expect(saidOf('number', '2.5', 0)).toBe('The sign is the other way round.');
    expect(saidOf('number', '7', 0)).toBe('That is too high.');
    expect(saidOf('number', '-7', 0)).toBe('That is too low.');
    expect(saidOf('number', '-7', 0, 2)).toBe('That is too low. The number is -2.5 points. Because it is so.');
    expect(saidOf('number', '-2.5', 1)).toBe('Because it is so.');
  });

  test('of parts: how many stand right; of what is half marked: that there is more', () => {
    expect(saidOf('order', '1,0,2,3', 0.5)).toBe('2 of 4 stand in their place.');
    expect(saidOf('match', '0,2,1', 0.5)).toBe('1 of 3 are paired.');
    expect(saidOf('several', '0', 0.5)).toBe('What you marked is right. There is more to mark.');
  });

  test('of an estimate: whether it holds the number', () => {
    expect(saidOf('estimate', '40;60', 0.9)).toBe('Your range holds 50 percent. Because it is so.');
    expect(saidOf('estimate', '60;70', 0)).toBe('50 percent lies outside your range. Because it is so.');
  });

  test('of a figure: why of the first condition that is not met, else why it is right; nothing before its model has spoken', () => {
    const question = asked('set-widget') as ReaderQuestionOf<'set-widget'>;
    const { reason } = kindOf(question);
    expect(reason(question, 'x', { better: 'C', pulled: 2, levers: 1 })).toBe('That is too much.');
    expect(reason(question, 'x', { better: 'C', pulled: 1, levers: 1 })).toBe('Because it is so.');
    expect(reason(question, 'x')).toBe('');
    expect(() => kindOf(question).grade(question, 'x', { better: 'C' })).toThrow(RangeError);
  });
});
