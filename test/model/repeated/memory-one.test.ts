import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import type { MemoryOne } from '#model/repeated/memory-one/memory-one.ts';
import { memoryOnePayoffs } from '#model/repeated/memory-one/memory-one-payoffs.ts';
import { memoryOneNamed } from '#model/repeated/memory-one/named.ts';
import { noisySelfPlay } from '#model/repeated/memory-one/noisy-self-play.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import type { Player } from '#model/repeated/strategy.ts';

const axelrod = { R: 3, S: 0, T: 5, P: 1 };
const p = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const rule: fc.Arbitrary<MemoryOne> = fc.record({ pCC: p, pCD: p, pDC: p, pDD: p, first: p });
const eps = fc.integer({ min: 1, max: 10 }).map((step) => step / 20);
const { TFT, WSLS, GRIM, GTFT13 } = memoryOneNamed;

/** The rule as a player of matches, move by move. */
const player = (rule: MemoryOne): Player => ({
  name: 'memory one',
  cite: 'nowak1990',
  move: (own, other, random) => {
    const last = `p${own.at(-1)}${other.at(-1)}` as 'pCC';
    return random() < (own.length === 0 ? rule.first : rule[last]) ? 'C' : 'D';
  },
});

describe('memory-one play', () => {
  test('has outcome weights that are a distribution and payoffs that are their mean', () => {
    fc.assert(
      fc.property(rule, rule, eps, (a, b, noise) => {
        for (const horizon of [
          { mode: 'longrun' },
          { mode: 'discount', delta: 0.8 },
          { mode: 'finite', n: 5 },
        ] as const) {
          const { w, payA, payB, coopA } = memoryOnePayoffs(a, b, axelrod, noise, horizon);
          expect(Math.min(...w)).toBeGreaterThanOrEqual(0);
          expect(w.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          const [cc, cd, dc, dd] = w as [number, number, number, number];
          expect(payA).toBeCloseTo(3 * cc + 5 * dc + dd, 12);
          expect(payB).toBeCloseTo(3 * cc + 5 * cd + dd, 12);
          expect(coopA).toBeCloseTo(cc + cd, 12);
        }
      }),
    );
  });

  test('swaps payoffs when the players change places', () => {
    fc.assert(
      fc.property(rule, rule, eps, (a, b, noise) => {
        const one = memoryOnePayoffs(a, b, axelrod, noise, { mode: 'longrun' });
        const two = memoryOnePayoffs(b, a, axelrod, noise, { mode: 'longrun' });
        expect(two.payA).toBeCloseTo(one.payB, 10);
        expect(two.coopB).toBeCloseTo(one.coopA, 10);
      }),
    );
  });

  test('pays the first round alone at δ = 0, and in a match of one round', () => {
    fc.assert(
      fc.property(rule, rule, (a, b) => {
        const { first: x } = a;
        const { first: y } = b;
        const expected = 3 * x * y + 5 * (1 - x) * y + (1 - x) * (1 - y);
        for (const horizon of [
          { mode: 'discount', delta: 0 },
          { mode: 'finite', n: 1 },
        ] as const) {
          expect(memoryOnePayoffs(a, b, axelrod, 0, horizon).payA).toBeCloseTo(expected, 12);
        }
      }),
    );
  });

  test('agrees between long run, heavy discounting and many rounds where there is noise', () => {
    fc.assert(
      fc.property(rule, rule, eps, (a, b, noise) => {
        const long = memoryOnePayoffs(a, b, axelrod, noise, { mode: 'longrun' }).payA;
        const patient = memoryOnePayoffs(a, b, axelrod, noise, { mode: 'discount', delta: 1 - 1e-7 }).payA;
        const finite = memoryOnePayoffs(a, b, axelrod, noise, { mode: 'finite', n: 20_000 }).payA;
        expect(Math.abs(patient - long)).toBeLessThan(1e-4);
        expect(Math.abs(finite - long)).toBeLessThan(1e-2);
      }),
      { numRuns: 30 },
    );
  });

  test('pays the mean of the four payoffs at ε = ½', () => {
    fc.assert(
      fc.property(rule, rule, (a, b) => {
        expect(memoryOnePayoffs(a, b, axelrod, 0.5, { mode: 'longrun' }).payA).toBeCloseTo(9 / 4, 12);
      }),
    );
  });

  test('cooperates with itself under noise as the closed forms say', () => {
    fc.assert(
      fc.property(eps, (e) => {
        expect(noisySelfPlay(TFT, axelrod, e).coop).toBeCloseTo(0.5, 12);
        expect(noisySelfPlay(WSLS, axelrod, e).coop).toBeCloseTo((1 - e) * (1 - 2 * e + 4 * e * e), 12);
        expect(noisySelfPlay(GTFT13, axelrod, e).coop).toBeCloseTo((1 + e) / (1 + 4 * e), 12);
        expect(noisySelfPlay(GRIM, axelrod, e).coop).toBeCloseTo((e * (3 - 2 * e)) / 2, 12);
      }),
    );
  });

  test.each([
    ['TFT', 'WSLS'],
    ['GTFT13', 'JOSS'],
    ['GRIM', 'RANDOM'],
    ['EXT2', 'FBF'],
  ] as const)('pays %s against %s what many seeded matches pay on average', (a, b) => {
    const [rounds, matches] = [50, 2000];
    const random = mulberry32(42);
    const exact = memoryOnePayoffs(memoryOneNamed[a], memoryOneNamed[b], axelrod, 0.05, { mode: 'finite', n: rounds });
    const scores = Array.from(
      { length: matches },
      () =>
        playMatch(player(memoryOneNamed[a]), player(memoryOneNamed[b]), axelrod, rounds, { rate: 0.05, random })
          .scoreA / rounds,
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / matches;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (matches - 1);
    expect(Math.abs(mean - exact.payA)).toBeLessThan(4 * Math.sqrt(variance / matches));
  });

  test('refuses a long run without noise, which may depend on the start', () => {
    expect(() => memoryOnePayoffs(TFT, TFT, axelrod, 0, { mode: 'longrun' })).toThrow(/eps/);
  });

  test('plays C after its own C and the other’s C with chance pCC, as the name says', () => {
    const moves = (['C', 'D'] as Action[]).map((last) => player(TFT).move(['C'], [last], () => 0.5));
    expect(moves).toEqual(['C', 'D']);
  });
});
