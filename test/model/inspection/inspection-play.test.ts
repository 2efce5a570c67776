import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InspectionGame, inspectionGame } from '#model/inspection/inspection-game.ts';
import { inspectionPlay } from '#model/inspection/inspection-play.ts';

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((tenth) => tenth / 10);
const games: fc.Arbitrary<InspectionGame> = fc
  .record({
    g: tenths(1, 40),
    F: tenths(1, 600),
    d: tenths(2, 10),
    a: tenths(0, 9),
    i: tenths(1, 100),
    h: tenths(1, 200),
  })
  .map((game) => ({ ...game, a: game.a * game.d * 0.9 }));
const usual = { g: 1, F: 10, d: 0.5, a: 0, i: 1, h: 10 };

/** What a day pays the firm that violates with chance v, and the inspector who comes with chance y, counted case by case. */
const firm = ({ g, F, d, a }: InspectionGame, v: number, y: number) => v * (g - y * d * F) + (1 - v) * (-y * a * F);
const inspector = ({ d, i, h }: InspectionGame, v: number, y: number) =>
  y * v * (-i - (1 - d) * h) + y * (1 - v) * -i + (1 - y) * v * -h;

describe('play between a firm and an inspector', () => {
  test('is an equilibrium where both choose at once: nobody gains by any other chance', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { violation: v, inspected: y, inspector: paid } = inspectionPlay(game);
        expect(paid).toBeCloseTo(inspector(game, v, y), 9);
        expect(paid).toBeCloseTo(inspectionGame(game).inspectorNash, 9);
        for (const other of [0, 0.1, 0.5, 1]) {
          expect(firm(game, other, y)).toBeLessThanOrEqual(firm(game, v, y) + 1e-9);
          expect(inspector(game, v, other)).toBeLessThanOrEqual(paid + 1e-9);
        }
      }),
    );
  });

  test('is a best reply of the firm to an announced rate', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 0, max: 100 }), (game, percent) => {
        const y = percent / 100;
        const { violation, inspected, fined, falselyFined, inspector: paid } = inspectionPlay(game, y);
        expect(inspected).toBe(y);
        for (const other of [0, 1]) {
          expect(firm(game, other, y)).toBeLessThanOrEqual(firm(game, violation, y) + 1e-9);
        }
        expect(paid).toBeCloseTo(inspector(game, violation, y), 9);
        expect(fined).toBeCloseTo(violation * y * game.d, 12);
        expect(falselyFined).toBeCloseTo((1 - violation) * y * game.a, 12);
      }),
    );
  });

  test('at the announced rate that just deters, pays what the leader gets', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { yStar, inspectorLeader } = inspectionGame(game);
        if (inspectorLeader === null) return;
        const { violation, inspector: paid } = inspectionPlay(game, yStar);
        expect(violation).toBe(0);
        expect(paid).toBeCloseTo(inspectorLeader, 9);
      }),
    );
  });

  test('turns from always to never at one announced rate', () => {
    expect(inspectionPlay(usual, 0.19).violation).toBe(1);
    expect(inspectionPlay(usual, 0.2).violation).toBe(0);
    expect(inspectionPlay({ ...usual, F: 20 }, 0.1).violation).toBe(0);
    expect(inspectionPlay({ ...usual, F: 2 }, 1).violation).toBe(1);
  });
});
