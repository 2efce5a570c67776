import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FirstStep, firstStep } from '#model/beliefs/first-step.ts';
import { testsInARow } from '#model/beliefs/tests-in-a-row.ts';

const usual: FirstStep = {
  ...{ r: 0.4, x: 0.5, Rw: 4, Sw: 0, Tw: 3, Pw: 2, Ru: 2, Su: 0, Tu: 3, Pu: 2 },
  order: 'one-sided',
};
const part = fc.integer({ min: 1, max: 8 }).map((step) => step / 2);
const games = fc
  .tuple(part, fc.nat(4), part, part, part, part, fc.constantFrom('one-sided' as const, 'together' as const))
  .map(([riskW, tie, winW, riskU, grab, tempt, order]) => ({
    ...{ Sw: 0, Pw: riskW, Tw: riskW + tie / 2, Rw: riskW + tie / 2 + winW },
    ...{ Su: 0, Pu: riskU, Tu: riskU + grab, Ru: riskU + grab - tempt },
    order,
  }));
const prior = fc.integer({ min: 1, max: 19 }).map((step) => step / 20);
const size = fc.integer({ min: 1, max: 40 }).map((step) => step / 40);

/** Whether worried labs stepping and unworried ones cutting is an equilibrium, from the payoffs of the two parts of the prize alone. */
function separates({ r, x, order, ...game }: FirstStep): boolean {
  const { Rw, Sw, Tw, Pw, Ru, Su, Tu, Pu } = game;
  const rest = 1 - x;
  const least = (...gains: number[]) => gains.every((gain) => gain >= -1e-9);
  if (order === 'together') {
    // after a step met by a step both are taken to be worried; whoever was cut has nothing to hope for
    const steps = r * Rw + (1 - r) * (x * Sw + rest * Pw);
    const holds = r * (x * Tw + rest * Pw) + (1 - r) * Pw;
    const fakes = r * (x * Ru + rest * Tu) + (1 - r) * (x * Su + rest * Pu);
    const grabs = r * (x * Tu + rest * Pu) + (1 - r) * Pu;
    return least(steps - holds, grabs - fakes);
  }
  const steps = r * Rw + (1 - r) * (x * Sw + rest * Pw);
  const fakes = r * (x * Ru + rest * Tu) + (1 - r) * (x * Su + rest * Pu);
  const answers = x * Ru + rest * Tu;
  const takes = x * Tu + rest * Pu;
  return least(steps - Pw, Pu - fakes, takes - answers);
}

