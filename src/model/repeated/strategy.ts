import type { Action } from '../game/action.ts';
import type { Random } from '../random/mulberry32.ts';
import type { MemoryOne } from './memory-one/memory-one.ts';

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

/** The sorts of rules that readers choose from: deaf to the other, answering in kind, forgiving, never forgiving, trying the other out. */
export const groups = ['steady', 'answers', 'forgives', 'grudges', 'tests'] as const;
export type Group = (typeof groups)[number];

/** A rule of the library, a file in strategies/. */
export interface Rule extends Player {
  readonly group: Group;
  /** It draws random numbers. */
  readonly tosses?: true;
  /** The same rule by its chances after each outcome, where it looks back one round: what comes of it is then known exactly. */
  readonly memory?: MemoryOne;
}

/** A deterministic rule: the same histories always give the same action. */
export interface Strategy extends Rule {
  readonly tosses?: never;
  readonly move: (own: readonly Action[], other: readonly Action[]) => Action;
}
