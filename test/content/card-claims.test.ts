import { describe, expect, test } from 'vitest';
import { deal } from '#model/convene/deal.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import type { Measure } from '#model/convene/measure.ts';
import { measurePrice } from '#model/convene/measure-price.ts';
import { lightNames, outcomeOf } from '#model/convene/outcome.ts';
import { playGame } from '#model/convene/play-game.ts';
import { playRound } from '#model/convene/play-round.ts';
import { draws, scenarios } from '#model/convene/scenario.ts';
import { searchLine } from '#model/convene/search-line.ts';
import { takeEffect } from '#model/convene/take-effect.ts';
import { type ReplicatesOutcome, replicates } from '#model/long-run/replicates.ts';
import { trustRules } from '#model/population/rules.ts';
import { computations } from '../model/computations.ts';
import { contentText, flat } from '../support/content.ts';
import { convenePlayers } from '../support/convene-players.ts';
import { deviation } from '../support/deviation.ts';
import { drained } from '../support/drained.ts';

/** A sentence of a card, and a case that makes it true: what computes it, its inputs, and results rounded as the sentence rounds them. */
type CardClaim = readonly [card: string, fragment: string, file: string, given: object, result: object];

const axelrod = { R: 3, S: 0, T: 5, P: 1 };
const field = ['Cooperator', 'Defector', 'TitForTat', 'Grudger', 'WinStayLoseShift'];
const stag = [
  [4, 0],
  [3, 2],
];
const inspection = { g: 1, F: 10, d: 0.5, a: 0, i: 1, h: 10 };
const standard = { k: 10, kappa: 0, g: 3, c: 1, f: 0, x: 0.3 };
const stages = { K: 10, r: 2, n: 5, p: 1, eta: 0.1 };
const eyes = { k: 3, d: 0.8, f: 0.1, c: 0.2, u: 0.1 };
const review = { g: 4, m: 1, tau: 1, reviews: 4 };
const kept = { ...axelrod, delta: 0.8, L: 1, p: 0.5 };
const pledge = { n: 6, b: 0.4, c: 1 };
const step = { r: 0.4, x: 0.5, Rw: 4, Sw: 0, Tw: 3, Pw: 2, Ru: 2, Su: 0, Tu: 3, Pu: 2, order: 'one-sided' };
const record = { a: 1, b: 1, s: 0.1, n: 8, k: 0, q: 1, v: 0 };
const work = { E: 0.4, delta: 0.1, rho: 0.2 };