describe('a first step that costs something', () => {
  test('tells the two sorts apart exactly between its two bounds', () => {
    fc.assert(
      fc.property(games, prior, size, (game, r, x) => {
        const { status, smallest, largest } = firstStep({ ...game, r, x });
        if (Math.min(Math.abs(x - smallest), Math.abs(x - largest)) < 1e-6 && x < 1) return;
        expect(status === 'separates').toBe(separates({ ...game, r, x }));
      }),
      { numRuns: 500 },
    );
  });

  test('is open to some prior exactly between the two that are named', () => {
    fc.assert(
      fc.property(games, prior, (game, r) => {
        const { bandEmpty, priorFrom, priorTo } = firstStep({ ...game, r, x: 0.5 });
        const open = priorFrom !== null && priorTo !== null && r >= priorFrom - 1e-9 && r <= priorTo + 1e-9;
        const edge = [priorFrom, priorTo].some((bound) => bound !== null && Math.abs(r - bound) < 1e-6);
        if (!edge) expect(bandEmpty).toBe(!open);
      }),
      { numRuns: 500 },
    );
  });

  test('says the same in another zero and unit of either lab’s utility', () => {
    fc.assert(
      fc.property(games, prior, size, part, part, (game, r, x, unit, zero) => {
        const { Rw, Sw, Tw, Pw, ...rest } = game;
        const [R, S, T, P] = [Rw, Sw, Tw, Pw].map((payoff) => payoff * unit + zero) as [number, number, number, number];
        const here = firstStep({ ...game, r, x });
        const there = firstStep({ ...rest, r, x, Rw: R, Sw: S, Tw: T, Pw: P });
        for (const name of ['pStar', 'smallest', 'largest'] as const) expect(there[name]).toBeCloseTo(here[name], 9);
      }),
    );
  });

  test('can be smaller where both step at once, and nobody dares more then', () => {
    fc.assert(
      fc.property(games, prior, (game, r) => {
        const [alone, both] = (['one-sided', 'together'] as const).map((order) =>
          firstStep({ ...game, order, r, x: 0.5 }),
        );
        expect(both?.smallest as number).toBeLessThan(alone?.smallest as number);
        expect(both?.largest as number).toBeLessThanOrEqual((alone?.largest as number) + 1e-12);
      }),
    );
  });

  test('says something from a half to two thirds with the chapter’s numbers, and at a prior of 30 percent never', () => {
    const band = ({ smallest, largest }: ReturnType<typeof firstStep>) => [smallest, largest];
    expect(band(firstStep(usual))).toEqual([expect.closeTo(0.5, 12), expect.closeTo(2 / 3, 12)]);
    expect([0.3, 0.5, 0.66, 0.7].map((x) => firstStep({ ...usual, x }).status)).toEqual([
      'too-small',
      'separates',
      'separates',
      'too-big',
    ]);
    expect(firstStep({ ...usual, r: 0.3 }).bandEmpty).toBe(true);
    expect(firstStep(usual).priorFrom).toBeCloseTo(1 / 3, 12);
    expect(band(firstStep({ ...usual, order: 'together' }))).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.5, 12),
    ]);
  });
});

describe('tests in a row by a rival that may be waiting', () => {
  const start = { a: 1, b: 1, s: 0.1, n: 0, k: 0, q: 1, v: 0 };

  test('make the next small one likelier and the big one, after eight, just as likely as before', () => {
    const after = testsInARow({ ...start, n: 8 });
    expect(after).toMatchObject({ nextSmall: expect.closeTo(0.95, 12), nextBig: expect.closeTo(0.45, 12) });
    expect(after.bigBefore).toBeCloseTo(0.45, 12);
    expect(after.bestN).toBe(2);
  });

  test('are plain trust without strategic rivals, and in the end say nothing of the big one where there may be some', () => {
    fc.assert(
      fc.property(part, part, fc.nat(40), fc.nat(40), (a, b, n, k) => {
        const { nextBig, naive } = testsInARow({ ...start, a, b, n, k, s: 0 });
        expect(nextBig).toBe(naive);
      }),
    );
    const far = [20, 80, 200].map((n) => testsInARow({ ...start, n }).nextBig);
    expect(far).toEqual(far.toSorted((x, y) => y - x));
    expect(far.at(-1) as number).toBeLessThan(0.05);
  });

  test('that were once skipped rule out a rival who never slips', () => {
    fc.assert(
      fc.property(part, part, fc.nat(30), fc.integer({ min: 1, max: 5 }), (a, b, n, k) => {
        const { postStrategic, nextBig, naive } = testsInARow({ ...start, a, b, n, k });
        expect([postStrategic, nextBig]).toEqual([0, naive]);
      }),
    );
  });

  test('reassure as often as counting rivals says', () => {
    // a thousand rivals by their chance of testing, in steps, and those that only wait
    const thetas = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000);
    const mean = (of: (theta: number) => number) => thetas.reduce((sum, theta) => sum + of(theta), 0) / thetas.length;
    for (const [n, s] of [
      [2, 0.1],
      [8, 0.1],
      [5, 0.3],
    ] as const) {
      const seen = s + (1 - s) * mean((theta) => theta ** n);
      const tested = (1 - s) * mean((theta) => theta ** (n + 1));
      expect(testsInARow({ ...start, n, s }).nextBig).toBeCloseTo(tested / seen, 5);
    }
  });
});
