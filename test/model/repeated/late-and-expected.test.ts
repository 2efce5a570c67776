import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { score } from '#model/repeated/score.ts';
import { seenLate } from '#model/repeated/seen-late.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import { strategies } from '#model/repeated/strategies.ts';

const payoffs = { R: 3, S: 0, T: 5, P: 1 };
const moves = fc.array(fc.constantFrom<Action>('C', 'D'), { maxLength: 30 });
const never = () => 0.5;

describe('a player whose news is late', () => {
  test('answers as many rounds later as its news takes', () => {
    for (const lag of [1, 2, 5, 12]) {
      const { movesB } = playMatch(alwaysDefect, seenLate(grudger, lag), payoffs, 30);
      expect(movesB.indexOf('D')).toBe(lag);
      expect(movesB.slice(lag).every((move) => move === 'D')).toBe(true);
    }
  });

  test('copies, as tit for tat, the move of that many rounds ago', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 8 }), (other, lag) => {
        const own = other.map((): Action => 'C');
        expect(seenLate(titForTat, lag).move(own, other, never)).toBe(other.at(-lag) ?? 'C');
      }),
    );
  });

  test('plays as ever where the news takes one round, or where the other has been careful throughout', () => {
    for (const player of strategies) {
      expect(seenLate(player, 1)).toBe(player);
      fc.assert(
        fc.property(moves, fc.integer({ min: 1, max: 8 }), (own, lag) => {
          const careful = own.map((): Action => 'C');
          expect(seenLate(player, lag).move(own, careful, never)).toBe(player.move(own, careful));
        }),
        { numRuns: 50 },
      );
    }
  });
});

describe('the expected score', () => {
  test('is the plain one where every round surely comes, and that of the first round where none follows', () => {
    fc.assert(
      fc.property(moves, moves, (one, two) => {
        const [own, other] = [one.slice(0, two.length), two.slice(0, one.length)];
        expect(expectedScore(payoffs, own, other, 1)).toBe(score(payoffs, own, other));
        expect(expectedScore(payoffs, own, other, 0)).toBe(score(payoffs, own.slice(0, 1), other.slice(0, 1)));
      }),
    );
  });

  test('finds the patience that the formula for late detection gives', () => {
    for (const lag of [1, 2, 3, 4, 8, 12]) {
      const least = patienceForLag(payoffs, lag);
      const gain = (delta: number) => {
        const { movesA, movesB } = playMatch(alwaysDefect, seenLate(grudger, lag), payoffs, 1000);
        return expectedScore(payoffs, movesA, movesB, delta) - payoffs.R / (1 - delta);
      };
      expect(gain(least)).toBeCloseTo(0, 7);
      expect(gain(least - 0.01)).toBeGreaterThan(0);
      expect(gain(least + 0.01)).toBeLessThan(0);
    }
  });
});