const claims: readonly CardClaim[] = [
  ['repeated-game', 'from 0.5 to 0.94', 'm02_monitoring_lag', { ...axelrod, L: 12, q: null }, { deltaMin: 0.94 }],
  ['repeated-game', 'half of the time', 'm02_noise_selfplay', { strategy: 'TFT', eps: 0.01 }, { coop: 0.5 }],
  ['repeated-game', 'it is 97 percent', 'm02_noise_selfplay', { strategy: 'GTFT13', eps: 0.01 }, { coop: 0.97 }],
  [
    'repeated-game',
    'share first place',
    'm02_axelrod_roundrobin',
    { field, selfPlay: true },
    {
      ranking: [
        ['TitForTat', 519.8],
        ['Grudger', 519.8],
        ['WinStayLoseShift', 500],
        ['Cooperator', 480],
        ['Defector', 441.6],
      ],
    },
  ],
  [
    'repeated-game',
    'the defector is on top',
    'm02_axelrod_roundrobin',
    { field, selfPlay: false },
    {
      ranking: [
        ['Defector', 502],
        ['TitForTat', 499.75],
        ['Grudger', 499.75],
        ['WinStayLoseShift', 475],
        ['Cooperator', 450],
      ],
    },
  ],
  [
    'repeated-game',
    'in 81 percent of the moves',
    'm02_memory_one',
    { A: 'TFT', B: 'TFT', eps: 0.01, mode: 'finite', delta: null, n: 50 },
    { coopA: 0.81 },
  ],
  [
    'evolution',
    'the tipping point is two thirds',
    'm03_replicator',
    { R: 4, S: 0, T: 3, P: 2, x0: 0.6, t: 5 },
    { xStar: 2 / 3 },
  ],
  ['evolution', 'nearly all become careful', 'm03_replicator', { R: 4, S: 0, T: 2, P: 2, x0: 0.6, t: 5 }, { x: 1 }],
  [
    'evolution',
    'chance 0.056 in a population of 10',
    'm03_fixation_fermi',
    { payoff: stag, Z: 10, beta: 0.1 },
    { rho: 0.056 },
  ],
  [
    'evolution',
    '0.0011 in one of 50',
    'm03_fixation_fermi',
    { payoff: stag, Z: 50, beta: 0.1 },
    { rhoOverNeutral: 0.055 },
  ],
  ['evolution', 'with chance 1/Z', 'm03_fixation_fermi', { payoff: stag, Z: 50, beta: 0 }, { rho: 0.02 }],
  ['race', 'riskier at the second', 'm04_racing', { n: 2, e: 0.4, mu: 2 }, { publicRiskierThanPrivate: true }],
  [
    'race',
    'safer than knowing only your own at the first',
    'm04_racing',
    { n: 2, e: 0.4, mu: 0.5 },
    { publicRiskierThanPrivate: false },
  ],
  ['race', 'cross at μ = 1.77', 'm04_racing_crossings', { n: 2, e: 0.4 }, { muStar: 1.77 }],
  ['race', 'rises from 0.16', 'm04_racing', { n: 2, e: 0.4, mu: 2 }, { riskPrivate: 0.16 }],
  ['race', 'to 0.36', 'm04_racing', { n: 5, e: 0.4, mu: 2 }, { riskPrivate: 0.36 }],
  ['race', 'falls from 0.041', 'm04_racing', { n: 2, e: 0.4, mu: 4 }, { riskPrivate: 0.041 }],
  ['race', 'to 0.019', 'm04_racing', { n: 5, e: 0.4, mu: 4 }, { riskPrivate: 0.019 }],
  ['race', 'passes 0.5', 'm04_dsair_harm', { s: 2, h: 0 }, { prSociety: 0.5 }],
  ['race', 'from 0.083 on', 'm04_dsair_harm', { s: 2, h: 5 }, { prSociety: 0.083, prSelected: 0.833 }],
  ['crowd', 'One lab alone invests 4', 'm05_underinvestment', { form: 'sqrt', b: 2, n: 1 }, { totalNash: 4 }],
  [
    'crowd',
    'the group would want 400',
    'm05_underinvestment',
    { form: 'sqrt', b: 2, n: 10 },
    { totalNash: 4, totalOptimal: 400 },
  ],
  ['crowd', '5.3 percent on a logarithmic one', 'm05_underinvestment', { form: 'log', b: 2, n: 10 }, { ratio: 0.053 }],
  ['crowd', 'undone 25 percent of the time', 'm05_volunteer', { n: 2, ratio: 0.5 }, { pNobody: 0.25 }],
  ['crowd', 'with chance 0.29 and with 0.71', 'm05_threshold', { n: 5, k: 3, ratio: 0.25 }, { roots: [0.29, 0.71] }],
  ['crowd', 'both are gone', 'm05_threshold', { n: 5, k: 3, ratio: 0.5 }, { roots: [] }],
  [
    'crowd',
    '0.59 by the last',
    'm05_aggregators',
    { levels: [0.9, 0.9, 0.9, 0.9, 0.9] },
    { min: 0.9, mean: 0.9, max: 0.9, product: 0.59 },
  ],
  ['adoption', 'drops to 20 percent', 'm06_standard_threshold', { ...standard, f: 2 }, { xStar: 0.2, advantage: 1 }],
  [
    'adoption',
    'the turning share is 80 percent',
    'm06_standard_threshold',
    { ...standard, kappa: 0.5 },
    { xStar: 0.8 },
  ],
  ['adoption', 'no share is high enough', 'm06_standard_threshold', { ...standard, kappa: 0.6 }, { label: 'never' }],
  [
    'adoption',
    'every user loses 1',
    'm06_rival_standards',
    { qA: 1, qB: 2, k: 4, kappa: 0, x0: 0.7 },
    { winner: 'A', welfareLoss: 1 },
  ],
  [
    'inspection',
    'Violations stay at 20 percent',
    'm07_inspection',
    { ...inspection, F: 100 },
    { violation: 0.2, yStar: 0.02 },
  ],
  ['inspection', 'Violations halve to 10 percent', 'm07_inspection', { ...inspection, i: 0.5 }, { violation: 0.1 }],
  ['inspection', 'that loss falls further', 'm07_inspection', { ...inspection, F: 100 }, { inspectorLeader: -0.02 }],
  [
    'inspection',
    'falls to 2.75 a round',
    'm07_imperfect_monitoring',
    { ...axelrod, alpha: 0.1, beta: 0.9 },
    { vbar: 2.75 },
  ],
  [
    'inspection',
    'cannot cooperate at all',
    'm07_imperfect_monitoring',
    { ...axelrod, alpha: 0.25, beta: 0.5 },
    { cooperative: false },
  ],
  [
    'beliefs',
    'At 0.5 the tips change nothing',
    'm08_announcement',
    { c: 0.8, pStar: 0.6, q: 0.5 },
    { mutualCoopTips: 0.64 },
  ],
  [
    'beliefs',
    'all 90 do',
    'm08_pluralistic',
    { c: 0.9, perceived: 0.4, pStar: 0.5 },
    { coopBefore: 0, coopAfter: 0.9 },
  ],
  [
    'beliefs',
    'the 40 who acted down to none',
    'm08_pluralistic',
    { c: 0.4, perceived: 0.9, pStar: 0.5 },
    { coopBefore: 0.4, coopAfter: 0 },
  ],
  ['beliefs', 'your trust is 0.9', 'm08_beta_trust', { a: 1, b: 1, k: 8, n: 8, pStar: 0.9 }, { mean: 0.9 }],
  ['beliefs', 'nine more safe acts', 'm08_beta_trust', { a: 1, b: 1, k: 8, n: 9, pStar: 0.9 }, { moreNeeded: 9 }],
  ['joint-research', 'yields 80 percent', 'm09_complementary', { kappa: 1, theta: 0.5, h: 0.2 }, { gain: 0.8 }],
  [
    'joint-research',
    'up to half of the time',
    'm09_complementary',
    { kappa: 0.25, theta: 0.5, h: 0.2 },
    { breakEvenOverhead: 0.5 },
  ],
  [
    'joint-research',
    'Only together is it worth doing',
    'm09_cost_sharing',
    { n: 3, v: 1, C: 2 },
    { regime: 'only together' },
  ],
  [
    'joint-research',
    'each can wait for another',
    'm09_cost_sharing',
    { n: 3, v: 3, C: 2 },
    { regime: 'anyone would, but each waits' },
  ],
  ['joint-research', 'a quarter at', 'm09_complement_effort', { v: 5, theta: 0.25 }, { ratio: 0.25 }],
  ['joint-research', '3 percent at', 'm09_complement_effort', { v: 5, theta: 0.4 }, { ratio: 0.031 }],
  ['pillars', 'realised is 0.729', 'm10_pillars', { s: 0.9, u: 0.9, b: 0.9, lam: 1, mu: 1 }, { realised: 0.729 }],
  ['pillars', 'stays at 0.9', 'm10_pillars', { s: 0.9, u: 0.1, b: 0.9, lam: 0, mu: 0 }, { realised: 0.9 }],
  ['pillars', 'succeed with chance 0.48', 'm10_oring', { q: 0.9, n: 7, qLow: 0.1 }, { chain: 0.48 }],
  ['staged-scaling', 'from 8 percent to 61', 'm11_staged', { ...stages, n: 1 }, { exposure: 2.5, survival: 0.08 }],
  ['staged-scaling', 'for one stage and for fifty', 'm11_staged', { ...stages, n: 50, p: 0 }, { exposure: 0.5 }],
  [
    'staged-scaling',
    'from 5 to 20',
    'm11_margin_gate',
    { g: 3, r: 2, m: 1, T: 20, eta: 0.1 },
    { hazardUngated: 20, hazardGated: 1.95 },
  ],
  [
    'staged-scaling',
    'from 0.95 to 1.95',
    'm11_margin_gate',
    { g: 3, r: 2, m: 1, T: 10, eta: 0.1 },
    { hazardUngated: 5, hazardGated: 0.95 },
  ],
  [
    'staged-scaling',
    'The best number of stages is one',
    'm11_optimal_stages',
    { K: 10, r: 2, v: 5, D: 5, f: 1 },
    { nBest: 1 },
  ],
  ['staged-scaling', 'With v = 1 it is ten', 'm11_optimal_stages', { K: 10, r: 2, v: 1, D: 5, f: 1 }, { nBest: 10 }],
  [
    'staged-scaling',
    'At η = 0.1, a tenth of the danger, D has to be 50 for ten',
    'm11_optimal_stages',
    { K: 10, r: 2, eta: 0.1, v: 1, D: 50, f: 1 },
    { nBest: 10 },
  ],
  ['evaluation', 'then 80.0', 'm12_shared_evaluation', { ...eyes, k: 20 }, { any: { catch: 0.8, falseAlarm: 0.88 } }],
  [
    'evaluation',
    'The ceiling is gone',
    'm12_shared_evaluation',
    { ...eyes, k: 20, c: 0 },
    { any: { catch: 1, falseAlarm: 0.88 } },
  ],
  [
    'evaluation',
    'from 64 percent to 72',
    'm12_shared_evaluation',
    { ...eyes, k: 1 },
    { majority: { catch: 0.64, falseAlarm: 0.1 } },
  ],
  [
    'dividing',
    'Nobody leaves',
    'm13_dividing_benefit',
    { outside: [1, 2, 3.5, 4.5, 5], v: 1, gamma: 2 },
    { equalShareMembers: 5 },
  ],
  [
    'dividing',
    'is now 6.9',
    'm13_dividing_benefit',
    { outside: [1, 2, 3.5, 4.5, 6], v: 1, gamma: 2.2 },
    { equalShareMembers: 5, equalShareEach: 6.9 },
  ],
  ['rule-review', 'from 4.5 to 1', 'm14_rule_review', { ...review, tau: 0.5, reviews: 8 }, { exposure: 1, peakGap: 1 }],
  ['rule-review', 'slack rises from 0.5 to 2', 'm14_rule_review', { ...review, m: 2 }, { exposure: 2, slack: 2 }],
  ['rule-review', 'slack is 8', 'm14_rule_review', { ...review, m: 4 }, { exposure: 0, slack: 8 }],
  [
    'recognition',
    'costs 18 instead of 50',
    'm15_recognition',
    { n: 5, k: 10, r: 0.2, d: 0 },
    { testsAlone: 50, testsRecognised: 18 },
  ],
  ['recognition', 'it is 50 again', 'm15_recognition', { n: 5, k: 10, r: 0.2, d: 1 }, { testsRecognised: 50 }],
  [
    'recognition',
    'in pairs number 190',
    'm15_recognition',
    { n: 20, k: 10, r: 0.2, d: 0.25 },
    { bilateralAgreements: 190, hubAgreements: 20 },
  ],
  ['adaptation', 'from 10 percent to 6.3', 'm16_adaptation', { ...work, delta: 0.05 }, { peak: 0.063, personYears: 2 }],
  ['adaptation', 'the total falls to 1', 'm16_adaptation', { ...work, rho: 0.4 }, { peak: 0.063, personYears: 1 }],
  ['adaptation', 'after 10 years', 'm16_adaptation', { ...work, rho: 0.1 }, { peakTime: 10, peak: 0.4 / Math.E }],
  ['deal-belief', 'climbs from 14.3 percent to 39.1', 'm17_deal_belief', kept, { pStar: 0.143 }],
  ['deal-belief', 'to 39.1 and to 91.0', 'm17_deal_belief', { ...kept, L: 2 }, { pStar: 0.391 }],
  ['deal-belief', 'and to 91.0', 'm17_deal_belief', { ...kept, L: 3 }, { pStar: 0.91 }],
  ['deal-belief', 'At four, certainty is not enough', 'm17_deal_belief', { ...kept, L: 4 }, { status: 'never' }],
  [
    'deal-belief',
    '84.4 percent sure. Where one half is to be enough, another round must follow 88 times in a hundred',
    'm17_deal_belief',
    { ...kept, delta: 0.85, L: 4 },
    { pStar: 0.844, deltaRD: 0.88 },
  ],
  [
    'deal-belief',
    'stays where it was, 70.7 percent. The belief you need goes from 39.1 percent to 72',
    'm17_deal_belief',
    { ...kept, S: -3, L: 2 },
    { pStar: 0.72, deltaSPE: 0.5 ** 0.5 },
  ],
  [
    'pledge',
    'In force from one, nobody signs',
    'm18_pledge',
    { ...pledge, k: 1 },
    { signers: 0, inForceEquilibria: 0 },
  ],
  [
    'pledge',
    'three sign and get 0.2 each, while three riders get 1.2',
    'm18_pledge',
    { ...pledge, k: 3 },
    { signers: 3, signerPayoff: 0.2, freeRiders: 3, outsiderPayoff: 1.2 },
  ],
  [
    'pledge',
    'it is 1.0 each and 2.0 for one rider',
    'm18_pledge',
    { ...pledge, k: 5 },
    { signerPayoff: 1, outsiderPayoff: 2 },
  ],
  [
    'pledge',
    'From six, 1.4 each',
    'm18_pledge',
    { ...pledge, k: 6 },
    { signerPayoff: 1.4, voidEquilibria: 57, signWeaklyDominant: true },
  ],
  [
    'pledge',
    'shrinks from five members to two',
    'm18_stable_treaty',
    { ...pledge, b: 0.22, cost: 'linear' },
    { stable: 5, gainUnanimous: 0.32 },
  ],
  [
    'pledge',
    'from 0.32 to 4.4 each',
    'm18_stable_treaty',
    { ...pledge, b: 0.9, cost: 'linear' },
    { stable: 2, gainUnanimous: 4.4 },
  ],
  [
    'pledge',
    'it is so for three of any larger number',
    'm18_stable_treaty',
    { n: 40, b: 1, c: 2, gamma: 2, cost: 'power' },
    { stableSizes: [3] },
  ],
  [
    'pledge',
    'comes into force 37.7 percent of the time',
    'm18_shaky_pledge',
    { ...pledge, k: 6, eps: 0.15 },
    { inForce: 0.377, intended: 6 },
  ],
  [
    'pledge',
    'a sixth lab signs as a spare, and it is 77.6 percent',
    'm18_shaky_pledge',
    { ...pledge, k: 5, eps: 0.15 },
    { inForce: 0.776, spares: 1 },
  ],
  [
    'pledge',
    'All or nothing is dead',
    'm18_unequal_pledge',
    { benefits: [0.4, 0.4, 0.4, 0.4, 0.4, 0.1], c: 1, k: 6 },
    { welfare: 0, welfareAtLargestK: 5.5, largestK: 5, shortfall: 0.4, othersGain: 7, welfareIfAll: 6.6 },
  ],
  [
    'first-step',
    'with 30 percent of the prize says nothing',
    'm19_first_step',
    { ...step, x: 0.3 },
    { status: 'too-small' },
  ],
  ['first-step', 'From 50 percent to two thirds', 'm19_first_step', step, { smallest: 0.5, largest: 2 / 3 }],
  ['first-step', 'With 70 nobody dares', 'm19_first_step', { ...step, x: 0.7 }, { status: 'too-big' }],
  [
    'first-step',
    'at least 50 percent, and a worried lab dares no more than 43',
    'm19_first_step',
    { ...step, r: 0.3 },
    { bandEmpty: true, smallest: 0.5, largest: 0.43 },
  ],
  [
    'first-step',
    '20 to 50 percent of the prize is enough',
    'm19_first_step',
    { ...step, order: 'together' },
    { smallest: 0.2, largest: 0.5 },
  ],
  [
    'first-step',
    'at 30 in a hundred 15 to 35',
    'm19_first_step',
    { ...step, r: 0.3, order: 'together' },
    { smallest: 0.15, largest: 0.353 },
  ],
  [
    'first-step',
    'The next small test is 95 percent likely. The big one is 45 percent likely, just as before the first. It was likeliest after two.',
    'm19_tests_in_a_row',
    record,
    { nextSmall: 0.95, nextBig: 0.45, bigBefore: 0.45, bestN: 2 },
  ],
  [
    'first-step',
    'one skipped test reassures only because',
    'm19_tests_in_a_row',
    { ...record, k: 1 },
    { postStrategic: 0, nextBig: 0.818 },
  ],
];

