import type { Action } from '../game/action.ts';

/**
 * A deterministic rule for the repeated game: given both histories so far (equal lengths, oldest first, the player's own
 * first), it names the next action. It keeps no state of its own, so the same histories always give the same action.
 */
export interface Strategy {
  /** The literature's name, as in Axelrod-Python. */
  readonly name: string;
  /** Citation key in content/sources.yaml. */
  readonly cite: string;
  readonly move: (own: readonly Action[], other: readonly Action[]) => Action;
}
