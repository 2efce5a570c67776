import { payoffOf } from '#model/game/payoffs.ts';
import { mulberry32, type Random } from '#model/random/mulberry32.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { type Match, playMatch } from '#model/repeated/play-match.ts';
import { seenLate } from '#model/repeated/seen-late.ts';
import { alternator } from '#model/repeated/strategies/alternator.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { alwaysDefect } from '#model/repeated/strategies/always-defect.ts';
import { gradual } from '#model/repeated/strategies/gradual.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import { titForTwoTats } from '#model/repeated/strategies/tit-for-two-tats.ts';
import { winStayLoseShift } from '#model/repeated/strategies/win-stay-lose-shift.ts';
import type { Player } from '#model/repeated/strategy.ts';
import { matches, payoffs, type Rule, type State, shown, slipRound } from './state.ts';

const players: Readonly<Record<Rule, Player>> = {
  copy: titForTat,
  safe: alwaysCooperate,
  cut: alwaysDefect,
  grudge: grudger,
  patient: titForTwoTats,
  pavlov: winStayLoseShift,
  swing: alternator,
  gradual,
};

/** Both labs as players whose news is late. */
const pairOf = ({ mine, theirs, delay }: State) =>
  [seenLate(players[mine], delay), seenLate(players[theirs], delay)] as const;

/** Luck with which no move goes wrong. */
const never: Random = () => 0.999;

/** Luck that lets Ember’s move of the marked round go wrong, and otherwise what `luck` brings. */
const slipping = (luck: Random): Random => {
  let draws = 0;
  return () => {
    const drawn = luck();
    draws += 1;
    return draws === 2 * slipRound ? 0 : drawn;
  };
};

/** One match under a state’s rules and delay; with `luck` for its mistakes. */
function played(state: State, rounds: number, luck: Random): Match {
  const { noise, slip } = state;
  const [a, b] = pairOf(state);
  // without mistakes of chance, luck is a number that no mistake comes of
  const calm = noise === 0 ? never : luck;
  const rate = noise === 0 ? 1e-9 : noise / 100;
  return playMatch(a, b, payoffs, rounds, { rate, random: slip ? slipping(calm) : calm });
}

/** Which moves were meant otherwise: those that the rules would not have made after what they had seen. */
function wrong(state: State, { movesA, movesB }: Match) {
  const [a, b] = pairOf(state);
  const by = (player: Player, own: Match['movesA'], other: Match['movesA']) =>
    own.flatMap((move, round) =>
      player.move(own.slice(0, round), other.slice(0, round), never) === move ? [] : [round],
    );
  return { mine: by(a, movesA, movesB), theirs: by(b, movesB, movesA) };
}

/** The rounds that the picture shows: both records, what went wrong, and in how many rounds both shipped safe. */
export function firstRounds(state: State) {
  const match = played(state, shown, mulberry32(state.seed));
  const mistakes = wrong(state, match);
  return {
    ...match,
    mistakes,
    both: match.movesA.filter((move, round) => move === 'C' && match.movesB[round] === 'C').length,
  };
}

/** For each round, counted from 0, how likely it is to come at all and what it is then worth to the reader beside a kept deal. */
export function beside(state: State): readonly { readonly chance: number; readonly extra: number }[] {
  const { movesA, movesB } = firstRounds(state);
  return movesA.map((move, round) => ({
    chance: (state.patience / 100) ** round,
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

/** That, for a state without mistakes of chance. */
export function expected(state: State): Expected {
  const known = worked.get(state);
  if (known) return known;
  const delta = state.patience / 100;
  // so many rounds that those after them weigh nothing that a number could hold
  const { movesA, movesB } = played({ ...state, noise: 0 }, Math.ceil(Math.log(1e-13) / Math.log(delta)), never);
  const worth = (own: typeof movesA, other: typeof movesA) => expectedScore(payoffs, own, other, delta);
  const result = { mine: worth(movesA, movesB), theirs: worth(movesB, movesA), deal: payoffs.R / (1 - delta) };
  worked.set(state, result);
  return result;
}

/** From which patience on, in percent, a grudge makes cutting a loss at this delay. */
export const threshold = ({ delay }: Pick<State, 'delay'>): number => 100 * patienceForLag(payoffs, delay);

/** A hundred matches with luck of their own, the one shown first: both-safe rounds in each, their share in percent and its standard error. */
export function manyMatches(state: State) {
  const luck = mulberry32(state.seed);
  const count = ({ movesA, movesB }: Match) =>
    movesA.filter((move, round) => move === 'C' && movesB[round] === 'C').length;
  const counts =
    state.noise === 0
      ? Array<number>(matches).fill(count(played(state, shown, luck)))
      : Array.from({ length: matches }, () => count(played(state, shown, luck)));
  const mean = counts.reduce((sum, each) => sum + each, 0) / matches;
  const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (matches - 1);
  return { counts, share: (100 * mean) / shown, error: (100 * Math.sqrt(variance / matches)) / shown };
}

/** In how many of the shown rounds, from the slip on, somebody cuts; and how many rounds those are. */
export function afterSlip(state: State) {
  const { movesA, movesB } = firstRounds({ ...state, slip: true });
  const rest = movesA.slice(slipRound - 1).map((move, i) => move === 'D' || movesB[slipRound - 1 + i] === 'D');
  return { cut: rest.filter(Boolean).length, rounds: rest.length };
}
