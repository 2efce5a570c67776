import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { bestLine } from '#model/repeated/best-line.ts';
import { consistentStrategies } from '#model/repeated/consistent-strategies.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { replies } from '#model/repeated/replies.ts';
import { score } from '#model/repeated/score.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import { strategies } from '#model/repeated/strategies.ts';

const payoffs = { R: 3, S: 0, T: 5, P: 1 };
const moves = fc.array(fc.constantFrom<Action>('C', 'D'), { maxLength: 12 });
const anyStrategy = fc.constantFrom(...strategies);
const play = (text: string) => text.split('') as Action[];

describe('a strategy', () => {
  test('tit for tat forgives after one round of cooperation', () => {
    expect(replies(titForTat, play('CDCC')).join('')).toBe('CCDC');
  });

  test('the grudger never forgives', () => {
    expect(replies(grudger, play('CDCCC')).join('')).toBe('CCDDD');
  });

  test('answers a move only after it was made', () => {
    fc.assert(
      fc.property(anyStrategy, moves, moves, (strategy, start, end) => {
        expect(replies(strategy, [...start, ...end]).slice(0, start.length)).toEqual(replies(strategy, start));
      }),
    );
  });
});

describe('a match', () => {
  test('is what each strategy replies to the other', () => {
    fc.assert(
      fc.property(anyStrategy, anyStrategy, fc.integer({ min: 1, max: 40 }), (a, b, rounds) => {
        const match = playMatch(a, b, payoffs, rounds);
        expect(replies(a, match.movesB)).toEqual(match.movesA);
        expect(replies(b, match.movesA)).toEqual(match.movesB);
        expect(score(payoffs, match.movesA, match.movesB)).toBe(match.scoreA);
        expect(score(payoffs, match.movesB, match.movesA)).toBe(match.scoreB);
      }),
    );
  });

  test('never leaves tit for tat ahead, and behind by at most one temptation', () => {
    fc.assert(
      fc.property(anyStrategy, fc.integer({ min: 1, max: 60 }), (other, rounds) => {
        const { scoreA, scoreB } = playMatch(titForTat, other, payoffs, rounds);
        expect([0, payoffs.S - payoffs.T]).toContain(scoreA - scoreB);
      }),
    );
  });

  test('refuses a number of rounds that is not a whole number from 1', () => {
    for (const rounds of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
      expect(() => playMatch(titForTat, alwaysDefect, payoffs, rounds)).toThrow(/rounds must be a whole number/);
    }
  });
});

describe('the best line', () => {
  test('is not beaten by any other line', () => {
    fc.assert(
      fc.property(anyStrategy, fc.integer({ min: 1, max: 7 }), moves, (rival, rounds, guess) => {
        const other = Array.from({ length: rounds }, (_, round): Action => guess[round] ?? 'C');
        const best = bestLine(rival, payoffs, rounds);
        expect(best.score).toBeGreaterThanOrEqual(score(payoffs, other, replies(rival, other)));
        expect(score(payoffs, best.moves, replies(rival, best.moves))).toBe(best.score);
      }),
    );
  });

  test('cuts corners in the last round, whoever the rival', () => {
    for (const rival of strategies) {
      for (const rounds of [1, 4, 7]) expect(bestLine(rival, payoffs, rounds).moves.at(-1)).toBe('D');
    }
  });
});

describe('what a player can tell', () => {
  test('always includes the true strategy', () => {
    fc.assert(
      fc.property(anyStrategy, moves, (truth, mine) => {
        expect(consistentStrategies(strategies, mine, replies(truth, mine))).toContain(truth);
      }),
    );
  });
});
