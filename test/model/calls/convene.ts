import fc from 'fast-check';
import { afterChoices } from '#model/convene/after-choices.ts';
import { beginRound } from '#model/convene/begin-round.ts';
import { careMargin } from '#model/convene/care-margin.ts';
import { careMark } from '#model/convene/care-mark.ts';
import { choicesOf } from '#model/convene/choices-of.ts';
import { clipPercent } from '#model/convene/clip-percent.ts';
import { deal } from '#model/convene/deal.ts';
import { fade } from '#model/convene/fade.ts';
import { gaugesOf } from '#model/convene/gauges.ts';
import { hearNews } from '#model/convene/hear-news.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { lineValue } from '#model/convene/line-value.ts';
import { lowestWall } from '#model/convene/lowest-wall.ts';
import { measures } from '#model/convene/measure.ts';
import { measurePrice } from '#model/convene/measure-price.ts';
import { measureWorths } from '#model/convene/measure-worths.ts';
import { moodOf } from '#model/convene/mood.ts';
import { moveBelief } from '#model/convene/move-belief.ts';
import { newsItems } from '#model/convene/news.ts';
import { outcomeOf } from '#model/convene/outcome.ts';
import { playCard } from '#model/convene/play-card.ts';
import { playGame } from '#model/convene/play-game.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound } from '#model/convene/play-round.ts';
import { raiseLowestWall } from '#model/convene/raise-lowest-wall.ts';
import { runSearch } from '#model/convene/run-search.ts';
import { scenarios } from '#model/convene/scenario.ts';
import { searchLine } from '#model/convene/search-line.ts';
import { takeEffect } from '#model/convene/take-effect.ts';
import { turnsOf } from '#model/convene/turns.ts';
import { whyIdle } from '#model/convene/why-idle.ts';
import { oneOf, typed, whole } from '../../support/arguments.ts';
import type { Calls } from '../../support/call.ts';
import { drained } from '../../support/drained.ts';
import { payoffs } from './game.ts';

/** A number that only TypeScript checks: tables are made by the library. */
const made = (low: number, high: number) => ({ ...whole(low, high, high - low), nonsense: [] });
const sum = { R: made(-60, 90), S: made(-60, 90), T: made(-60, 90), P: made(-60, 90) };
const belief = made(0, 100);
const walls = { example: [50, 40, 60], sample: fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), nonsense: [] };
const seed = whole(0, 2 ** 32 - 1, 200);
const lean = {
  example: { A: 10 },
  sample: fc.constantFrom({}, { B: 10, C: -10 }),
  nonsense: [{ A: 5 }, { F: Number.NaN }],
};
const dealt = { scenario: oneOf(...scenarios), seed, leanings: lean };

const table1 = deal('worried', 1);
const [first = 'risks', second = 'steps'] = beginRound(table1, null).hand;
const measure = typed(...measures);
const nothing = Array.from({ length: 8 }, () => []);
const finished = playGame(table1, nothing);
const begun = beginRound(table1, null);
const { found } = begun;
const oneRound = playRound(table1, null, []);
const cards = {
  example: [first],
  sample: fc.constantFrom([], [first], [second]),
  nonsense: [['poker'], [first, first], [first, second, first]],
};
const plays = { example: nothing, sample: fc.constantFrom(nothing), nonsense: [[...nothing, []]] };
const ended = { example: finished, sample: fc.constant(finished), nonsense: [[], finished.slice(0, 8)] };

/** What a whole search takes the time of, called off: it is tried in a test of its own. */
const stopped = (search: Promise<unknown>) => search.catch(({ name }: Error) => name);

export const convene: Calls = {
  clipPercent: { run: ({ percent }) => clipPercent(percent), args: { percent: made(-50, 150) } },
  moveBelief: { run: (args) => moveBelief(args.belief, args.seen, 33), args: { belief, seen: made(0, 5) } },
  lowestWall: { run: (args) => lowestWall(args.walls), args: { walls } },
  raiseLowestWall: { run: (args) => raiseLowestWall(args.walls, -8), args: { walls } },
  measurePrice: {
    run: (args) => measurePrice(args.measure, args.news),
    args: { measure, news: typed(...newsItems) },
  },
  deal: { run: (args) => deal(args.scenario, args.seed, args.leanings), args: dealt },
  labSum: { run: (args) => labSum(args, found), args: sum },
  careMargin: { run: (args) => careMargin(args, args.belief), args: { ...sum, belief } },
  careMark: {
    run: (args) => {
      const { kind, mark = 0 } = careMark(args);
      return { kind, mark };
    },
    args: payoffs,
  },
  moodOf: { run: (args) => moodOf(args, args.belief), args: { ...sum, belief } },
  takeEffect: { run: (args) => takeEffect(table1, found, args.measure), args: { measure } },
  whyIdle: { run: (args) => whyIdle(table1, found, args.measure), args: { measure } },
  hearNews: { run: (args) => hearNews(found, args.news), args: { news: typed(...newsItems) } },
  playCard: {
    run: ({ influence, card }) => playCard(table1, { ...found, influence }, card, null),
    args: { influence: made(0, 6), card: measure },
  },
  beginRound: { run: () => beginRound(table1, oneRound), args: {} },
  choicesOf: { run: (args) => choicesOf(table1, found, args.news).acts, args: { news: typed(...newsItems) } },
  afterChoices: { run: () => afterChoices(table1, found, choicesOf(table1, found, null)), args: {} },
  fade: { run: () => fade(found), args: {} },
  gaugesOf: { run: () => gaugesOf(oneRound.seen), args: {} },
  playRound: { run: (args) => playRound(table1, null, args.cards), args: { cards } },
  playOptions: { run: () => playOptions(begun), args: {} },
  playGame: { run: (args) => playGame(table1, args.plays), args: { plays } },
  outcomeOf: { run: ({ rounds }) => outcomeOf(rounds), args: { rounds: ended } },
  lineValue: { run: ({ rounds }) => lineValue(table1, rounds), args: { rounds: ended } },
  measureWorths: { run: (args) => measureWorths(table1, args.plays), args: { plays } },
  turnsOf: { run: () => turnsOf(table1, null, oneRound).length, args: {} },
  runSearch: { run: () => stopped(runSearch(table1, { signal: AbortSignal.abort() })), args: {} },
  searchLine: {
    run: ({ width }) => drained(searchLine(table1, width)),
    args: { width: { example: 2, sample: fc.constantFrom(2, 4), nonsense: [0, 3, 1002, Number.NaN, 2.5] } },
  },
};
