import { describe, expect, test } from 'vitest';
import { announcement } from '#model/beliefs/announcement.ts';
import { emailGame } from '#model/beliefs/email-game.ts';
import { pluralisticIgnorance } from '#model/beliefs/pluralistic-ignorance.ts';
import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { levers } from '#model/game/lever.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { publicMonitoring } from '#model/inspection/public-monitoring.ts';
import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { raceRisk } from '#model/race/race-risk.ts';
import { memoryOnePayoffs } from '#model/repeated/memory-one/memory-one-payoffs.ts';
import { memoryOneNamed } from '#model/repeated/memory-one/named.ts';
import { noisySelfPlay } from '#model/repeated/memory-one/noisy-self-play.ts';
import { optimalStages } from '#model/staged-scaling/optimal-stages.ts';
import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';

const axelrod = { R: 3, S: 0, T: 5, P: 1 };
const stagHunt = { R: 4, S: 0, T: 3, P: 2 };
const chicken = { R: 3, S: 1, T: 4, P: 0 };

describe('what the site says against the naive message', () => {
  test('more trust turns cooperation into defection in chicken, and changes no choice in the dilemma', () => {
    const choices = (payoffs: typeof axelrod) => [0.1, 0.9].map((p) => expectedPayoffs(payoffs, p).bestResponse);
    expect(choices(chicken)).toEqual(['C', 'D']);
    expect(choices(axelrod)).toEqual(['D', 'D']);
    expect(choices(stagHunt)).toEqual(['D', 'C']);
  });

  test('the cheapest change at p = 0.2 in the dilemma is that of one’s own action', () => {
    const pulls = levers.map((lever) => smallestPull(axelrod, lever, 0.2).xBestResponse as number);
    [6, 1.5, 6, 1.5, 1.2, 1.2].forEach((pull, i) => {
      expect(pulls[i]).toBeCloseTo(pull, 12);
    });
  });

  test('each factor moves the stag hunt’s threshold as far as told, and mutual defection stays', () => {
    const moved = [{ R: 6 }, { T: 1 }, { S: 1 }, { P: 0.5 }].map((change) => ({ ...stagHunt, ...change }));
    [2 / 5, 2 / 5, 1 / 2, 1 / 3].forEach((pStar, i) => {
      expect(thresholdBelief(moved[i] as typeof stagHunt)).toBeCloseTo(pStar, 12);
      expect(pureNash(moved[i] as typeof stagHunt)).toEqual(['CC', 'DD']);
    });
  });

  test('forgiveness keeps about 97 % of cooperation at 1 % noise where tit for tat keeps half', () => {
    const coop = (name: 'TFT' | 'WSLS' | 'GTFT13') => noisySelfPlay(memoryOneNamed[name], axelrod, 0.01).coop;
    expect(coop('TFT')).toBeCloseTo(0.5, 12);
    for (const name of ['WSLS', 'GTFT13'] as const) expect(coop(name)).toBeCloseTo(0.97, 2);
    const { TFT } = memoryOneNamed;
    const short = memoryOnePayoffs(TFT, TFT, axelrod, 0.01, { mode: 'finite', n: 50 }).coopA;
    expect(short).toBeCloseTo(0.81155686, 8);
  });

  test('knowing rivals’ capabilities lowers the risk at e = 0.4, μ = 0.5 and raises it at e = 1', () => {
    const mild = raceRisk({ n: 2, e: 0.4, mu: 0.5 });
    expect([mild.riskPrivate, mild.riskPublic].map((risk) => risk.toFixed(4))).toEqual(['0.7619', '0.5867']);
    expect(raceRisk({ n: 2, e: 1, mu: 3 }).publicRiskierThanPrivate).toBe(true);
  });

  test('ten times the fine leaves a fifth of firms cheating', () => {
    const game = { g: 1, F: 10, d: 0.5, a: 0, i: 1, h: 10 };
    expect([10, 100].map((F) => inspectionGame({ ...game, F }).violation)).toEqual([0.2, 0.2]);
  });

  test('false alarms cost a quarter of a point of cooperation at (0.1, 0.9) and all of it at (0.25, 0.5)', () => {
    expect(publicMonitoring({ ...axelrod, alpha: 0.1, beta: 0.9 }).vbar).toBeCloseTo(2.75, 12);
    expect(publicMonitoring({ ...axelrod, alpha: 0.25, beta: 0.5 })).toMatchObject({
      cooperative: false,
      deltaMin: null,
    });
  });

  test('nobody acts a quarter of the time with two who could, 46.3 % with ten', () => {
    expect(volunteersDilemma({ n: 2, ratio: 0.5 }).pNobody).toBeCloseTo(0.25, 12);
    expect(volunteersDilemma({ n: 10, ratio: 0.5 }).pNobody).toBeCloseTo(0.463, 3);
  });

  test('private reassurance can be worse than silence; publishing can flip nine in ten either way', () => {
    expect(announcement({ c: 0.8, pStar: 2 / 3, q: 0.95 }).tipsHurt).toBe(true);
    expect(pluralisticIgnorance({ c: 0.9, perceived: 0.4, pStar: 0.5 })).toEqual({ coopBefore: 0, coopAfter: 0.9 });
    expect(pluralisticIgnorance({ c: 0.3, perceived: 0.6, pStar: 0.5 })).toEqual({ coopBefore: 0.3, coopAfter: 0 });
    expect(emailGame({ eps: 0.01, m: 10 }).pAtLeast).toBeCloseTo(0.904, 3);
  });

  test('counting bystanders moves the social threshold from 0.5 to 0.0833 at s = 2, h = 5', () => {
    expect(bystanderHarm({ s: 2, h: 0 }).prSociety).toBeCloseTo(0.5, 12);
    expect(bystanderHarm({ s: 2, h: 5 }).prSociety).toBeCloseTo(1 / 12, 12);
  });

  test('security alone at 0.1 brings benefit to 0.081 where a scorecard still reads 0.633', () => {
    const full = { lam: 1, mu: 1, s: 0.9, b: 0.9 };
    expect(pillars({ ...full, u: 0.9 }).realised).toBeCloseTo(0.729, 12);
    expect(pillars({ ...full, u: 0.1 })).toMatchObject({
      realised: expect.closeTo(0.081, 12),
      mean: expect.closeTo(0.633, 3),
    });
  });

  test('staging helps only if the hazard grows with the gap, and only if D > v', () => {
    const exposure = (p: number, n: number) => stagedScaling({ K: 10, r: 2, n, p, eta: 0.1 }).exposure;
    expect(exposure(0, 10)).toBe(exposure(0, 1));
    expect(exposure(1, 10)).toBeCloseTo(exposure(1, 1) / 10, 12);
    expect(optimalStages({ K: 10, r: 2, v: 5, D: 5, f: 1 }).nBest).toBe(1);
  });

  test('labs alike gain nothing from specialising, and different ones 1/√κ', () => {
    expect(complementaryLabs({ kappa: 1, theta: 0.5, h: 0 }).gain).toBeCloseTo(1, 12);
    expect(complementaryLabs({ kappa: 0.25, theta: 0.5, h: 0.2 }).gain).toBeCloseTo(0.8 / 0.5, 12);
  });
});
