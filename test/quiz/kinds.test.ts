import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '#i18n/number.ts';
import { forReaders, type ReaderQuestionOf } from '#quiz/for-readers.ts';
import { grade } from '#quiz/grade.ts';
import { inWords } from '#quiz/in-words.ts';
import { isResponse } from '#quiz/is-response.ts';
import { numberIn } from '#quiz/kinds/number/grade.ts';
import { type Question, questionSchema } from '#quiz/question.ts';
import { reason } from '#quiz/reason.ts';
import { rightResponse } from '#quiz/right-response.ts';

const common = { rev: 1, objective: 'x', level: 'apply', prompt: 'What is it, then?', passage: 'there' } as const;
const why = 'Because it is so.';

const several: Question = {
  ...common,
  kind: 'several',
  options: [
    { text: 'a', correct: true, why },
    { text: 'b', correct: true, why },
    { text: 'c', why },
    { text: 'd', why },
  ],
};
const number: Question = {
  ...common,
  kind: 'number',
  answer: -2.5,
  tolerance: 0.1,
  unit: 'points',
  why,
  slips: [{ value: 2.5, why: 'The sign is the other way round.' }],
};
const order: Question = {
  ...common,
  kind: 'order',
  first: 'most',
  last: 'least',
  items: ['a', 'b', 'c', 'd'].map((text) => ({ text, why })),
};
const match: Question = {
  ...common,
  kind: 'match',
  pairs: ['a', 'b', 'c'].map((left) => ({ left, right: `${left}!`, why })),
};
const cell: Question = {
  ...common,
  kind: 'cell',
  payoffs: { R: 3, S: 0, T: 5, P: 1 },
  answer: 'DD',
  whys: { CC: why, CD: why, DC: why, DD: 'Nobody leaves this one.' },
};
const estimate: Question = {
  ...common,
  kind: 'estimate',
  answer: 50,
  range: [0, 100],
  sharp: 10,
  unit: 'percent',
  why,
};
const questions = { several, number, order, match, cell, estimate };

describe.each([
  ['several', '0,1', 1],
  ['several', '0', 0.5],
  ['several', '0,1,2', 0.5],
  ['several', '0,2', 0],
  ['several', '2,3', 0],
  ['number', '-2.5', 1],
  ['number', '−2,5', 1],
  ['number', ' -2.45 points', 1],
  ['number', '-2.6', 1],
  ['number', '-2.7', 0],
  ['number', '2.5', 0],
  ['order', '0,1,2,3', 1],
  ['order', '1,0,2,3', 1 - 2 / 6],
  ['order', '3,2,1,0', 0],
  ['match', '0,1,2', 1],
  ['match', '0,2,1', 1 / 3],
  ['match', '0,-,-', 1 / 3],
  ['match', '1,2,0', 0],
  ['cell', 'DD', 1],
  ['cell', 'CC', 0],
  ['estimate', '45;55', 1],
  ['estimate', '50;50', 1],
  ['estimate', '40,5;60 %', 1 - 9.5 / 90],
  ['estimate', '0;100', 0],
  ['estimate', '51;55', 1 - 10 / 90],
  ['estimate', '70;80', 0],
] as const)('%s answered %j', (kind, response, score) => {
  test(`scores ${score}`, () => {
    expect(grade(forReaders('x', questions[kind]), response)).toBeCloseTo(score, 12);
  });
});

