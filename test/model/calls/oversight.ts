import { announcement } from '#model/beliefs/announcement.ts';
import { betaTrust } from '#model/beliefs/beta-trust.ts';
import { emailGame } from '#model/beliefs/email-game.ts';
import { firstStep } from '#model/beliefs/first-step.ts';
import { pluralisticIgnorance } from '#model/beliefs/pluralistic-ignorance.ts';
import { testsInARow } from '#model/beliefs/tests-in-a-row.ts';
import { inspectionGame } from '#model/inspection/inspection-game.ts';
import { inspectionPlay } from '#model/inspection/inspection-play.ts';
import { publicMonitoring, punishmentChance } from '#model/inspection/public-monitoring.ts';
import { timedPunishment } from '#model/inspection/timed-punishment.ts';
import { complementaryEffort } from '#model/joint-research/complementary-effort.ts';
import { complementaryLabs } from '#model/joint-research/complementary-labs.ts';
import { costSharing } from '#model/joint-research/cost-sharing.ts';
import { effortReply } from '#model/joint-research/effort-reply.ts';
import { effortWorth } from '#model/joint-research/effort-worth.ts';
import { chainOfSteps } from '#model/pillars/chain-of-steps.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { powerMean } from '#model/pillars/power-mean.ts';
import { chance, list, oneOf, real, whole } from '../../support/arguments.ts';
import type { Arguments, Calls } from '../../support/call.ts';
import { asDilemma, payoffs } from './game.ts';

const amount = real(0, 1e12, 1);
const positive = real(1e-12, 1e12, 1);
const signal = { alpha: chance(0.1), beta: chance(0.9) };
/** A dilemma seen through a signal that is likelier bad after a defection. */
const asSignal = (args: Arguments) =>
  asDilemma({ ...args, alpha: Math.min(args.alpha, args.beta), beta: Math.max(args.alpha, args.beta) });
const delta = real(0, 1 - 1e-12, 0.95);
const utility = (example: number) => real(-1e6, 1e6, example);

const worried = { Rw: utility(4), Sw: utility(0), Tw: utility(3), Pw: utility(2) };
const unworried = { Ru: utility(2), Su: utility(0), Tu: utility(3), Pu: utility(2) };

export const oversight: Calls = {
  inspectionGame: {
    run: inspectionGame,
    args: { g: positive, F: positive, d: real(1e-9, 1, 0.5), a: chance(0.1), i: positive, h: positive },
  },
  inspectionPlay: {
    run: ({ announced, ...game }) => inspectionPlay(game as Parameters<typeof inspectionPlay>[0], announced),
    args: {
      ...{ g: positive, F: positive, d: real(1e-9, 1, 0.5), a: chance(0.1), i: positive, h: positive },
      announced: chance(0.3),
    },
  },
  publicMonitoring: { run: publicMonitoring, args: { ...payoffs, ...signal }, fit: asSignal },
  punishmentChance: { run: punishmentChance, args: { ...payoffs, ...signal, delta }, fit: asSignal },
  timedPunishment: {
    run: timedPunishment,
    args: { R: utility(3), T: utility(5), P: utility(1), ...signal, delta: real(0, 1 - 1e-9, 0.9) },
    fit: ({ R, T, P, ...args }) => {
      const [most, middle, least] = [R, T, P].sort((x, y) => y - x);
      return { ...args, T: most, R: middle, P: least };
    },
  },
  announcement: { run: announcement, args: { c: chance(), pStar: chance(), q: chance() } },
  betaTrust: {
    run: betaTrust,
    args: { a: positive, b: positive, k: whole(0, 2), n: whole(0, 1e9), pStar: chance() },
  },
  emailGame: { run: emailGame, args: { eps: real(1e-12, 1, 0.1), m: whole(0, 1e9) } },
  pluralisticIgnorance: { run: pluralisticIgnorance, args: { c: chance(), perceived: chance(), pStar: chance() } },
  firstStep: {
    run: (args) => firstStep(args),
    args: { r: chance(0.4), x: real(0.001, 1, 0.5), ...worried, ...unworried, order: oneOf('one-sided', 'together') },
    fit: ({ Rw, Sw, Tw, Pw, Ru, Su, Tu, Pu, ...args }) => {
      const [most, more, less, least] = [Rw, Sw, Tw, Pw].sort((x, y) => y - x);
      const [top, ...rest] = [Ru, Su, Tu, Pu].sort((x, y) => y - x);
      return { ...args, Rw: most, Tw: more, Pw: less, Sw: least, Tu: top, Pu: rest[0], Ru: rest[1], Su: rest[2] };
    },
  },
  testsInARow: {
    run: (args) => testsInARow(args),
    args: {
      ...{ a: real(0.001, 1000, 1), b: real(0.001, 1000, 1), s: chance(0.1) },
      ...{ n: whole(0, 200), k: whole(0, 200), q: chance(0.9), v: chance(0.1) },
    },
  },
  complementaryEffort: { run: complementaryEffort, args: { v: real(1e-6, 1e6, 5), theta: real(1e-6, 0.49, 0.25) } },
  effortReply: {
    run: effortReply,
    args: { v: real(1e-6, 1e6, 5), theta: real(1e-6, 0.49, 0.25), other: real(0, 1e12, 6.25) },
  },
  effortWorth: {
    run: effortWorth,
    args: {
      v: real(1e-6, 1e6, 5),
      theta: real(1e-6, 0.49, 0.25),
      own: real(0, 1e12, 6.25),
      other: real(0, 1e12, 6.25),
    },
  },
  complementaryLabs: {
    run: complementaryLabs,
    args: { kappa: real(1e-9, 1, 0.25), theta: real(1e-9, 1 - 1e-9, 0.5), h: real(0, 1 - 1e-12, 0.2) },
  },
  costSharing: { run: costSharing, args: { n: whole(1, 10_000), v: amount, C: amount } },
  chainOfSteps: { run: chainOfSteps, args: { q: chance(), n: whole(1, 1e6), qLow: chance() } },
  pillars: { run: pillars, args: { s: chance(), u: chance(), b: chance(), lam: chance(), mu: chance() } },
  powerMean: {
    run: powerMean,
    args: {
      x: list(amount, 1, 1000),
      rho: { ...real(-1e6, 1, -1), nonsense: [Number.NaN, Number.POSITIVE_INFINITY, 2] },
    },
  },
};
