import { inBetween, outcome as townOf } from '#widgets/adaptation/outcome.ts';
import { opening as town, trials } from '#widgets/adaptation/state.ts';
import type { Claim } from '../claim.ts';

const chapter = 'en/chapters/18-in-between.mdx';
const question = (name: string) => `en/questions/in-between/${name}.yaml`;

const near = (one: number, other: number) => Math.abs(one - other) < 1e-9;
const both = { lasts: 8, between: 4 };
const fast = { lasts: 2, between: 1 };
const tenth = (x: number) => Math.round(10 * x) / 10;
const { slower, shorter } = trials;

/** Every outcome sentence of chapter 18, its questions and its words that is not generated, with the model's call behind it. */
export const claims: readonly Claim[] = [
  [
    chapter,
    'The peak falls from 10 people to 6.3 both ways',
    () =>
      near(townOf(town).peak, 10) &&
      tenth(townOf(slower).peak) === 6.3 &&
      near(townOf(slower).peak, townOf(shorter).peak),
  ],
  [
    chapter,
    'That is 80 pebbles for the town, and slowing the change leaves it at 80.',
    () => near(townOf(town).lost, 40 * 2) && near(townOf(slower).lost, 80),
  ],
  [
    chapter,
    'Halve what comes in, or double what goes out: at its longest the bench is the same.',
    () =>
      slower.lasts === 2 * town.lasts &&
      2 * shorter.between === town.between &&
      near(townOf(slower).peak, townOf(shorter).peak),
  ],
  [chapter, 'Only the shorter way makes them fewer: 40.', () => near(townOf(shorter).lost, 40)],
  [chapter, 'It moves those years and spreads them.', () => townOf(slower).peakTime > townOf(town).peakTime],
  [
    question('peak-or-sum'),
    'Everybody still spends as long in between, only later.',
    () => townOf(slower).peak < townOf(town).peak && near(townOf(slower).lost, townOf(town).lost),
  ],
  [
    question('peak-or-sum'),
    'a lower peak, and half the years',
    () => townOf(shorter).peak < townOf(town).peak && near(2 * townOf(shorter).lost, townOf(town).lost),
  ],
  [
    question('peak-or-sum'),
    'the same peak, and half the years',
    () => near(townOf(fast).peak, townOf(town).peak) && near(2 * townOf(fast).lost, townOf(town).lost),
  ],
  [
    question('peak-or-sum'),
    'the same peak, and twice the years',
    () => near(townOf(both).peak, townOf(town).peak) && near(townOf(both).lost, 2 * townOf(town).lost),
  ],
  [
    question('recall-town'),
    'A slower change only moves the years.',
    () => near(townOf(slower).lost, townOf(town).lost) && townOf(shorter).lost < townOf(town).lost,
  ],
  [
    chapter,
    'A change at half the pace and a way half as long lower the worst time alike, from 10 people in between to 6.3.',
    () =>
      near(townOf(town).peak, 10) &&
      tenth(townOf(slower).peak) === 6.3 &&
      near(townOf(slower).peak, townOf(shorter).peak),
  ],
  [
    chapter,
    'The slower change leaves 80 spent in between, the shorter way 40.',
    () => near(townOf(slower).lost, 80) && near(townOf(shorter).lost, 40),
  ],
  [
    chapter,
    'so ten are in between at the worst time, and 40 years are spent there',
    () => near(townOf(fast).peak, 10) && near(townOf(fast).lost, 40),
  ],
  [
    chapter,
    'with the slower change two people still sit there, with the shorter way hardly anybody',
    () => Math.round(inBetween(slower, 15)) === 2 && inBetween(shorter, 15) < 0.5,
  ],
  [
    chapter,
    'But a bench that fills slowly takes longer to empty as well.',
    () => {
      // the last year in which more than one person is in between
      const years = Array.from({ length: 100 }, (_, year) => year);
      const last = (state: typeof town) => years.findLast((year) => inBetween(state, year) > 1) ?? 0;
      return last(slower) > last(shorter);
    },
  ],
  [chapter, 'and it is ten again, and 160 years', () => near(townOf(both).peak, 10) && near(townOf(both).lost, 160)],
  [
    chapter,
    'three years after losing it, more than a fifth of people are still in between',
    () => Math.exp(-3 / town.between) > 0.2,
  ],
  [
    question('two-years-each'),
    'after three years more than a fifth of those who lost their work would still be looking',
    () => Math.exp(-3 / town.between) > 0.2,
  ],
  [question('two-years-each'), 'Together they spend 80.', () => near(townOf(town).lost, 80)],
  [question('years-in-all'), 'answer: 90', () => near((townOf({ lasts: 4, between: 1.5 }).lost * 60) / 40, 90)],
  [
    question('lower-and-fewer'),
    'Ten people are in between at the worst time, and in all they spend 80 years there.',
    () => near(townOf(town).peak, 10) && near(townOf(town).lost, 80),
  ],
  [
    question('lower-and-fewer'),
    'A slower change does not make them fewer.',
    () => near(townOf({ lasts: 10, between: 2 }).lost, 80),
  ],
  [
    question('lower-and-fewer'),
    'One slider alone can do it, and so can a little of both.',
    () =>
      townOf({ lasts: 4, between: 1 }).peak <= 7 &&
      townOf({ lasts: 4, between: 1 }).lost <= 60 &&
      townOf({ lasts: 6, between: 1.5 }).peak <= 7 &&
      near(townOf({ lasts: 6, between: 1.5 }).lost, 60),
  ],
];
