import type { Action } from '#model/game/action.ts';
import { replies } from '#model/repeated/replies.ts';
import { score } from '#model/repeated/score.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { grudger } from '#model/repeated/strategies/grudger.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import type { Strategy } from '#model/repeated/strategy.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How many points a plan gets from a rival that starts careful and then copies the last move (tit for tat): `before` careful rounds,
 * then `cuts` of cutting, then `after` careful ones, `rounds` in all. R, S, T and P are points a round, a prisoner's dilemma. `own` is
 * how many of the last rounds pay R, `both` how many pay P. Graded by M2.
 */
export const generate: Generator = redrawn({ apart: 0.5 }, (random) => {
  const [before, cuts, after] = [drawWhole(2, 4, random), drawWhole(2, 3, random), drawWhole(2, 3, random)];
  const [S, P] = [drawWhole(0, 1, random), drawWhole(1, 2, random)];
  const R = P + drawWhole(1, 2, random);
  const payoffs = { R, S, T: R + drawWhole(1, 3, random), P };
  if (P <= S || 2 * R <= payoffs.T + S) return undefined;
  const moves: Action[] = [...Array(before).fill('C'), ...Array(cuts).fill('D'), ...Array(after).fill('C')];
  const against = (rival: Strategy) => score(payoffs, moves, replies(rival, moves));
  return {
    values: { ...payoffs, before, cuts, after, rounds: moves.length, own: after - 1, both: cuts - 1 },
    answer: against(titForTat),
    mistakes: {
      'answered-in-the-same-round': score(payoffs, moves, moves),
      'never-answered': against(alwaysCooperate),
      'forgave-at-once': against(titForTat) + R - S,
      'never-forgave': against(grudger),
    },
  };
});
