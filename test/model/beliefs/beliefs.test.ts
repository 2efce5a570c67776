import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announcement } from '#model/beliefs/announcement.ts';
import { betaTrust } from '#model/beliefs/beta-trust.ts';
import { emailGame } from '#model/beliefs/email-game.ts';
import { pluralisticIgnorance } from '#model/beliefs/pluralistic-ignorance.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

const chance = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const inside = fc.integer({ min: 1, max: 19 }).map((step) => step / 20);
const weight = fc.integer({ min: 1, max: 40 }).map((step) => step / 4);

describe('trust by watching', () => {
  test('has a mean inside (0,1) that does not mind the order of what was seen', () => {
    fc.assert(
      fc.property(weight, weight, fc.array(fc.boolean(), { maxLength: 20 }), (a, b, seen) => {
        const k = seen.filter(Boolean).length;
        const { mean } = betaTrust({ a, b, k, n: seen.length, pStar: 0.5 });
        expect(mean > 0 && mean < 1).toBe(true);
        const [A, B] = seen.reduce(([x, y], safe) => (safe ? [x + 1, y] : [x, y + 1]), [a, b]);
        expect(mean).toBeCloseTo(A / (A + B), 12);
      }),
    );
  });

  test('needs exactly as many more safe acts as it says, and none iff the mean is there', () => {
    fc.assert(
      fc.property(weight, weight, fc.nat(9), fc.nat(9), inside, (a, b, k, failures, pStar) => {
        const at = (more: number) => betaTrust({ a, b, k: k + more, n: k + failures + more, pStar });
        const m = at(0).moreNeeded as number;
        expect(m === 0).toBe(at(0).mean >= pStar - 1e-12);
        expect(at(m).mean).toBeGreaterThanOrEqual(pStar - 1e-12);
        if (m > 0) expect(at(m - 1).mean).toBeLessThan(pStar);
        expect(at(0).afterOneDefection).toBe(betaTrust({ a, b, k, n: k + failures + 1, pStar }).mean);
      }),
    );
    expect(betaTrust({ a: 1, b: 1, k: 0, n: 0, pStar: 1 }).moreNeeded).toBe(null);
  });
});

describe('spreading the word', () => {
  test('in public permits at least as much cooperation as silence or private tips', () => {
    fc.assert(
      fc.property(chance, chance, chance, (c, pStar, q) => {
        const { mutualCoopPublic, mutualCoopPrivate, mutualCoopTips, tipsHurt } = announcement({ c, pStar, q });
        expect(mutualCoopPublic).toBeGreaterThanOrEqual(Math.max(mutualCoopPrivate, mutualCoopTips));
        expect(tipsHurt).toBe(mutualCoopTips < mutualCoopPrivate);
      }),
    );
  });

  test('in private can do worse than saying nothing', () => {
    expect(announcement({ c: 0.5, pStar: 0.5, q: 0.75 }).tipsHurt).toBe(true);
  });

  test('makes silence bad news, as counting cases shows', () => {
    const random = mulberry32(2);
    const [c, q] = [0.6, 0.5];
    let [untold, concerned] = [0, 0];
    for (let run = 0; run < 40_000; run++) {
      const other = random() < c;
      if (other && random() < q) continue;
      untold += 1;
      concerned += other ? 1 : 0;
    }
    const belief = announcement({ c, pStar: 0.5, q }).beliefUntold as number;
    expect(belief).toBeLessThan(c);
    expect(Math.abs(concerned / untold - belief)).toBeLessThan(4 * Math.sqrt(0.25 / untold));
  });

  test('leaves nobody in the dark where all are concerned and told', () => {
    const told = announcement({ c: 1, pStar: 0.9, q: 1 });
    expect(told).toMatchObject({ beliefUntold: null, mutualCoopTips: 1 });
  });
});

describe('pluralistic ignorance', () => {
  test('is over, for better or worse, once the true share is known', () => {
    fc.assert(
      fc.property(chance, chance, chance, (c, perceived, pStar) => {
        const { coopBefore, coopAfter } = pluralisticIgnorance({ c, perceived, pStar });
        expect(coopBefore).toBe(perceived >= pStar ? c : 0);
        expect(coopAfter).toBe(c >= pStar ? c : 0);
      }),
    );
  });
});

describe('the e-mail game', () => {
  test('never brings belief to ½, however rarely a message is lost', () => {
    fc.assert(
      fc.property(inside, fc.nat(30), (eps, m) => {
        const { z, maxBelief, pAtLeast, expectedDelivered } = emailGame({ eps, m });
        expect(z > 0.5 && z < 1).toBe(true);
        expect(z + maxBelief).toBeCloseTo(1, 12);
        expect(pAtLeast).toBeCloseTo((1 - eps) ** m, 12);
        const tail = Array.from({ length: 2000 }, (_, i) => (1 - eps) ** (i + 1)).reduce((sum, p) => sum + p, 0);
        expect(expectedDelivered).toBeCloseTo(tail, 8);
      }),
    );
  });
});
