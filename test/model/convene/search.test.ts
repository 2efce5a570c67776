import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginRound } from '#model/convene/begin-round.ts';
import { careMargin } from '#model/convene/care-margin.ts';
import { deal } from '#model/convene/deal.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { lineValue } from '#model/convene/line-value.ts';
import { outcomeOf } from '#model/convene/outcome.ts';
import { playGame } from '#model/convene/play-game.ts';
import { playOptions } from '#model/convene/play-options.ts';
import type { Round } from '#model/convene/play-round.ts';
import { scenarios } from '#model/convene/scenario.ts';
import { searchLine } from '#model/convene/search-line.ts';
import { drained } from '../../support/drained.ts';
import { isLongRun } from '../../support/endurance.ts';
import balance from './balance.json' with { type: 'json' };
import { deals, games, tries } from './games.ts';

describe('the search for a line', () => {
  test('finds one that may be played, and says truly what it pays and whether all four lights are on', () => {
    fc.assert(
      fc.property(deals, (dealt) => {
        const { plays, paid, success, tried } = drained(searchLine(dealt, 6));
        const rounds = playGame(dealt, plays);
        expect(plays).toHaveLength(8);
        expect(paid).toBe(rounds.reduce((sum, { found, chosen }) => sum + found.influence - chosen.influence, 0));
        expect(success).toBe(Object.values(outcomeOf(rounds).lights).every(Boolean));
        expect(tried).toBeGreaterThan(8);
      }),
      tries(20),
    );
  });

  test('counts the lines that it has really played to the end, of equal tables only the first', () => {
    const dealt = deal('worried', 3);
    // the only line to go on from in round 1: none of its options leaves the table of another
    const options = playOptions(beginRound(dealt, null)).length;
    const wide = drained(searchLine(dealt, 2));
    expect(wide.tried).toBeGreaterThan(options);
    expect(wide.tried).toBeLessThanOrEqual(options + 7 * 2 * 37);
  });

  test('says how far it is, from the first line to the last, and stands between two steps', () => {
    const steps = searchLine(deal('standard', 2), 4);
    const shares: number[] = [];
    let step = steps.next();
    while (!step.done) {
      shares.push(step.value);
      step = steps.next();
    }
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(new Set(shares).size).toBe(shares.length);
    expect([shares[0], shares.at(-1)]).toEqual([1 / 8, 1]);
  });

  test('finds the same line however often it is asked', () => {
    expect(drained(searchLine(deal('race', 7), 10))).toEqual(drained(searchLine(deal('race', 7), 10)));
  });

  test('goes by lights, then by the labs that are careful when you have left', () => {
    fc.assert(
      fc.property(games(8, 8), ({ dealt, plays }) => {
        const rounds = playGame(dealt, plays);
        const { value, success } = lineValue(dealt, rounds);
        const lit = Object.values(outcomeOf(rounds).lights).filter(Boolean).length;
        const alone = rounds.slice(8).reduce((sum, { seen }) => sum + seen.careful, 0);
        expect(success).toBe(lit === 4);
        const { gauges } = rounds[7] as Round;
        const above = [gauges.safety, gauges.security, gauges.benefit].map((gauge) => (gauge > 60 ? 10 : gauge - 50));
        const { left } = rounds[11] as Round;
        const margins = dealt.labs.map((lab, at) => {
          const margin = careMargin(labSum(lab, left), left.beliefs[at] ?? Number.NaN);
          return margin < -1500 ? -1500 : Math.min(margin, 500);
        });
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
        expect(value).toBe(240 * lit + 24 * alone + 4 * sum(above) + Math.trunc(sum(margins) / 100));
      }),
      tries(100),
    );
  });
});

// models/convene/balance.json: percent of seeds 1 to 500 with all four lights, and of 1 to 200 how many lacked one
const missed = { worried: 5, standard: 6, race: 8 } as const;

describe.runIf(isLongRun)('on seeds 1 to 500', { timeout: 3_600_000 }, () => {
  test.each(scenarios)('at the table %s it lights all four as often as the rules say', (scenario) => {
    const lit = Array.from({ length: 500 }, (_, at) => drained(searchLine(deal(scenario, at + 1))).success);
    expect(lit.filter(Boolean).length / 5).toBe(balance[scenario].search.all);
    expect(lit.slice(0, 200).filter((each) => !each)).toHaveLength(missed[scenario]);
  });
});
