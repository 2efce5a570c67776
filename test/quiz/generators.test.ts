import { describe, expect, test } from 'vitest';
import { questionFileSchema } from '#content/schemas.ts';
import { formatNumber } from '#i18n/number.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { type Drawn, drawWith, type Generator } from '#quiz/drawn.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { instantiate } from '#quiz/instantiate.ts';
import { kindOf } from '#quiz/kinds.ts';
import { type Question, questionSchema } from '#quiz/question.ts';
import { redrawn } from '#quiz/redrawn.ts';
import { contentData, contentFiles } from '../support/content.ts';
import { isLongRun } from '../support/endurance.ts';
import { secondWays } from './second-ways.ts';

const files = import.meta.glob<Generator>('../../src/quiz/generators/*.ts', { eager: true, import: 'generate' });
const generators = Object.entries(files).map(
  ([path, generate]) => [path.replace(/.*\/|\.ts$/g, ''), generate] as const,
);
const generatorOf = (name: string) => generators.find(([each]) => each === name)?.[1];
const seeds = [...Array(isLongRun ? 10_000 : 2000).keys()];

/** What lies between an answer and a mistake in points or counts; in percents, where it is twice a tolerance of 0.5, it is 1. */
const closer: Readonly<Record<string, number>> = {
  'ahead-of-the-rule': 0.5,
  'copier-score': 0.5,
  'expected-payoff': 0.15,
  'exposure-needed': 0.15,
  'missed-by-all': 0.5,
  'paying-in': 0.5,
  'pot-share': 0.5,
  'race-lead': 0.5,
  'recognised-test': 0.5,
  'rounds-needed': 0.3,
  'safe-acts-needed': 0.5,
  'shared-blind-spot': 0.5,
  'smallest-fine': 0.15,
  'staged-exposure': 0.3,
  'who-stays': 0.5,
};

/** The few words that an answer may be, where it is a word. */
const keys: Readonly<Record<string, readonly string[]>> = {
  'better-bet': ['cut', 'safe'],
  'least-word': ['public', 'silence', 'tips'],
  'resting-point': ['CC', 'DD'],
  'which-game': ['chicken', 'harmony', 'prisoners-dilemma', 'stag-hunt'],
  'worth-sharing': ['each-waits', 'nobody', 'together'],
};

type Points = Readonly<Record<'R' | 'S' | 'T' | 'P', number>>;
const dilemma = ({ R, S, T, P }: Points) => T > R && R > P && P > S;
const stagHunt = ({ R, S, T, P }: Points) => R > T && P > S && R > P;
/** Played again and again, a dilemma must not pay more to labs that take turns at cutting than to two careful ones. */
const again = (points: Points) => dilemma(points) && 2 * points.R > points.T + points.S;

/** What the model that a generator calls assumes of the four payoffs, for every generator that draws them. */
const assumes: Readonly<Record<string, (points: Points) => boolean>> = {
  'better-bet': stagHunt,
  'copier-score': again,
  'expected-payoff': (points) => dilemma(points) || stagHunt(points),
  'exposure-needed': stagHunt,
  'grim-patience': again,
  'resting-point': ({ R, S, T, P }) => (R > T && S > P && R > P) || (T > R && P > S),
  'rounds-needed': again,
  'seen-by-chance': again,
  'smallest-fine': dilemma,
  'threshold-belief': stagHunt,
  'which-game': ({ R, S, T, P }) => R > P && R > S && 2 * R > T + S,
};

const decimals = (value: number) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

