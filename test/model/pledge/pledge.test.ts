import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shakyPledge } from '#model/pledge/shaky-pledge.ts';
import { signingGame } from '#model/pledge/signing-game.ts';
import { stableTreaty } from '#model/pledge/stable-treaty.ts';
import { unequalPledge } from '#model/pledge/unequal-pledge.ts';

const six = { n: 6, b: 0.4, c: 1 };
/** Labs and a threshold, in numbers that make ties now and then. */
const pledges = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 19 }))
  .map(([n, k, share]) => ({ n, k: Math.min(n, k), c: 20, b: share }))
  .filter(({ n, b, c }) => n * b > c);

const bits = (code: number, n: number) => Array.from({ length: n }, (_, lab) => (code >> lab) & 1);
/** What a lab gets where these sign, by the words of the pledge alone. */
function gets({ k, b, c }: { k: number; b: number; c: number }, signs: readonly number[], lab: number): number {
  const signers = signs.reduce((sum, one) => sum + one, 0);
  return signers < k ? 0 : signers * b - (signs[lab] ? c : 0);
}
const other = (signs: readonly number[], lab: number) => signs.map((one, i) => (i === lab ? 1 - one : one));

describe('a pledge that binds only if k sign', () => {
  test('rests where the enumeration of all sets of signers says', () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const { n, k } = pledge;
        const rests = Array.from({ length: 2 ** n }, (_, code) => bits(code, n)).filter((signs) =>
          signs.every((_, lab) => gets(pledge, signs, lab) >= gets(pledge, other(signs, lab), lab)),
        );
        const inForce = rests.filter((signs) => signs.filter(Boolean).length >= k);
        const said = signingGame(pledge);
        expect([said.inForceEquilibria, said.voidEquilibria]).toEqual([inForce.length, rests.length - inForce.length]);
        for (const signs of inForce) expect(signs.filter(Boolean)).toHaveLength(said.signers);
      }),
    );
  });

  test('is never worse to sign where all are wanted, and never better where one would do', () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const { n } = pledge;
        const gains = Array.from({ length: 2 ** n }, (_, code) => bits(code, n))
          .filter((signs) => signs[0] === 1)
          .map((signs) => gets(pledge, signs, 0) - gets(pledge, other(signs, 0), 0));
        const { signWeaklyDominant, refuseWeaklyDominant } = signingGame(pledge);
        expect(signWeaklyDominant).toBe(gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0));
        expect(refuseWeaklyDominant).toBe(gains.every((gain) => gain <= 0) && gains.some((gain) => gain < 0));
      }),
    );
  });

  test('leaves labs in two minds at one chance of signing, which rises with the threshold', () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const { n, k, b, c } = pledge;
        const { mixedQ: q, mixedPayoff } = signingGame(pledge);
        expect(q === null).toBe(!(k > 1 && k < n && k * b > c));
        if (q === null) return;
        const expected = (own: number) =>
          Array.from({ length: 2 ** (n - 1) }, (_, code) => bits(code, n - 1)).reduce((sum, rest) => {
            const chance = rest.reduce((product, one) => product * (one ? q : 1 - q), 1);
            return sum + chance * gets(pledge, [own, ...rest], 0);
          }, 0);
        expect(expected(1)).toBeCloseTo(expected(0), 8);
        expect(mixedPayoff).toBeCloseTo(expected(0), 8);
        if (k + 1 < n) expect(signingGame({ ...pledge, k: k + 1 }).mixedQ as number).toBeGreaterThan(q);
      }),
    );
  });

  test('brings 0.2, 1.0 and 1.4 to each of three, five and six signers, and whoever rides one unit of cost more', () => {
    const at = (k: number) => signingGame({ ...six, k });
    expect([3, 5, 6].map((k) => at(k).signerPayoff)).toEqual([0.2, 1, 1.4].map((x) => expect.closeTo(x, 12)));
    expect([3, 5].map((k) => (at(k).outsiderPayoff as number) - at(k).signerPayoff)).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(1, 12),
    ]);
    expect(at(1).signers).toBe(0);
    expect(at(6).voidEquilibria).toBe(57);
  });
});

