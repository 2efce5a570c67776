import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { patienceForDetectionChance, patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { roundRobin } from '#model/repeated/round-robin.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { coinTosser } from '#model/repeated/strategies/coin-tosser.ts';
import { gradual } from '#model/repeated/strategies/gradual.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import { winStayLoseShift } from '#model/repeated/strategies/win-stay-lose-shift.ts';
import { strategies } from '#model/repeated/strategies.ts';
import { dilemmas } from '../../support/payoffs.ts';

const axelrod = { R: 3, S: 0, T: 5, P: 1 };
const strategy = fc.constantFrom(...strategies);
const rounds = fc.integer({ min: 1, max: 60 });

describe('a match', () => {
  test('gives both players the same moves and scores when they change places', () => {
    fc.assert(
      fc.property(strategy, strategy, rounds, (a, b, n) => {
        const [one, two] = [playMatch(a, b, axelrod, n), playMatch(b, a, axelrod, n)];
        expect([two.movesB, two.movesA, two.scoreB, two.scoreA]).toEqual([
          one.movesA,
          one.movesB,
          one.scoreA,
          one.scoreB,
        ]);
      }),
    );
  });

  test('is played exactly as each strategy answers the record so far', () => {
    fc.assert(
      fc.property(strategy, strategy, rounds, (a, b, n) => {
        const { movesA, movesB } = playMatch(a, b, axelrod, n);
        const answers = movesA.map((_, round) => a.move(movesA.slice(0, round), movesB.slice(0, round)));
        expect(answers).toEqual(movesA);
      }),
    );
  });

  test('never lets tit for tat outscore its opponent, nor lose by more than one exchange', () => {
    fc.assert(
      fc.property(strategy, rounds, dilemmas, (rival, n, payoffs) => {
        const { scoreA, scoreB } = playMatch(titForTat, rival, payoffs, n);
        expect([0, payoffs.S - payoffs.T]).toContain(scoreA - scoreB);
      }),
    );
  });

  test('flips moves as often as the noise says, and both players remember the flipped ones', () => {
    const { movesA, movesB } = playMatch(alwaysCooperate, titForTat, axelrod, 10_000, {
      rate: 0.1,
      random: mulberry32(1),
    });
    const slips = movesA.filter((move) => move === 'D').length;
    expect(Math.abs(slips - 1000)).toBeLessThan(4 * Math.sqrt(10_000 * 0.1 * 0.9));
    const copied = movesB.slice(1).filter((move, round) => move === movesA[round]).length;
    expect(Math.abs(copied - 9999 * 0.9)).toBeLessThan(4 * Math.sqrt(10_000 * 0.1 * 0.9));
  });

  test('is the same again for the same seed, and another for another', () => {
    const play = (seed: number) =>
      playMatch(coinTosser, gradual, axelrod, 200, { rate: 0.05, random: mulberry32(seed) });
    expect(play(7)).toEqual(play(7));
    expect(play(7)).not.toEqual(play(8));
  });

  test('answers k defections with k of its own and two C, if it is gradual', () => {
    const answer = (other: string) => gradual.move([], [...other] as Action[]);
    expect(['D', 'DC', 'DCC', 'DCCC'].map(answer)).toEqual(['D', 'C', 'C', 'C']);
    expect(['DCCCD', 'DCCCDC', 'DCCCDCC', 'DCCCDCCD'].map(answer)).toEqual(['D', 'D', 'C', 'C']);
  });
});

describe('a round robin', () => {
  test('has nobody scoring above T or below S per round, and ranks by score', () => {
    fc.assert(
      fc.property(fc.uniqueArray(strategy, { minLength: 2, maxLength: 6 }), fc.boolean(), (field, selfPlay) => {
        const ranking = roundRobin(field, axelrod, 20, { selfPlay });
        const means = ranking.map(([, mean]) => mean);
        expect(means).toEqual(means.toSorted((x, y) => y - x));
        expect(ranking.map(([name]) => name).toSorted()).toEqual(field.map(({ name }) => name).toSorted());
        for (const mean of means) expect(mean >= 0 && mean <= 100).toBe(true);
      }),
    );
  });

  test('is won by the defector where nobody meets itself, and not where all do', () => {
    const field = [titForTat, alwaysCooperate, alwaysDefect, grudger, winStayLoseShift];
    expect(roundRobin(field, axelrod, 200, { selfPlay: false })[0]).toEqual(['Defector', 502]);
    expect(roundRobin(field, axelrod, 200, { selfPlay: true })[0]).toEqual(['TitForTat', 519.8]);
  });
});

describe('the shadow of the future', () => {
  test('has a grim threshold in (0,1) that falls as R leaves P and rises as T leaves R', () => {
    fc.assert(
      fc.property(dilemmas, (payoffs) => {
        const { grim, tft } = patienceThresholds(payoffs);
        expect(grim > 0 && grim < 1 && tft >= grim).toBe(true);
        expect(patienceThresholds({ ...payoffs, P: payoffs.P - 0.5, S: payoffs.S - 1 }).grim).toBeLessThan(grim);
        expect(patienceThresholds({ ...payoffs, T: payoffs.T + 1 }).grim).toBeGreaterThan(grim);
      }),
    );
  });

  test('asks for more patience the later or the less often defection is seen', () => {
    fc.assert(
      fc.property(dilemmas, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 }), (payoffs, L, tenths) => {
        const { grim } = patienceThresholds(payoffs);
        expect(patienceForLag(payoffs, 1)).toBeCloseTo(grim, 12);
        expect(patienceForDetectionChance(payoffs, 1)).toBeCloseTo(grim, 12);
        expect(patienceForLag(payoffs, L + 1)).toBeGreaterThan(patienceForLag(payoffs, L));
        const q = tenths / 10;
        expect(patienceForDetectionChance(payoffs, q)).toBeGreaterThan(patienceForDetectionChance(payoffs, q + 0.1));
      }),
    );
  });
});
