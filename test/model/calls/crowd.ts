import { adoptionPath } from '#model/adoption/adoption-path.ts';
import { criticalMass } from '#model/adoption/critical-mass.ts';
import { lockIn } from '#model/adoption/lock-in.ts';
import { nextAdopters } from '#model/adoption/next-adopters.ts';
import { noisyAdoption } from '#model/adoption/noisy-adoption.ts';
import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { tippingHurdles } from '#model/adoption/tipping-hurdles.ts';
import { binomial, binomialTail } from '#model/chance/binomial.ts';
import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { groupStagHunt } from '#model/crowd/group-stag-hunt.ts';
import { publicGood } from '#model/crowd/public-good.ts';
import { thresholdGood } from '#model/crowd/threshold-good.ts';
import { underinvestment } from '#model/crowd/underinvestment.ts';
import { volunteersDilemma } from '#model/crowd/volunteers-dilemma.ts';
import { chance, list, oneOf, real, whole } from '../../support/arguments.ts';
import type { Calls } from '../../support/call.ts';

const amount = real(0, 1e12, 1);
const positive = real(1e-12, 1e12, 1);
const worth = real(-1e6, 1e6, 1);
const ratio = real(1e-9, 1, 0.3);

const makers = {
  K: real(0, 1e6, 5),
  h: worth,
  beta: real(0, 1e3, 1),
  makers: whole(1, 10_000),
  users: whole(0, 3, 3),
};

export const crowd: Calls = {
  binomial: { run: ({ n, p, k }) => binomial(n, p, k), args: { n: whole(0, 1000), p: chance(), k: whole(-1, 1001) } },
  binomialTail: {
    run: ({ n, p, m }) => binomialTail(n, p, m),
    args: { n: whole(0, 1000), p: chance(), m: whole(-1, 1001) },
  },
  aggregateSafety: { run: aggregateSafety, args: { levels: list(chance(), 1, 10_000) } },
  publicGood: { run: publicGood, args: { n: whole(1, 1000), r: amount, c: amount, k: whole(0, 3) } },
  groupStagHunt: { run: groupStagHunt, args: { N: whole(2, 200), M: whole(1, 4), F: positive, x: chance() } },
  thresholdGood: { run: thresholdGood, args: { n: whole(2, 200), k: whole(1, 4), ratio } },
  volunteersDilemma: { run: volunteersDilemma, args: { n: whole(2, 1e6), ratio } },
  underinvestment: {
    run: underinvestment,
    args: { form: oneOf('power', 'log', 'sqrt'), theta: real(1e-3, 0.95), b: real(1e-3, 1000, 2), n: whole(1, 10_000) },
  },
  lockIn: { run: lockIn, args: { hA: whole(1, 1000), hB: whole(1, 1000), p: chance() } },
  criticalMass: { run: criticalMass, args: { k: positive, p: amount } },
  noisyAdoption: { run: noisyAdoption, args: { K: real(0, 1e6, 5), h: worth, beta: real(0, 1e3, 1) } },
  nextAdopters: { run: nextAdopters, args: makers },
  adoptionPath: { run: adoptionPath, args: makers },
  tippingHurdles: { run: tippingHurdles, args: { K: real(0, 1e6, 5), beta: real(0, 1e3, 1) } },
  rivalStandards: {
    run: rivalStandards,
    args: { qA: worth, qB: worth, k: positive, kappa: real(0, 1 - 1e-9, 0.2), x0: chance() },
  },
  standardThreshold: {
    run: standardThreshold,
    args: { k: positive, kappa: chance(), g: amount, c: amount, f: amount, x: chance() },
  },
};
