import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { suspiciousTitForTat } from '#model/repeated/strategies/suspicious-tit-for-tat.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import type { Strategy } from '#model/repeated/strategy.ts';

/** What a round pays: the numbers that chapter 2 puts into a matrix. */
export const payoffs = { R: 3, S: 0, T: 5, P: 1 } as const;

/** The five rules behind the faces. */
export const rules: readonly Strategy[] = [alwaysCooperate, alwaysDefect, titForTat, grudger, suspiciousTitForTat];

/** The five rivals in the order in which they are met. */
export const rivalLabs = ['anvil', 'beacon', 'cobalt', 'drift', 'ember'] as const;
export type RivalLab = (typeof rivalLabs)[number];

/** One rival: who it is, the rule it follows, and how many rounds it stays. */
export interface Rival {
  readonly lab: RivalLab;
  readonly rule: Strategy;
  readonly rounds: number;
}

const lengths = [4, 5, 5, 6, 7];

/** The rounds of a whole game. */
export const allRounds = lengths.reduce((sum, rounds) => sum + rounds, 0);

/** Who the five rivals are in the game with this seed (a whole number from 0 to 2^32−1): each rule once, 4 to 7 rounds each. */
export function plan(seed: number): readonly Rival[] {
  const random = mulberry32(seed);
  const order = shuffle(rules, random);
  const rounds = shuffle(lengths, random);
  return rivalLabs.map((lab, index) => ({
    lab,
    rule: order[index] as Strategy,
    rounds: rounds[index] as number,
  }));
}