/** What is wrong with a draw, in words; nothing where it is sound. */
function faults(name: string, { values, answer, mistakes = {} }: Drawn): string[] {
  const numbers = [
    ...Object.values(values),
    ...Object.values(mistakes),
    ...(typeof answer === 'number' ? [answer] : []),
  ];
  const answers = numbers.slice(Object.keys(values).length).toSorted((x, y) => x - y);
  const gaps = answers.slice(1).map((value, place) => value - (answers[place] as number));
  const { R, S, T, P } = values;
  const worded = keys[name];
  return [
    ...(numbers.every((value) => Number.isFinite(value) && decimals(value)) ? [] : ['a number has too many decimals']),
    ...(numbers.every((value) => Math.abs(value) <= 1000) ? [] : ['a number is too large']),
    ...(numbers.some((value) => Object.is(value, -0)) ? ['a number is −0'] : []),
    ...(gaps.every((gap) => gap > (closer[name] ?? 1)) ? [] : ['answers lie too close']),
    ...(R !== undefined && R === T ? ['R is T'] : []),
    ...(S !== undefined && S === P ? ['S is P'] : []),
    ...(worded ? (worded.includes(String(answer)) ? [] : ['an unknown word']) : []),
    ...(typeof answer === 'number' ? (Object.keys(mistakes).length > 1 ? [] : ['too few mistakes']) : []),
    ...(typeof answer === 'string' && !worded ? ['a word of no list'] : []),
    ...(Object.keys(mistakes).every((mistake) => /^[a-z]+(-[a-z]+)*$/.test(mistake)) ? [] : ['a mistake’s name']),
    ...(Object.keys(mistakes).some((mistake) => mistake in values || mistake === 'answer') ? ['a name twice'] : []),
    ...(secondWays[name]?.(values, answer) ? [] : ['the second way disagrees']),
  ];
}

const drawnBefore = new Map<string, { readonly draws: readonly Drawn[]; readonly counts: readonly number[] }>();

/** What a generator draws with every seed, and how many random numbers that takes it; drawn once. */
function drawAll(name: string, generate: Generator) {
  const known = drawnBefore.get(name);
  if (known) return known;
  const taken = seeds.map((seed) => {
    const random = mulberry32(seed);
    let count = 0;
    const draw = generate(() => {
      count += 1;
      return random();
    });
    return { draw, count };
  });
  const fresh = { draws: taken.map(({ draw }) => draw), counts: taken.map(({ count }) => count) };
  drawnBefore.set(name, fresh);
  return fresh;
}

/** The seeds that something is wrong with, the first few of them, with what it is. */
const wrongSeeds = (check: (seed: number) => readonly string[]) =>
  seeds.flatMap((seed) => check(seed).map((fault) => `${fault}, seed ${seed}`)).slice(0, 5);

describe('a generator', () => {
  test('has a second way to its answer, and there are enough of them', () => {
    expect(generators.map(([name]) => name)).toEqual(Object.keys(secondWays).toSorted());
    expect(generators.length).toBeGreaterThanOrEqual(17);
  });

  describe.each(generators)('%s', (name, generate) => {
    test('draws friendly numbers and one right answer, clear of every mistake, from every seed', () => {
      const { draws } = drawAll(name, generate);
      expect(wrongSeeds((seed) => faults(name, draws[seed] as Drawn))).toEqual([]);
    });

    test('draws payoffs only as the model that it calls assumes them', () => {
      const points = drawAll(name, generate).draws.flatMap(({ values: { R, S, T, P } }) =>
        R === undefined || S === undefined || T === undefined || P === undefined ? [] : [{ R, S, T, P }],
      );
      expect(points.length > 0, 'every generator of payoffs says what it assumes').toBe(name in assumes);
      expect(points.filter((each) => !assumes[name]?.(each)).slice(0, 5)).toEqual([]);
    });

    test('draws the same with the same seed, at least 30 different draws, and every word that may be right', () => {
      const { draws } = drawAll(name, generate);
      const texts = draws.map((draw) => JSON.stringify(draw));
      const again = (seed: number) => JSON.stringify(drawWith(generate, seed)) === texts[seed];
      expect(wrongSeeds((seed) => (again(seed) ? [] : ['another draw']))).toEqual([]);
      expect(new Set(texts).size).toBeGreaterThanOrEqual(30);
      for (const key of keys[name] ?? []) {
        expect(draws.filter(({ answer }) => answer === key).length, key).toBeGreaterThan(seeds.length / 10);
      }
      const names = new Set(draws.map(({ mistakes = {} }) => Object.keys(mistakes).join()));
      expect(names.size, 'the mistakes have the same names every time').toBe(1);
    });

    test('needs so few attempts that a thousand always do: 20 on average at most, 200 in the worst case', () => {
      const { counts } = drawAll(name, generate);
      const perAttempt = Math.min(...counts);
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect(mean / perAttempt).toBeLessThan(20);
      expect(Math.max(...counts) / perAttempt).toBeLessThan(200);
    });
  });

  test('draws again where an attempt is unsound, and gives up rather than draw for ever', () => {
    const drawOf = (draws: readonly (Drawn | undefined)[]) => {
      let tries = 0;
      return redrawn({ apart: 1 }, () => draws[Math.min(tries++, draws.length - 1)])(mulberry32(0));
    };
    const sound = { values: { n: 1 }, answer: 5, mistakes: { none: 0 } };
    const unsound = [
      undefined,
      { ...sound, answer: 5.5 },
      { ...sound, answer: Number.NaN },
      { ...sound, values: { n: 1 / 3 } },
      { ...sound, mistakes: { none: 4 } },
      { ...sound, mistakes: { none: 0, same: 0 } },
      { ...sound, mistakes: { none: Number.POSITIVE_INFINITY } },
    ];
    expect(drawOf([...unsound, { ...sound, answer: 5 + 1e-12, mistakes: { none: 0.3 } }])).toEqual(sound);
    expect(drawOf([{ values: { n: 1 }, answer: 'key' }])).toEqual({ values: { n: 1 }, answer: 'key' });
    for (const draw of unsound) expect(() => drawOf([draw])).toThrow(RangeError);
  });
});

