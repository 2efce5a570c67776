import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { punishment } from '#model/development-race/punishment.ts';
import { raceRegions } from '#model/development-race/race-regions.ts';
import { raceThresholds } from '#model/development-race/race-thresholds.ts';
import { reducedRace } from '#model/development-race/reduced-race.ts';
import { unsafeShare } from '#model/development-race/unsafe-share.ts';
import { fermiFixation } from '#model/evolution/fermi-fixation.ts';
import { gameType } from '#model/game/game-type.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';

const s = fc.integer({ min: 11, max: 60 }).map((tenths) => tenths / 10);

const chance = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

const developers = { b: 4, c: 1, pfo: 0, B: 1e4, W: 100 };

describe('a development race', () => {
  test('has thresholds that rise with the speed of the unsafe, the selected one above the social', () => {
    fc.assert(
      fc.property(s, (speed) => {
        const [slow, fast] = [raceRegions({ s: speed }), raceRegions({ s: speed + 0.1 })];
        expect(fast.lower > slow.lower && fast.upper > slow.upper && slow.upper > slow.lower).toBe(true);
        expect(slow.upper - slow.lower).toBeCloseTo(slow.width, 12);
        const near = raceThresholds({ ...developers, s: speed, pr: 0, B: 1e9 });
        expect(near.prSociety).toBeCloseTo(slow.lower, 5);
        expect(near.prRiskDominance).toBeCloseTo(slow.upper, 5);
      }),
    );
  });

  test('needs no more risk to be safe the likelier the unsafe are found out', () => {
    fc.assert(
      fc.property(s, chance, (speed, pfo) => {
        const at = (found: number) =>
          raceThresholds({ ...developers, B: 100, s: speed, pr: 0, pfo: found }).prRiskDominance as number;
        expect(at(Math.min(1, pfo + 0.05))).toBeLessThanOrEqual(at(pfo) + 1e-12);
      }),
    );
  });

  test('is unsafe as often as fixation both ways makes it', () => {
    fc.assert(
      fc.property(s, chance, (speed, pr) => {
        const race = { ...developers, B: 200, s: speed, pr, Z: 20, beta: 0.05 };
        const { M, freqAU } = unsafeShare(race);
        const { rho, rhoReverse } = fermiFixation({ payoff: M, Z: 20, beta: 0.05 });
        expect(freqAU).toBeCloseTo(rhoReverse / (rho + rhoReverse), 9);
      }),
    );
  });

  test('is, for a large prize, the 2×2 game of the one number q', () => {
    fc.assert(
      fc.property(s, chance, (speed, pr) => {
        const { payoffs, game, pStar } = reducedRace({ s: speed, pr });
        if (game === 'boundary' || pr === 1) return;
        const types = {
          deadlock: 'D-dominant',
          PD: 'D-dominant',
          'SH-unsafe': 'coordination',
          'SH-safe': 'coordination',
        };
        expect(gameType(payoffs)).toBe(types[game]);
        const threshold = thresholdBelief(payoffs);
        if (threshold === null) expect(pStar).toBe(null);
        else expect(pStar).toBeCloseTo(threshold, 12);
      }),
    );
  });

  test('is judged unsafe sooner the more bystanders it harms, and by the racers no sooner', () => {
    fc.assert(
      fc.property(s, fc.integer({ min: 0, max: 50 }), (speed, h) => {
        const [here, more] = [bystanderHarm({ s: speed, h }), bystanderHarm({ s: speed, h: h + 1 })];
        expect(more.prSociety).toBeLessThan(here.prSociety);
        expect(more.prSelected).toBe(here.prSelected);
      }),
    );
    expect(bystanderHarm({ s: 2, h: 0 }).prSociety).toBeCloseTo(raceRegions({ s: 2 }).lower, 12);
  });

  test('turns safe at 1 − 1/s where punishment stops the unsafe', () => {
    fc.assert(
      fc.property(s, (speed) => {
        const { r, auStillWins, prPunish } = punishment({ s: speed, W: 100, sAlpha: 0.5, sBeta: speed });
        expect([r, auStillWins]).toEqual([Number.POSITIVE_INFINITY, false]);
        expect(prPunish).toBeCloseTo(raceRegions({ s: speed }).lower, 12);
      }),
    );
  });
});
