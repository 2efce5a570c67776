import type { Action } from '../game/action.ts';
import type { Random } from '../random/mulberry32.ts';

/**
 * A rule for the repeated game: given both histories so far (equal lengths, oldest first, the player's own first) and a
 * source of random numbers, it names the next action. It keeps no state of its own.
 */
export interface Player {
  /** The literature's name, as in Axelrod-Python where it has the rule. */
  readonly name: string;
  /** Citation key in content/sources.yaml. */
  readonly cite: string;
  readonly move: (own: readonly Action[], other: readonly Action[], random: Random) => Action;
}

/** A deterministic rule: the same histories always give the same action. */
export interface Strategy extends Player {
  readonly move: (own: readonly Action[], other: readonly Action[]) => Action;
}