describe.each([
  ['several', ['', '1,0', '0,0', '4', 'a', '0,', '-1', '0;1']],
  ['number', ['', 'five', '1e5', '1.2.3', '1,00,000', '1,000,5', '--1', '1234567890123456', 'NaN', '<b>1</b>']],
  ['order', ['', '0,1,2', '0,1,2,2', '0,1,2,4', '0,1,2,3,3', 'a,b,c,d']],
  ['match', ['', '0,1', '0,1,3', '0,1,2,-', 'x,y,z', '-1,0,1']],
  ['cell', ['', 'cc', 'CE', 'CCC', '0']],
  ['estimate', ['', ';', '4', '4;', '6;4', 'a;b', '1;2;3', 'NaN;NaN']],
] as const)('%s', (kind, absurd) => {
  test.each(absurd)('refuses the absurd response %j', (response) => {
    expect(() => grade(forReaders('x', questions[kind]), response)).toThrow(RangeError);
  });

  test('is valid, and its score lies from 0 to 1 for any response that is one', () => {
    expect(questionSchema.safeParse(questions[kind]).success).toBe(true);
    const digits = fc.array(fc.constantFrom('0', '1', '2', '3', '-'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(digits, (parts) => {
        let score: number;
        try {
          score = grade(forReaders('x', questions[kind]), parts.join(','));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
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

describe('a question', () => {
  test('answers a foreseen slip with its own reason, and any other wrong number with none', () => {
    const asked = forReaders('x', number);
    expect(reason(asked, '2.5')).toBe('The sign is the other way round.');
    expect(reason(asked, '7')).toBe('');
    expect(reason(asked, '-2.5')).toBe(why);
    expect(reason(forReaders('x', cell), 'DD')).toBe('Nobody leaves this one.');
  });

  test('shows its parts in the same order to everybody, and never starts an order solved', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const asked = forReaders(id, order) as ReaderQuestionOf<'order'>;
        expect(asked.order).toEqual((forReaders(id, order) as ReaderQuestionOf<'order'>).order);
        expect(asked.order.toSorted()).toEqual([0, 1, 2, 3]);
        expect(asked.order).not.toEqual([0, 1, 2, 3]);
      }),
    );
  });

  test.each([
    [
      'several without a wrong option',
      { ...several, options: several.options.map((option) => ({ ...option, correct: true })) },
    ],
    ['number whose slip is within its tolerance', { ...number, slips: [{ value: -2.45, why }] }],
    ['order with an item twice', { ...order, items: [...order.items.slice(0, 3), order.items[0]] }],
    ['match with a right side twice', { ...match, pairs: match.pairs.map((pair) => ({ ...pair, right: 'same' })) }],
    ['cell without a reason for each cell', { ...cell, whys: { CC: why, CD: why, DC: why } }],
  ])('is refused as %s', (_what, wrong) => {
    expect(questionSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('a figure that was set', () => {
  const goal = [
    { measure: 'better', is: 'C', why },
    { measure: 'pulled', atMost: 1.6, why: 'That is too much.' },
    { measure: 'levers', atLeast: 1, why },
  ];
  const asked = forReaders('x', {
    ...common,
    kind: 'set-widget',
    widget: 'levers',
    start: 'base:stag-hunt,p:30',
    solution: 'base:stag-hunt,p:30,fine:1.2',
    goal,
    why,
  });

  test.each([
    [{ better: 'C', pulled: 1.6 + 1e-12, levers: 1 }, 1],
    [{ better: 'C', pulled: 2, levers: 1 }, 2 / 3],
    [{ better: 'D', pulled: 2, levers: 0 }, 0],
  ])('is graded by the share of conditions that its model meets: %o', (measures, score) => {
    expect(grade(asked, 'anything', measures)).toBeCloseTo(score, 12);
  });

  test('says why of the first condition that is not met, else why it is right', () => {
    expect(reason(asked, 'x', { better: 'C', pulled: 2, levers: 1 })).toBe('That is too much.');
    expect(reason(asked, 'x', { better: 'C', pulled: 1, levers: 1 })).toBe(why);
  });

  test('is not graded without what its model says', () => {
    expect(() => grade(asked, 'x')).toThrow(RangeError);
    expect(() => grade(asked, 'x', { better: 'C' })).toThrow(RangeError);
  });
});

describe('every kind', () => {
  const words = {
    cells: { CC: 'both safe', CD: 'you safe', DC: 'you cut', DD: 'both cut' },
    nothing: 'nothing',
    number: String,
    state: (state: string) => `set to ${state}`,
  };

  test.each([
    ['several', '0,2', ['a', 'c']],
    ['number', '-2,5', ['-2.5 points']],
    ['order', '3,2,1,0', ['d', 'c', 'b', 'a']],
    ['match', '0,-,1', ['a: a!', 'b: nothing', 'c: b!']],
    ['cell', 'DC', ['you cut']],
    ['estimate', '40;60', ['40–60 percent']],
  ] as const)('says a response to %s in words', (kind, response, said) => {
    expect(inWords(forReaders('x', questions[kind]), response, words)).toEqual(said);
  });

  test.each(Object.keys(questions) as (keyof typeof questions)[])(
    'knows the right response to %s, and it scores 1',
    (kind) => {
      const asked = forReaders('x', questions[kind]);
      expect(grade(asked, rightResponse(asked))).toBe(1);
      expect(isResponse(asked, rightResponse(asked), true)).toBe(true);
    },
  );

  test('tells a stored response that fits no more from one that does; what was typed may be anything until it is checked', () => {
    expect(isResponse(forReaders('x', several), '7', true)).toBe(false);
    expect(isResponse(forReaders('x', number), 'forty', false)).toBe(true);
    expect(isResponse(forReaders('x', number), 'forty', true)).toBe(false);
  });

  test('shows its options in another order for another seed', () => {
    const orders = new Set(Array.from({ length: 20 }, (_each, seed) => forReaders('x', several, seed).order.join()));
    expect(orders.size).toBeGreaterThan(5);
  });
});
