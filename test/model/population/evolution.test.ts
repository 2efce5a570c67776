import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReplicatesOutcome, replicates } from '#model/long-run/replicates.ts';
import { evolve } from '#model/population/evolve.ts';
import { kinds } from '#model/population/kind.ts';
import { leader } from '#model/population/leader.ts';
import { nextGeneration } from '#model/population/next-generation.ts';
import { trustRules } from '#model/population/rules.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

const reference = JSON.parse(readFileSync(join(import.meta.dirname, '../population-tournament.json'), 'utf8'));
const { evo, distrust_payoff: distrust, noise_evo1: noisy } = reference.checks_to_reproduce;

const evolution = {
  ...trustRules,
  counts: reference.population.sandbox_default,
  noise: 0.05,
  drop: 5,
  generations: 20,
};

function outcome(counts: object, changes: object): ReplicatesOutcome {
  const steps = replicates({ ...evolution, noise: 0, ...changes, counts, generations: 50, replicates: 1000, seed: 1 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe('the next generation', () => {
  test('drops the poorest and copies the richest, each copy just before its original', () => {
    const agents = ['a', 'b', 'c', 'd', 'e'];
    expect(nextGeneration(agents, [5, 1, 4, 2, 3], 2, mulberry32(1))).toEqual(['a', 'a', 'c', 'c', 'e']);
    expect(nextGeneration(agents, [5, 1, 4, 2, 3], 0, mulberry32(1))).toEqual(agents);
  });

  test('breaks ties by lot, every agent as often as every other', () => {
    const random = mulberry32(4);
    const dropped = [0, 0, 0, 0, 0];
    const runs = 5000;
    for (let run = 0; run < runs; run++) {
      const survivors = nextGeneration([0, 1, 2, 3, 4], [1, 1, 1, 1, 1], 1, random);
      for (let agent = 0; agent < 5; agent++)
        if (!survivors.includes(agent)) dropped[agent] = (dropped[agent] as number) + 1;
    }
    for (const times of dropped) expect(Math.abs(times - runs / 5)).toBeLessThan(4 * Math.sqrt(runs * 0.2 * 0.8));
  });

  test('never changes how many there are, nor the kinds there can be', () => {
    const coins = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(coins, fc.nat(), (earned, n) => {
        const agents = [...earned.keys()];
        const next = nextGeneration(agents, earned, n % (Math.floor(agents.length / 2) + 1), mulberry32(n));
        expect(next.length).toBe(agents.length);
        expect(next.every((agent) => agents.includes(agent))).toBe(true);
      }),
    );
  });
});

describe('the evolution of a population', () => {
  test('keeps 25 agents, starts with those given and repeats itself for the same seed', () => {
    const history = evolve(evolution, 11);
    expect(history).toHaveLength(21);
    expect(history[0]).toEqual({ ...evolution.counts, guest: 0 });
    for (const counts of history) expect(kinds.reduce((sum, kind) => sum + counts[kind], 0)).toBe(25);
    expect(evolve(evolution, 11)).toEqual(history);
    expect(evolve(evolution, 12)).not.toEqual(history);
  });

  test('leaves a population of one kind as it is, whatever the noise', () => {
    expect(evolve({ ...evolution, counts: { tft: 9 }, drop: 3 }, 1).every((counts) => counts.tft === 9)).toBe(true);
  });

  test('names no leader where two kinds share the lead', () => {
    const counts = { ...evolve(evolution, 1)[0], tft: 4 } as never;
    expect(leader(counts)).toBe(null);
  });
});

/** The check measured 1,000 runs too, so both have a sampling error: four of the difference's standard deviations. */
const within = (wins: number, measured: number) =>
  Math.abs(wins / 1000 - measured) <= 4 * Math.sqrt((2 * Math.max(measured * (1 - measured), 1 / 1000)) / 1000);

describe('1,000 seeded runs of 50 generations', { timeout: 60_000 }, () => {
  test('end with tit for tat alone where it starts beside cooperators and defectors', () => {
    expect(evo.measured_winner_1000.tft).toBe(1);
    expect(within(outcome(evo.pop, { noise: evo.noise }).winners.tft, 1)).toBe(true);
  });

  test('end with defectors where cooperation pays as little as R = 1', () => {
    expect(distrust.measured).toBe('all_d 100%');
    const payoffs = { ...trustRules.payoffs, R: distrust.R };
    expect(within(outcome(distrust.pop, { payoffs, rounds: distrust.rounds }).winners.all_d, 1)).toBe(true);
  });

  test('end with win-stay-lose-shift in 99.9 % where moves go wrong 5 % of the time', () => {
    expect(noisy.measured).toBe('pavlov 99.9%');
    expect(within(outcome(noisy.pop, { noise: noisy.noise }).winners.pavlov, 0.999)).toBe(true);
  });
});
