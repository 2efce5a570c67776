import type { KindName, Question } from '#quiz/question.ts';

/** A question of a kind, and how responses to it must come out. */
export interface Sample<Name extends KindName> {
  readonly question: Extract<Question, { kind: Name }>;
  /** right, partly right and wrong responses, with their scores; for a figure, what its model says of each */
  readonly scores: readonly (readonly [
    response: string,
    score: number,
    measures?: Readonly<Record<string, string | number>>,
  ])[];
  /** none of these is a response; empty where only a widget knows */
  readonly absurd: readonly string[];
  /** a response and its words */
  readonly inWords: readonly [response: string, said: readonly string[]];
  /** files that its schema refuses, by what is wrong with them */
  readonly refused: Readonly<Record<string, object>>;
}

const common = { rev: 1, objective: 'x', level: 'apply', prompt: 'What is it, then?', passage: 'there' } as const;
const why = 'Because it is so.';
const options = (right: number, count: number) =>
  ['a', 'b', 'c', 'd']
    .slice(0, count)
    .map((text, place) => ({ text, ...(place < right && { correct: true as const }), why }));
const items = ['a', 'b', 'c', 'd'].map((text) => ({ text, why }));
const pairs = ['a', 'b', 'c'].map((left) => ({ left, right: `${left}!`, why }));

/** One sample of every kind: a kind without one does not compile. */
export const samples: { readonly [Name in KindName]: Sample<Name> } = {
  'one-choice': {
    question: { ...common, kind: 'one-choice', options: options(1, 4) },
    scores: [
      ['0', 1],
      ['1', 0],
      ['3', 0],
    ],
    absurd: ['', '4', '-1', '0.5', 'a', '1e0', ' 1'],
    inWords: ['1', ['b']],
    refused: { 'two right options': { options: options(2, 4) }, 'no right option': { options: options(0, 4) } },
  },
  several: {
    question: { ...common, kind: 'several', options: options(2, 4) },
    scores: [
      ['0,1', 1],
      ['0', 0.5],
      ['0,1,2', 0.5],
      ['0,2', 0],
      ['2,3', 0],
    ],
    absurd: ['', '1,0', '0,0', '4', 'a', '0,', '-1', '0;1'],
    inWords: ['0,2', ['a', 'c']],
    refused: { 'no wrong option': { options: options(4, 4) } },
  },
  number: {
    question: {
      ...common,
      kind: 'number',
      answer: -2.5,
      tolerance: 0.1,
      unit: 'points',
      why,
      slips: [{ value: 2.5, why: 'The sign is the other way round.' }],
    },
    scores: [
      ['-2.5', 1],
      ['−2,5', 1],
      [' -2.45 points', 1],
      ['-2.6', 1],
      ['-2.7', 0],
      ['2.5', 0],
    ],
    absurd: ['', 'five', '1e5', '1.2.3', '1,00,000', '1,000,5', '--1', '1234567890123456', 'NaN', '<b>1</b>'],
    inWords: ['-2,5', ['-2.5 points']],
    refused: { 'a slip within its tolerance': { slips: [{ value: -2.45, why }] } },
  },
  order: {
    question: { ...common, kind: 'order', first: 'most', last: 'least', items },
    scores: [
      ['0,1,2,3', 1],
      ['1,0,2,3', 1 - 2 / 6],
      ['3,2,1,0', 0],
    ],
    absurd: ['', '0,1,2', '0,1,2,2', '0,1,2,4', '0,1,2,3,3', 'a,b,c,d'],
    inWords: ['3,2,1,0', ['d', 'c', 'b', 'a']],
    refused: { 'an item twice': { items: [...items.slice(0, 3), items[0]] } },
  },
  match: {
    question: { ...common, kind: 'match', pairs },
    scores: [
      ['0,1,2', 1],
      ['0,2,1', 1 / 3],
      ['0,-,-', 1 / 3],
      ['1,2,0', 0],
    ],
    absurd: ['', '0,1', '0,1,3', '0,1,2,-', 'x,y,z', '-1,0,1'],
    inWords: ['0,-,1', ['a: a!', 'b: nothing', 'c: b!']],
    refused: { 'a right side twice': { pairs: pairs.map((pair) => ({ ...pair, right: 'same' })) } },
  },
  cell: {
    question: {
      ...common,
      kind: 'cell',
      payoffs: { R: 3, S: 0, T: 5, P: 1 },
      answer: 'DD',
      whys: { CC: why, CD: why, DC: why, DD: 'Nobody leaves this one.' },
    },
    scores: [
      ['DD', 1],
      ['CC', 0],
    ],
    absurd: ['', 'cc', 'CE', 'CCC', '0'],
    inWords: ['DC', ['you cut, Beacon ships safe']],
    refused: { 'no reason for one of its cells': { whys: { CC: why, CD: why, DC: why } } },
  },
  estimate: {
    question: { ...common, kind: 'estimate', answer: 50, range: [0, 100], sharp: 10, unit: 'percent', why },
    scores: [
      ['45;55', 1],
      ['50;50', 1],
      ['40,5;60 %', 1 - 9.5 / 90],
      ['0;100', 0],
      ['51;55', 1 - 10 / 90],
      ['70;80', 0],
    ],
    absurd: ['', ';', '4', '4;', '6;4', 'a;b', '1;2;3', 'NaN;NaN'],
    inWords: ['40;60', ['40–60 percent']],
    refused: { 'an answer outside its range': { answer: 101 } },
  },
  'set-widget': {
    question: {
      ...common,
      kind: 'set-widget',
      widget: 'levers',
      start: 'base:stag-hunt,p:30',
      solution: 'base:stag-hunt,p:30,fine:1.2',
      goal: [
        { measure: 'better', is: 'C', why },
        { measure: 'pulled', atMost: 1.6, why: 'That is too much.' },
        { measure: 'levers', atLeast: 1, why },
      ],
      why,
    },
    scores: [
      ['base:stag-hunt,p:30,fine:1.2', 1, { better: 'C', pulled: 1.6 + 1e-12, levers: 1 }],
      ['x', 2 / 3, { better: 'C', pulled: 2, levers: 1 }],
      ['x', 0, { better: 'D', pulled: 2, levers: 0 }],
    ],
    absurd: [],
    inWords: ['p:30', ['set to p:30']],
    refused: { 'a condition that asks nothing': { goal: [{ measure: 'better', why }] } },
  },
};
