import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { dealBelief } from '#model/repeated/deal-belief.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { seenLate } from '#model/repeated/seen-late.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';

const usual = { R: 3, S: 0, T: 5, P: 1, delta: 0.8, L: 1, p: 0.5 };
const part = fc.integer({ min: 1, max: 20 }).map((step) => step / 4);
const games = fc
  .tuple(part, part, part, fc.integer({ min: -8, max: 8 }))
  .map(([loss, gain, tempt, S]) => ({ S, P: S + loss, R: S + loss + gain, T: S + loss + gain + tempt }));
const delta = fc.integer({ min: 10, max: 98 }).map((step) => step / 100);
const belief = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const L = fc.integer({ min: 1, max: 12 });

describe('how sure of the deal one must be', () => {
  test('is 14, 39 and 91 percent at delays of one, two and three, and at four no belief is enough', () => {
    const marks = [1, 2, 3, 4].map((L) => dealBelief({ ...usual, L }).pStar);
    expect(marks.slice(0, 3)).toEqual([1 / 7, 9 / 23, 61 / 67].map((mark) => expect.closeTo(mark, 12)));
    expect(marks[3]).toBe(null);
  });

  test('comes out of playing both plans against each other, move by move', () => {
    const rounds = 3000;
    fc.assert(
      fc.property(games, fc.integer({ min: 20, max: 95 }), L, (game, step, late) => {
        const patience = step / 100;
        const played = (mine: typeof grudger, theirs: typeof grudger) => {
          const match = playMatch(seenLate(mine, late), seenLate(theirs, late), game, rounds);
          return expectedScore(game, match.movesA, match.movesB, patience);
        };
        const plans = dealBelief({ ...game, delta: patience, L: late, p: 0.5 });
        expect(plans.dealDeal).toBeCloseTo(played(grudger, grudger), 6);
        expect(plans.dealCut).toBeCloseTo(played(grudger, alwaysDefect), 6);
        expect(plans.cutDeal).toBeCloseTo(played(alwaysDefect, grudger), 6);
        expect(plans.cutCut).toBeCloseTo(played(alwaysDefect, alwaysDefect), 6);
      }),
      { numRuns: 20 },
    );
  });

  test('says at which beliefs the deal is the better plan', () => {
    fc.assert(
      fc.property(games, delta, L, belief, (game, patience, late, p) => {
        const { pStar, best, edge, risk } = dealBelief({ ...game, delta: patience, L: late, p });
        expect(risk).toBeGreaterThan(0);
        expect(pStar === null).toBe(edge < 0);
        if (Math.abs(p - (pStar ?? 2)) > 1e-9) expect(best).toBe(p > (pStar ?? 2) ? 'deal' : 'cut');
      }),
    );
  });

  test('does not mind another zero or unit of utility, and takes a delay for less patience', () => {
    fc.assert(
      fc.property(games, delta, L, part, part, (game, patience, late, unit, zero) => {
        const mark = (payoffs: typeof game, d: number, l: number) =>
          dealBelief({ ...payoffs, delta: d, L: l, p: 1 }).pStar;
        const other = {
          ...{ R: game.R * unit + zero, S: game.S * unit + zero },
          ...{ T: game.T * unit + zero, P: game.P * unit + zero },
        };
        const here = mark(game, patience, late);
        if (here === null || here > 1 - 1e-6) return;
        expect(mark(other, patience, late)).toBeCloseTo(here, 8);
        fc.pre(patience ** late > 0.001);
        expect(mark(game, patience ** late, 1)).toBeCloseTo(here, 8);
      }),
    );
  });

  test('rises with the delay and falls with patience, and a lower fall alone moves it and not what can hold', () => {
    fc.assert(
      fc.property(games, delta, L, part, (game, patience, late, deeper) => {
        const at = (changes: object) => dealBelief({ ...game, delta: patience, L: late, p: 0.5, ...changes });
        const here = at({});
        const none = (mark: number | null) => mark ?? 1;
        expect(none(at({ L: late + 1 }).pStar)).toBeGreaterThanOrEqual(none(here.pStar));
        expect(none(at({ delta: patience + 0.005 }).pStar)).toBeLessThanOrEqual(none(here.pStar) + 1e-12);
        const exposed = at({ S: game.S - deeper });
        expect(none(exposed.pStar)).toBeGreaterThanOrEqual(none(here.pStar));
        expect(exposed.deltaSPE).toBe(here.deltaSPE);
        expect(exposed.deltaRD).toBeGreaterThan(here.deltaRD);
      }),
    );
  });

  test('wants more patience the less sure one is, down to the patience for which certainty is enough', () => {
    fc.assert(
      fc.property(games, delta, L, (game, patience, late) => {
        const at = (p: number) => dealBelief({ ...game, delta: patience, L: late, p });
        const needed = [0.1, 0.3, 0.5, 0.7, 1].map((p) => at(p).deltaAtP as number);
        expect(needed).toEqual(needed.toSorted((x, y) => y - x));
        expect(needed[2]).toBeCloseTo(at(0).deltaRD, 12);
        expect(needed[4]).toBeCloseTo(patienceForLag(game, late), 12);
        expect(at(0).deltaAtP).toBe(null);
        expect(at(0).lagMaxRD).toBeLessThanOrEqual(at(0).lagMaxSPE);
        // counted once more, one delay after the other
        const holds = (l: number) => dealBelief({ ...game, delta: patience, L: l, p: 1 }).edge >= 0;
        const longest = at(0).lagMaxSPE;
        if (longest > 0) expect(holds(longest)).toBe(true);
        expect(holds(longest + 1)).toBe(false);
      }),
    );
  });

  test('is no better for any other plan, against either of the two: all openings of six blind rounds tried', () => {
    const six = Array.from({ length: 64 }, (_, code) =>
      Array.from({ length: 6 }, (_, round): Action => ((code >> round) & 1 ? 'D' : 'C')),
    );
    for (const late of [1, 2, 3, 4]) {
      for (const p of [0.1, 0.4, 0.7, 0.95]) {
        const { euDeal, euCut } = dealBelief({ ...usual, L: late, p });
        for (const opening of six) {
          for (const last of ['C', 'D'] as const) {
            // a plan that never asks what it saw; after a cut of its own was seen, going on safely only loses
            const own = [...opening, ...Array<Action>(294).fill(last)];
            const cut = own.indexOf('D');
            const theirs = own.map((_, round): Action => (cut >= 0 && round >= cut + late ? 'D' : 'C'));
            const wise = own.map((move, round): Action => (theirs[round] === 'D' ? 'D' : move));
            const score = (other: readonly Action[], mine: readonly Action[]) => expectedScore(usual, mine, other, 0.8);
            const blind = own.map((move, round): Action => (round < late ? move : 'D'));
            const worth =
              p * score(theirs, wise) +
              (1 - p) *
                score(
                  own.map((): Action => 'D'),
                  blind,
                );
            expect(worth).toBeLessThanOrEqual(Math.max(euDeal, euCut) + 1e-9);
          }
        }
      }
    }
  });
});
