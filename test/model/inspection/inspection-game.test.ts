import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InspectionGame, inspectionGame } from '#model/inspection/inspection-game.ts';

const positive = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);

const games: fc.Arbitrary<InspectionGame> = fc
  .record({
    g: positive,
    F: positive.map((x) => 4 * x),
    d: fc.integer({ min: 2, max: 20 }).map((step) => step / 20),
    a: fc.integer({ min: 0, max: 9 }).map((step) => step / 10),
    i: positive.map((x) => x / 4),
    h: positive,
  })
  .map((game) => ({ ...game, a: game.a * game.d * 0.9 }));

const firm = ({ g, F, d, a }: InspectionGame, y: number) => ({ comply: -y * a * F, violate: g - y * d * F });

const inspector = ({ d, i, h }: InspectionGame, v: number) => ({
  inspect: v * (-i - (1 - d) * h) + (1 - v) * -i,
  rest: v * -h,
});

describe('the inspection game', () => {
  test('leaves both sides indifferent where it is mixed', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { regime, yStar, violation, inspectorNash } = inspectionGame(game);
        if (regime !== 'mixed') return;
        const { comply, violate } = firm(game, yStar);
        expect(comply).toBeCloseTo(violate, 8);
        const { inspect, rest } = inspector(game, violation);
        expect(inspect).toBeCloseTo(rest, 8);
        expect(inspectorNash).toBeCloseTo(inspect, 8);
      }),
    );
  });

  test('is an equilibrium in every regime: nobody gains by doing otherwise', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { regime, violation, inspectorNash } = inspectionGame(game);
        if (regime === 'mixed') return;
        expect(violation).toBe(1);
        const { inspect, rest } = inspector(game, 1);
        expect(inspectorNash).toBeCloseTo(Math.max(inspect, rest), 10);
        const { comply, violate } = firm(game, inspect > rest ? 1 : 0);
        expect(violate).toBeGreaterThanOrEqual(comply - 1e-9);
      }),
    );
  });

  test('has as many violations with twice the fine, and needs fewer inspections', () => {
    fc.assert(
      fc.property(games, (game) => {
        const [once, twice] = [inspectionGame(game), inspectionGame({ ...game, F: 2 * game.F })];
        expect(twice.yStar).toBeLessThan(once.yStar);
        if (once.regime === 'mixed') expect(twice.violation).toBe(once.violation);
      }),
    );
  });

  test('is better for an inspector who announces the rate and keeps to it', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { regime, inspectorLeader, inspectorNash } = inspectionGame(game);
        expect(inspectorLeader === null).toBe(regime === 'undeterrable');
        if (regime === 'mixed') expect(inspectorLeader as number).toBeGreaterThan(inspectorNash);
      }),
    );
  });

  test('asks even of full inspection that it finds enough', () => {
    fc.assert(
      fc.property(games, (game) => {
        const d = inspectionGame(game).minDetectionAtFullInspection;
        const { comply, violate } = firm({ ...game, d }, 1);
        expect(comply).toBeCloseTo(violate, 8);
      }),
    );
  });
});
