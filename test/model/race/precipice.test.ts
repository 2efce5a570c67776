import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { informationCrossing } from '#model/race/information-crossing.ts';
import { moreTeams } from '#model/race/more-teams.ts';
import { privateRisk } from '#model/race/private-risk.ts';
import { publicRisk } from '#model/race/public-risk.ts';
import { raceRisk } from '#model/race/race-risk.ts';
import { publicSafety } from '#model/race/team-safety.ts';

const n = fc.integer({ min: 2, max: 20 });

const e = fc.integer({ min: 1, max: 20 }).map((step) => step / 20);

const mu = fc.integer({ min: 1, max: 400 }).map((step) => step / 40);

describe('a race to the precipice', () => {
  test('has risks in [0,1], the least of them where nobody knows anything', () => {
    fc.assert(
      fc.property(n, e, mu, (teams, enmity, spread) => {
        const { riskNone, riskPrivate, riskPublic } = raceRisk({ n: teams, e: enmity, mu: spread });
        for (const risk of [riskNone, riskPrivate, riskPublic]) expect(risk >= 0 && risk <= 1).toBe(true);
        expect(riskNone).toBeLessThanOrEqual(Math.min(riskPrivate, riskPublic) + 1e-12);
      }),
    );
  });

  test('is no riskier the more capability counts, and no safer the more the teams resent each other', () => {
    fc.assert(
      fc.property(n, e, mu, (teams, enmity, spread) => {
        const at = (race: object) => raceRisk({ n: teams, e: enmity, mu: spread, ...race });
        const [here, wider, fiercer] = [at({}), at({ mu: spread + 0.1 }), at({ e: Math.min(1, enmity + 0.05) })];
        for (const risk of ['riskNone', 'riskPrivate', 'riskPublic'] as const) {
          expect(wider[risk]).toBeLessThanOrEqual(here[risk] + 1e-12);
          expect(fiercer[risk]).toBeGreaterThanOrEqual(here[risk] - 1e-12);
        }
      }),
    );
  });

  test('has no jump where its formulas meet, at μ = K and μ = e', () => {
    fc.assert(
      fc.property(n, e, (teams, enmity) => {
        const K = enmity * (teams - 1) + 1;
        const around = (f: typeof publicRisk, at: number) =>
          f({ n: teams, e: enmity, mu: at * (1 + 1e-9) }) - f({ n: teams, e: enmity, mu: at * (1 - 1e-9) });
        expect(around(privateRisk, K)).toBeCloseTo(0, 7);
        expect(around(publicRisk, enmity)).toBeCloseTo(0, 7);
      }),
    );
  });

  test('is as risky with private as with public knowledge at e = 1 up to μ = 1', () => {
    fc.assert(
      fc.property(n, fc.integer({ min: 1, max: 40 }), (teams, step) => {
        const { riskPrivate, riskPublic, publicRiskierThanPrivate } = raceRisk({ n: teams, e: 1, mu: step / 40 });
        expect(riskPublic).toBeCloseTo(riskPrivate, 12);
        expect(publicRiskierThanPrivate).toBe(false);
      }),
    );
  });

  test('is safer with public knowledge below the crossing and riskier above it, for every e < 1', () => {
    fc.assert(
      fc.property(n, fc.integer({ min: 1, max: 19 }), (teams, step) => {
        const race = { n: teams, e: step / 20 };
        const { muStar } = informationCrossing(race);
        const lead = (factor: number) => {
          const at = { ...race, mu: (muStar as number) * factor };
          return publicRisk(at) - privateRisk(at);
        };
        expect(lead(0.9)).toBeLessThan(0);
        expect(lead(1.1)).toBeGreaterThan(0);
      }),
    );
    expect(informationCrossing({ n: 3, e: 1 })).toMatchObject({ status: 'never', muStar: null });
  });

  test('crosses at [(1+e)²+e²]/(3e) with two teams and little enmity', () => {
    for (const enmity of [0.1, 0.3, 0.4, 0.6]) {
      const { muStar } = informationCrossing({ n: 2, e: enmity });
      expect(muStar).toBeCloseTo(((1 + enmity) ** 2 + enmity ** 2) / (3 * enmity), 12);
    }
  });

  test('is riskier with more teams unless they know only themselves and μ is large, or e < 1/7', () => {
    fc.assert(
      fc.property(n, e, mu, (teams, enmity, spread) => {
        const [few, more] = [teams, teams + 1].map((size) => raceRisk({ n: size, e: enmity, mu: spread }));
        expect(more?.riskNone).toBeGreaterThanOrEqual((few?.riskNone as number) - 1e-12);
        expect(more?.riskPublic).toBeGreaterThanOrEqual((few?.riskPublic as number) - 1e-12);
      }),
    );
    expect(moreTeams({ n1: 2, n2: 3, e: 0.14 }).alwaysSaferWithMore).toBe(true);
    expect(moreTeams({ n1: 2, n2: 3, e: 0.15 }).alwaysSaferWithMore).toBe(false);
  });

  test('is lost by 1 − s of the leader, on average over random capabilities', () => {
    let [state, total] = [1, 0];
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const [runs, race] = [40_000, { n: 3, e: 0.5, mu: 1.5 }];
    for (let run = 0; run < runs; run++) {
      total += publicSafety({ e: race.e, caps: [random(), random(), random()].map((c) => c * race.mu) }).disaster;
    }
    expect(Math.abs(total / runs - publicRisk(race))).toBeLessThan(4 * Math.sqrt(0.25 / runs));
  });

  test('keeps its digits where capability counts for a million times the enmity', () => {
    const x = 1e-6;
    const exact = x - (x * x) / 3;
    expect(Math.abs(publicRisk({ n: 2, e: 1e-3, mu: 1e3 }) / exact - 1)).toBeLessThan(1e-14);
  });
});