/** Responses to a question, each with the score that it must get and, where one is due, the reason that it must meet. */
function responses(question: Question): readonly (readonly [response: string, score: 0 | 1, why?: string])[] {
  switch (question.kind) {
    case 'number':
      return [
        [String(question.answer), 1, question.why],
        [formatNumber('en', question.answer), 1],
        ...question.slips.map(({ value, why }) => [String(value), 0, why] as const),
      ];
    case 'one-choice':
      return question.options.map((option) => [option.id, option.correct ? 1 : 0]);
    case 'cell':
      return (['CC', 'CD', 'DC', 'DD'] as const).map((cell) => [cell, cell === question.answer ? 1 : 0]);
    default:
      throw new Error(`no drawn question is of the kind ${question.kind}`);
  }
}

const drawnQuestions = contentFiles('.yaml').flatMap((path) => {
  const question = path.includes('/questions/') ? questionFileSchema.parse(contentData(path)) : undefined;
  return question && 'draw' in question ? [[path, question] as const] : [];
});

describe('a question with drawn numbers', () => {
  test('is there to look at', () => {
    expect(drawnQuestions.length).toBeGreaterThanOrEqual(4);
  });

  test.each(drawnQuestions)(
    '%s is a sound question with every seed, and its answers score as they should',
    (path, drawn) => {
      const generator = generatorOf(drawn.draw);
      if (!generator) throw new Error(`src/quiz/generators has no ${drawn.draw}`);
      const check = (seed: number): string[] => {
        const question = instantiate(drawn, drawWith(generator, seed), (value) => formatNumber('en', value));
        const read = questionSchema.safeParse(question);
        if (!read.success) return [read.error.message];
        const asked = forReaders(path, question);
        const { grade, reason } = kindOf(asked);
        const wrong = responses(question).filter(
          ([response, score, why]) => grade(asked, response) !== score || (why && reason(asked, response) !== why),
        );
        const text = JSON.stringify(question);
        return [
          ...wrong.map(([response]) => `scores ${response} wrongly`),
          ...(/\{[\w-]+\}|NaN|undefined|null|\b1 times\b/.test(text) ? [`reads ${text}`] : []),
        ];
      };
      expect(wrongSeeds(check)).toEqual([]);
    },
  );

  test.each(drawnQuestions)(
    '%s gives a reason for every mistake that its generator makes, and for no other',
    (_path, drawn) => {
      const generator = generatorOf(drawn.draw) as Generator;
      const mistakes = Object.keys(drawWith(generator, 0).mistakes ?? {}).toSorted();
      if (drawn.kind === 'number') expect(Object.keys(drawn.slips).toSorted()).toEqual(mistakes);
      if (drawn.kind === 'one-choice') {
        expect(Object.keys(drawn.options).toSorted()).toEqual(keys[drawn.draw]?.toSorted());
      }
    },
  );
});
