import type { Action } from '#model/game/action.ts';
import { payoffOf } from '#model/game/payoffs.ts';
import { mulberry32, type Random } from '#model/random/mulberry32.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { type Horizon, memoryOnePayoffs } from '#model/repeated/memory-one/memory-one-payoffs.ts';
import { patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { seenLate } from '#model/repeated/seen-late.ts';
import { rules } from '#model/repeated/strategies.ts';
import type { Player, Rule } from '#model/repeated/strategy.ts';
import { breachRound, isBreach, slipAt } from './rounds.ts';
import { lastSeed, longer, matches, payoffs, type State, shown } from './state.ts';

const ruleOf = (name: string): Rule => rules.get(name) as Rule;

/** A player as it plays in one match: its news is late, it tosses its own `coins`, and what it meant is kept. */
function minded(player: Player, delay: number, coins: Random) {
  const late = seenLate(player, delay);
  const meant: Action[] = [];
  const move: Player['move'] = (own, other) => {
    const next = late.move(own, other, coins);
    meant.push(next);
    return next;
  };
  return { player: { ...late, move }, meant };
}

/** Luck with which no move goes wrong. */
const never: Random = () => 0.999;

/** Luck that lets Anvil’s move of one round go wrong, and otherwise what `luck` brings. */
const slipping = (luck: Random, round: number): Random => {
  let draws = 0;
  return () => {
    const drawn = luck();
    draws += 1;
    return draws === 2 * round ? 0 : drawn;
  };
};

/** A player that ships safe until a round, and goes by its rule from then on. */
const from = (round: number, player: Player): Player => ({
  ...player,
  move: (own, other, random) => (own.length < round - 1 ? 'C' : player.move(own, other, random)),
});

/** Where a state’s mistakes come from, and what its labs toss, for one match after another. */
const chanceOf = ({ seed }: Pick<State, 'seed'>) => ({
  luck: mulberry32(seed),
  coins: mulberry32(seed + lastSeed + 1),
});
type Chance = ReturnType<typeof chanceOf>;

/** One match under a state’s rules and delay, and the rounds in which a move came out otherwise than it was meant. */
function played(state: State, rounds: number, { luck, coins }: Chance) {
  const { noise, slip, delay } = state;
  const mine = from(breachRound(state), ruleOf(state.mine));
  const [a, b] = [minded(mine, delay, coins), minded(ruleOf(state.theirs), delay, coins)];
  // without mistakes of chance, luck is a number that no mistake comes of
  const calm = noise === 0 ? never : luck;
  const rate = noise === 0 ? 1e-9 : noise / 100;
  const match = playMatch(a.player, b.player, payoffs, rounds, {
    rate,
    random: slip ? slipping(calm, slipAt(state)) : calm,
  });
  const wrong = (meant: readonly Action[], moves: readonly Action[]) =>
    moves.flatMap((move, round) => (move === meant[round] ? [] : [round]));
  return { ...match, mistakes: { mine: wrong(a.meant, match.movesA), theirs: wrong(b.meant, match.movesB) } };
}

/** Whether chance has a part in a state’s matches: moves go wrong by it, or a lab tosses for its moves. */
export const byChance = ({ noise, mine, theirs }: Pick<State, 'noise' | 'mine' | 'theirs'>): boolean =>
  noise > 0 || [mine, theirs].some((name) => ruleOf(name).tosses);

const bothSafe = ({ movesA, movesB }: ReturnType<typeof played>) =>
  movesA.filter((move, round) => move === 'C' && movesB[round] === 'C').length;

/** The rounds that the picture shows: both records and scores, what went wrong, and in how many rounds both shipped safe. */
export function firstRounds(state: State) {
  const match = played(state, shown, chanceOf(state));
  return { ...match, both: bothSafe(match) };
}

/**
 * For each round, counted from 0, how likely it is to come at all and what it is then worth to the reader beside a kept deal; rounds
 * before a breach have come.
 */
export function beside(state: State): readonly { readonly chance: number; readonly extra: number }[] {
  const { movesA, movesB } = firstRounds(state);
  return movesA.map((move, round) => ({
    chance: (state.patience / 100) ** Math.max(0, round + 1 - breachRound(state)),
    extra: payoffOf(payoffs, move, movesB[round] ?? move) - payoffs.R,
  }));
}

/** What both get on average over all rounds that may come, and what a kept deal would bring each. */
interface Expected {
  readonly mine: number;
  readonly theirs: number;
  readonly deal: number;
}

const worked = new WeakMap<State, Expected>();

/** That, were no move to go wrong by chance; the mean of a hundred matches where a lab tosses for its moves. */
export function expected(state: State): Expected {
  const known = worked.get(state);
  if (known) return known;
  const delta = state.patience / 100;
  // a breach is weighed in the round in which it begins
  const calm = { ...state, noise: 0, at: isBreach(state) ? undefined : state.at };
  const chance = chanceOf(calm);
  // so many rounds that those after them weigh nothing that a number could hold
  const rounds = Math.ceil(Math.log(1e-13) / Math.log(delta));
  const worths = Array.from({ length: byChance(calm) ? matches : 1 }, () => {
    const { movesA, movesB } = played(calm, rounds, chance);
    const worth = (own: typeof movesA, other: typeof movesA) => expectedScore(payoffs, own, other, delta);
    return { mine: worth(movesA, movesB), theirs: worth(movesB, movesA) };
  });
  const mean = (whose: 'mine' | 'theirs') => worths.reduce((sum, each) => sum + each[whose], 0) / worths.length;
  const result = { mine: mean('mine'), theirs: mean('theirs'), deal: payoffs.R / (1 - delta) };
  worked.set(state, result);
  return result;
}

/**
 * How often each lab ships safe, and both do, in percent of the first `longer` rounds and of all that ever come: exact, where
 * both rules look back one round and moves go wrong; else undefined. A slip that is sure makes no long run, only other first rounds.
 */
export function lasting({ mine, theirs, noise, delay, slip }: State) {
  const [a, b] = [ruleOf(mine).memory, ruleOf(theirs).memory];
  if (!a || !b || noise === 0 || delay > 1) return undefined;
  const shares = (horizon: Horizon) => {
    const { coopA, coopB, w } = memoryOnePayoffs(a, b, payoffs, noise / 100, horizon);
    return { mine: 100 * coopA, theirs: 100 * coopB, both: 100 * (w[0] as number) };
  };
  return {
    first: slip ? undefined : shares({ mode: 'finite', n: longer }),
    ever: shares({ mode: 'longrun' }),
  };
}

/** From which patience on, in percent, a grudge makes cutting a loss at this delay. */
export const threshold = ({ delay }: Pick<State, 'delay'>): number => 100 * patienceForLag(payoffs, delay);

/** A hundred matches with luck of their own, the one shown first: both-safe rounds in each, their share in percent and its standard error. */
export function manyMatches(state: State) {
  const chance = chanceOf(state);
  const counts = byChance(state)
    ? Array.from({ length: matches }, () => bothSafe(played(state, shown, chance)))
    : Array<number>(matches).fill(bothSafe(played(state, shown, chance)));
  const mean = counts.reduce((sum, each) => sum + each, 0) / matches;
  const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (matches - 1);
  return { counts, share: (100 * mean) / shown, error: (100 * Math.sqrt(variance / matches)) / shown };
}

/** In how many of the shown rounds, from the slip on, somebody cuts; and how many rounds those are. */
export function afterSlip(state: State) {
  const { movesA, movesB } = firstRounds({ ...state, slip: true });
  const first = slipAt(state) - 1;
  const rest = movesA.slice(first).map((move, i) => move === 'D' || movesB[first + i] === 'D');
  return { cut: rest.filter(Boolean).length, rounds: rest.length };
}