const says = (card: string) => flat(contentText(`en/models/${card}.mdx`));

describe('what a card says beside its worked case is true of the library', () => {
  test.each(claims)('%s: %s', (card, fragment, file, given, result) => {
    expect(says(card), 'the sentence stands in the card').toContain(fragment);
    const actual = computations[file]?.(given);
    const shown = `expected ${JSON.stringify(result)}, got ${JSON.stringify(actual)}`;
    expect(deviation(result, actual, { abs: 0.0005, rel: 0.03 }), shown).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

/** In how many of 1,000 seeded runs of 50 generations each kind led at the end. */
function winners(counts: object, changes: object): ReplicatesOutcome['winners'] {
  const run = { ...trustRules, drop: 5, ...changes, counts, generations: 50, replicates: 1000, seed: 1 };
  return drained(replicates(run)).winners;
}

describe('what the card of the population tournament says of 1,000 runs', { timeout: 60_000 }, () => {
  const card = says('population-tournament');
  const mixed = { tft: 3, tf2t: 3, pavlov: 3, random: 3 };

  test('copycats win long matches and defectors short ones', () => {
    expect(card).toContain('Shorten the match from 10 rounds to 4, and the defectors won all of them.');
    expect(winners({ all_c: 15, all_d: 5, tft: 5 }, {}).tft).toBe(1000);
    expect(winners({ all_c: 15, all_d: 5, tft: 5 }, { rounds: 4 }).all_d).toBe(1000);
  });

  test('less for mutual cooperation turns the win over to defection', () => {
    expect(card).toContain('Pay 1.5 for mutual cooperation instead, and defection does.');
    const start = { all_c: 23, all_d: 1, tft: 1 };
    expect(winners(start, {}).tft).toBe(1000);
    expect(winners(start, { payoffs: { ...trustRules.payoffs, R: 1.5 } }).all_d).toBe(1000);
  });

  test('with noise the winner depends on who else is there', () => {
    expect(card).toContain('win-stay-lose-shift led in 999 of 1,000 runs');
    expect(winners({ ...mixed, all_c: 13 }, { noise: 0.05 }).pavlov).toBe(999);
    expect(card).toContain('tit for two tats did in 996');
    expect(winners({ ...mixed, all_d: 13 }, { noise: 0.05 }).tf2t).toBe(996);
  });
});

describe('what the card of Convene says of its games', { timeout: 60_000 }, () => {
  const card = says('convene');
  const dealt = deal('worried', 1);
  const turned = (...cards: Measure[]) => playRound(dealt, null, cards).seen.careful;

  test('numbers are drawn from the ranges that it gives', () => {
    const all = scenarios.map((scenario) => draws[scenario]);
    const range = (...names: ('R' | 'S' | 'T' | 'P' | 'belief')[]) => {
      const ends = names.map((name) => all.flatMap((each) => each[name]));
      return ends.map((each) => [Math.min(...each), Math.max(...each)]);
    };
    expect(range('R', 'T', 'S', 'P')).toEqual([
      [32, 44],
      [33, 46],
      [0, 8],
      [9, 20],
    ]);
    expect(card).toContain('drawn, 3.2 to 4.4 and 3.3 to 4.6');
    expect(card).toContain('drawn, 0 to 0.8 and 0.9 to 2');
    expect(range('belief')).toEqual([[5, 55]]);
    expect(card).toContain('drawn, 5 to 55 at first');
    expect([...new Set(all.map(({ press }) => press))].toSorted()).toEqual([1, 2]);
    expect(card).toContain('range: "0.1 or 0.2"');
  });

  test('word and proofs turn all six in the first round, word one of them and proofs none', () => {
    expect(card).toContain('play word and proofs in the first round, for 4 points. All six labs ship safe.');
    expect(measurePrice('word', null) + measurePrice('proofs', null)).toBe(4);
    expect(card).toContain('With word alone one of them does, and with proofs alone none.');
    expect([turned('word', 'proofs'), turned('word'), turned('proofs')]).toEqual([6, 1, 0]);
  });

  test('who thinks of each round alone lights the gauges and does not hold', () => {
    expect(card).toContain(
      'After the eighth all three gauges are above 50. Then you leave, and 6, 5, 4 and 1 are careful.',
    );
    const plays = convenePlayers.greedy(dealt);
    const rounds = playGame(dealt, plays);
    expect(plays[0]).toEqual(['word', 'proofs']);
    expect(Math.min(...Object.values(rounds[7]?.gauges ?? {}))).toBeGreaterThan(50);
    expect(rounds.slice(8).map(({ seen }) => seen.careful)).toEqual([6, 5, 4, 1]);
  });

  test('nothing played lights nothing in nearly all of 1,000 games, and never all four', () => {
    expect(card).toContain('all four lights were never on. In 999, 990 and 992 of them none was.');
    const nothing = Array.from({ length: 8 }, () => []);
    const lit = scenarios.map((scenario) =>
      Array.from({ length: 1000 }, (_, at) => {
        const { lights } = outcomeOf(playGame(deal(scenario, at + 1), nothing));
        return lightNames.filter((name) => lights[name]).length;
      }),
    );
    expect(lit.map((counts) => counts.filter((count) => count === 0).length)).toEqual([999, 990, 992]);
    expect(Math.max(...lit.flat())).toBeLessThan(4);
  });

  test('doors and fine do together what neither does alone', () => {
    expect(card).toContain(
      'Neither changes any lab’s sum. Both together take 1 point off cutting, and without a code 0.1 off care.',
    );
    const sums = (...taken: Measure[]) => {
      const table = taken.reduce((on, measure) => takeEffect(dealt, on, measure), dealt.opening);
      return dealt.labs.map((lab) => labSum(lab, table));
    };
    expect([sums('scrutiny'), sums('liability')]).toEqual([sums(), sums()]);
    const less = sums().map(({ R, S, T, P }) => ({ R: R - 1, S: S - 1, T: T - 10, P: P - 10 }));
    expect(sums('scrutiny', 'liability')).toEqual(less);
  });

  test('the search plays some ten thousand lines to the end', () => {
    expect(card).toContain('It tries some ten thousand lines');
    expect(Math.round(drained(searchLine(dealt)).tried / 1000)).toBe(11);
  });
});