describe('a pledge whose signatures may fail', () => {
  test('is that of the signing game where none does', () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const shaky = shakyPledge({ ...pledge, eps: 0 });
        const sure = signingGame(pledge);
        expect(shaky.intended).toBe(sure.signers);
        expect(shaky.inForce).toBe(sure.signers ? 1 : 0);
        expect(shaky.welfare).toBeCloseTo(sure.welfare, 9);
        expect(shaky.signerPayoff).toBeCloseTo(sure.signerPayoff, 9);
      }),
    );
  });

  test('comes into force and pays as counting every way in which signatures fall says', () => {
    fc.assert(
      fc.property(pledges, fc.integer({ min: 1, max: 10 }), (pledge, step) => {
        const eps = step / 20;
        const { intended: s, inForce, welfare, signerPayoff } = shakyPledge({ ...pledge, eps });
        const ways = Array.from({ length: 2 ** s }, (_, code) => bits(code, s));
        const mean = (of: (signs: readonly number[]) => number) =>
          ways.reduce(
            (sum, signs) => sum + of(signs) * signs.reduce((product, one) => product * (one ? 1 - eps : eps), 1),
            0,
          );
        const all = (signs: readonly number[]) => [...signs, ...Array<number>(pledge.n - s).fill(0)];
        if (s === 0) return;
        expect(inForce).toBeCloseTo(
          mean((signs) => Number(signs.filter(Boolean).length >= pledge.k)),
          9,
        );
        expect(signerPayoff).toBeCloseTo(
          mean((signs) => gets(pledge, all(signs), 0)),
          9,
        );
        expect(welfare).toBeCloseTo(
          mean((signs) => all(signs).reduce((sum, _, lab) => sum + gets(pledge, all(signs), lab), 0)),
          8,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('wins a spare signer from the stated chance of failing on, and not below it', () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const { spareFrom } = shakyPledge({ ...pledge, eps: 0 });
        if (spareFrom === null || spareFrom > 0.49) return;
        expect(shakyPledge({ ...pledge, eps: spareFrom + 0.005 }).spares).toBeGreaterThan(0);
        expect(shakyPledge({ ...pledge, eps: Math.max(0, spareFrom - 0.005) }).spares).toBe(0);
      }),
    );
  });
});

describe('a pledge among unequal labs', () => {
  test('is the signing game’s where they are alike', () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const { n, k, b, c } = pledge;
        const unequal = unequalPledge({ benefits: Array<number>(n).fill(b), c, k });
        const { inForceEquilibria, welfare } = signingGame(pledge);
        expect(unequal).toMatchObject({ inForceEquilibria, welfare: expect.closeTo(welfare, 9), unanimousHolds: true });
      }),
    );
  });

  test('can be bought whole by those who gain exactly where effort pays all together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 19 }), { minLength: 2, maxLength: 8 }), (benefits) => {
        const { transferWouldHold } = unequalPledge({ benefits, c: 20, k: 1 });
        expect(transferWouldHold).toBe(benefits.reduce((sum, b) => sum + b, 0) >= 20);
      }),
    );
  });

  test('is dead at all or nothing where one lab cares little, and a transfer of 0.4 revives it', () => {
    const benefits = [0.4, 0.4, 0.4, 0.4, 0.4, 0.1];
    expect(unequalPledge({ benefits, c: 1, k: 6 })).toMatchObject({
      welfare: 0,
      largestK: 5,
      shortfall: expect.closeTo(0.4, 12),
      othersGain: expect.closeTo(7, 12),
      welfareIfAll: expect.closeTo(6.6, 12),
    });
  });
});

describe('a treaty without a threshold', () => {
  test('has three members at quadratic cost, however many labs there are and whatever is at stake', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (n, b, c) => {
          const { stableSizes, shareOfGain } = stableTreaty({ n, b: b / 10, c: c / 10, gamma: 2 });
          expect(stableSizes).toEqual([3]);
          expect(shareOfGain).toBeCloseTo((12 * (n - 2)) / (n * (n - 1) ** 2), 9);
        },
      ),
    );
  });

  test('is large at all-or-nothing effort only where there is little to gain', () => {
    const sizes = [0.17, 0.22, 0.3, 0.4, 0.9].map((b) => stableTreaty({ ...six, b, gamma: null }));
    expect(sizes.map(({ stable }) => stable)).toEqual([6, 5, 4, 3, 2]);
    const gains = sizes.map(({ gainUnanimous }) => gainUnanimous);
    expect(gains).toEqual(gains.toSorted((x, y) => x - y));
  });

  test('loses members that gain by leaving and wins outsiders that would not lose, by their payoffs alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 11, max: 40 }), (n, tenths) => {
        const gamma = tenths / 10;
        const s = 1 / (gamma - 1);
        const payoffs = (members: number) => {
          const [inside, outside] = [members ** s, 1];
          const made = members * inside + (n - members) * outside;
          return { member: made - inside ** gamma / gamma, outsider: made - outside ** gamma / gamma };
        };
        const stays = (m: number) => payoffs(m).member >= payoffs(m - 1).outsider * (1 - 1e-12);
        const stable = Array.from({ length: n - 1 }, (_, i) => i + 2).filter(
          (m) => stays(m) && (m === n || !stays(m + 1)),
        );
        expect(stableTreaty({ n, b: 1, c: 1, gamma }).stableSizes).toEqual(stable);
      }),
    );
  });
});
