import type { CareRange } from '#model/adaptive-expectations/care-range.ts';
import { careMark } from '#model/convene/care-mark.ts';
import { type Deal, deal as dealGame } from '#model/convene/deal.ts';
import { labNames } from '#model/convene/lab.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { measureWorths } from '#model/convene/measure-worths.ts';
import { moodOf } from '#model/convene/mood.ts';
import { outcomeOf } from '#model/convene/outcome.ts';
import { playGame } from '#model/convene/play-game.ts';
import { searchLine } from '#model/convene/search-line.ts';
import type { Table } from '#model/convene/table.ts';
import { turnsOf } from '#model/convene/turns.ts';
import { drained } from '../../support/drained.ts';
import type { Computations } from './inputs.ts';

const written = ({ kind, mark }: CareRange) =>
  mark === undefined ? kind : `${kind === 'from' ? 'from' : 'up to'} ${mark}`;

/** The labs’ marks on this table, as the reference file writes them. */
export const marksOf = ({ labs }: Deal, table: Table) => labs.map((lab) => written(careMark(labSum(lab, table))));

/** The rules of models/CONVENE.md. The search’s line is there only for whoever asks for it. */
export const convene: Computations = {
  convene: ({ scenario, seed, plays }) => {
    const deal = dealGame(scenario, seed);
    const { labs, opening } = deal;
    const rounds = playGame(deal, plays);
    const came = {
      labs: labs.map(({ craft, ...lab }) => ({ ...lab, craft: craft === 'code' ? 1 : 0 })),
      start: { belief: opening.beliefs, wall: opening.walls, weeks: opening.weeks },
      newsDrawn: deal.news,
      rounds: rounds.map(({ number, news, hand, found, chosen, acts, slipped, seen, gauges }) => ({
        round: number,
        news,
        moods: labs.map((lab, at) => moodOf(labSum(lab, found), found.beliefs[at] ?? Number.NaN)),
        expects: found.beliefs,
        marks: marksOf(deal, found),
        hand,
        influence: chosen.influence,
        safe: acts.map((act) => (act === 'C' ? 1 : 0)),
        slipped: slipped === null ? null : labNames[slipped],
        belief: seen.beliefs,
        wall: seen.walls,
        weeks: seen.weeks,
        pressure: seen.pressure,
        tests: seen.tests,
        reach: seen.reach,
        pillars: gauges,
      })),
      ...outcomeOf(rounds),
      worth: measureWorths(deal, plays).map(({ measure, ...lost }) => ({ card: measure, ...lost })),
      turned: rounds.flatMap((round, at) =>
        turnsOf(deal, rounds[at - 1] ?? null, round).map(({ to, mark, ...turn }) => ({
          round: round.number,
          ...turn,
          to: to === 'C' ? 'safe' : 'cut',
          mark: written(mark),
        })),
      ),
    };
    // not enumerable, so that it is searched for only where a row has it
    return Object.defineProperty(came, 'best', {
      get() {
        const { plays: line, paid, success } = drained(searchLine(deal));
        return { plays: line, paid, success };
      },
    });
  },
};
