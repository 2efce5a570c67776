import fc from 'fast-check';
import { afterCard } from '#model/adaptive-expectations/after-card.ts';
import { believe } from '#model/adaptive-expectations/believe.ts';
import { cards } from '#model/adaptive-expectations/card.ts';
import { careRange } from '#model/adaptive-expectations/care-range.ts';
import { playRounds } from '#model/adaptive-expectations/play-rounds.ts';
import { shipsSafe } from '#model/adaptive-expectations/ships-safe.ts';
import { requireTable, requireTenths, sure } from '#model/adaptive-expectations/table.ts';
import { list, oneOf, whole } from '../../support/arguments.ts';
import type { Arguments, Calls } from '../../support/call.ts';
import { payoffs } from './game.ts';

const tenths = (example: number) => ({ ...whole(-1000, 1000, 2000), example });
const pays = { R: tenths(40), S: tenths(0), T: tenths(30), P: tenths(20) };
const belief = { ...whole(0, sure, sure), example: 1200 };
const beliefs = list({ ...belief, sample: fc.nat(100).map((percent) => (percent * sure) / 100) }, 3, 3);
const tableOf = ({ beliefs, R, S, T, P }: Arguments) => ({ beliefs, payoffs: { R, S, T, P } });
const acts = { ...list(oneOf('C', 'D'), 3, 3), nonsense: [] };
const round = oneOf(...cards);

export const adaptiveExpectations: Calls = {
  requireTable: { run: (args) => requireTable(tableOf(args)), args: { beliefs, ...pays } },
  requireTenths: { run: (args) => requireTenths(tableOf(args).payoffs), args: pays },
  shipsSafe: {
    run: ({ belief, R, S, T, P }) => shipsSafe({ R, S, T, P }, belief),
    args: { belief, ...pays },
  },
  careRange: { run: ({ R, S, T, P }) => careRange({ R, S, T, P }), args: payoffs },
  afterCard: { run: (args) => afterCard(tableOf(args), args.card), args: { beliefs, ...pays, card: round } },
  believe: { run: (args) => believe(tableOf(args), args.acts), args: { beliefs, ...pays, acts } },
  playRounds: {
    run: (args) => playRounds(tableOf(args), args.press, args.rounds),
    args: {
      beliefs,
      ...pays,
      press: { ...whole(-100, 100, 200), example: 6 },
      rounds: { ...list(round, 0, 3), nonsense: [['none', 'none', 'none', 'none']] },
    },
  },
};
