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
    .map((id, place) => ({ id, text: `option ${id}`, ...(place < right && { correct: true as const }), why }));
const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `item ${id}`, why }));
const pairs = ['a', 'b', 'c'].map((id) => ({ id, left: `left ${id}`, right: `right ${id}`, why }));

/** Files whose parts have ids that no part may have; `change` gives a part, at its place, such an id. */
const wrongIds = (file: (change: (part: object, place: number) => object) => object) => ({
  ...Object.fromEntries(
    ['0', '1-both', 'Both', 'both safe', 'both_safe', 'both-', '', 'a'.repeat(41)].map((id) => [
      `the id “${id}”`,
      file((part, place) => ({ ...part, id: place === 0 ? id : `part-${place}` })),
    ]),
  ),
  'no id': file(({ ...part }) => Object.assign(part, { id: undefined })),
  'an id twice': file((part) => ({ ...part, id: 'same' })),
});

/** One sample of every kind: a kind without one does not compile. */
export const samples: { readonly [Name in KindName]: Sample<Name> } = {
  'one-choice': {
    question: { ...common, kind: 'one-choice', options: options(1, 4) },
    scores: [
      ['a', 1],
      ['b', 0],
      ['d', 0],
    ],
    absurd: ['', 'e', 'A', ' a', 'a,', 'a,b', '0', 'option a', 'constructor'],
    inWords: ['b', ['option b']],
    refused: {
      'two right options': { options: options(2, 4) },
      'no right option': { options: options(0, 4) },
      ...wrongIds((change) => ({ options: options(1, 4).map(change) })),
    },
  },
  several: {
    question: { ...common, kind: 'several', options: options(2, 4) },
    scores: [
      ['a,b', 1],
      ['b,a', 1],
      ['a', 0.5],
      ['a,b,c', 0.5],
      ['a,c', 0],
      ['c,d', 0],
    ],
    absurd: ['', 'a,a', 'a,e', 'e', 'a,', ',a', 'a;b', '0,1'],
    inWords: ['a,c', ['option a', 'option c']],
    refused: {
      'no wrong option': { options: options(4, 4) },
      ...wrongIds((change) => ({ options: options(2, 4).map(change) })),
    },
  },
  number: {
    question: {
      ...common,
      kind: 'number',
      answer: -2.5,
      tolerance: 0.1,
      unit: 'points',
      why,
      slips: [{ id: 'wrong-way', value: 2.5, why: 'The sign is the other way round.' }],
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
    refused: {
      'a slip within its tolerance': { slips: [{ id: 'near', value: -2.45, why }] },
      ...wrongIds((change) => ({ slips: [1, 2].map((value) => change({ id: 'same', value, why }, value - 1)) })),
    },
  },
  order: {
    question: { ...common, kind: 'order', first: 'most', last: 'least', items },
    scores: [
      ['a,b,c,d', 1],
      ['b,a,c,d', 1 - 2 / 6],
      ['d,c,b,a', 0],
    ],
    absurd: ['', 'a,b,c', 'a,b,c,c', 'a,b,c,e', 'a,b,c,d,d', '0,1,2,3'],
    inWords: ['d,c,b,a', ['item d', 'item c', 'item b', 'item a']],
    refused: {
      'an item twice': { items: [...items.slice(0, 3), { ...items[0], id: 'other' }] },
      ...wrongIds((change) => ({ items: items.map(change) })),
    },
  },
  match: {
    question: { ...common, kind: 'match', pairs },
    scores: [
      ['a=a,b=b,c=c', 1],
      ['c=c,a=a,b=b', 1],
      ['a=a,b=c,c=b', 1 / 3],
      ['a=a,b=,c=', 1 / 3],
      ['a=a', 1 / 3],
      ['a=b,b=c,c=a', 0],
      ['a=b,b=b,c=a', 1 / 3],
    ],
    absurd: ['', 'a', 'a,b,c', 'a=d', 'd=a', '=a', 'a=a,a=b', 'a=a=a', 'a=a,', '0,1,2', '0=0'],
    inWords: ['c=b,a=a', ['left a: right a', 'left b: nothing', 'left c: right b']],
    refused: {
      'a right side twice': { pairs: pairs.map((pair) => ({ ...pair, right: 'same' })) },
      ...wrongIds((change) => ({ pairs: pairs.map(change) })),
    },
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
        { id: 'better', measure: 'better', is: 'C', why },
        { id: 'pulled', measure: 'pulled', atMost: 1.6, why: 'That is too much.' },
        { id: 'levers', measure: 'levers', atLeast: 1, why },
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
    refused: {
      'a condition that asks nothing': { goal: [{ id: 'better', measure: 'better', why }] },
      ...wrongIds((change) => ({
        goal: [1, 2].map((is) => change({ id: 'same', measure: 'levers', is, why }, is - 1)),
      })),
    },
  },
};
