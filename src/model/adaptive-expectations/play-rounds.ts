import type { Action } from '../game/action.ts';
import { requireWhole } from '../require/whole.ts';
import { afterCard } from './after-card.ts';
import { believe } from './believe.ts';
import type { Card } from './card.ts';
import { shipsSafe } from './ships-safe.ts';
import { requireTable, sure, type Table } from './table.ts';

/** What can turn a lab: where it stood from the start, what it saw last round, what the race pays by now, the card of this round. */
export type Cause = 'start' | 'beliefs' | 'press' | 'card';

/** What a lab does in a round, and what turned it; nothing did where it does what it did before. */
export interface Choice {
  readonly act: Action;
  readonly turnedBy: Cause | null;
}

/** A round: the table as it was found, the card, the table with it, and what each lab then does. */
export interface Round {
  readonly found: Table;
  readonly card: Card;
  readonly played: Table;
  readonly choices: readonly Choice[];
}

/** The rounds played, and the table that the next one finds. */
export interface Play {
  readonly rounds: readonly Round[];
  readonly next: Table;
}

/**
 * Three labs that best-reply to what they believe, through at most three rounds of one card each; after each round beliefs go halfway
 * to what was seen, and cutting alone pays `press` tenths more. Exact where beliefs begin in whole percents; throws a RangeError where they
 * do not, and for more rounds or a table that is none. [STORY.md §8]
 */
export function playRounds(start: Table, press: number, played: readonly Card[]): Play {
  for (const belief of requireTable(start).beliefs) requireWhole('beliefs', (belief * 100) / sure, 0, 100);
  requireWhole('press', press, -100, 100);
  requireWhole('rounds', played.length, 0, 3);
  let next = start;
  let before: { readonly acts: readonly Action[]; readonly seen: Table } | undefined;
  const rounds = played.map((card): Round => {
    const found = next;
    const table = afterCard(found, card);
    const acts = table.beliefs.map((belief) => act(table, belief));
    const stages = [...(before ? [before.seen] : []), found, table];
    const choices = acts.map((each, lab) => ({ act: each, turnedBy: turned(stages, before?.acts[lab], lab) }));
    const { R, S, T, P } = table.payoffs;
    const seen = { beliefs: believe(table, acts), payoffs: table.payoffs };
    before = { acts, seen };
    next = { beliefs: seen.beliefs, payoffs: { R, S, T: T + press, P } };
    return { found, card, played: table, choices };
  });
  return { rounds, next };
}

const act = ({ payoffs }: Table, belief: number): Action => (shipsSafe(payoffs, belief) ? 'C' : 'D');

/** The last of a round's stages at which a lab's reply changed, if it ends otherwise than the lab's last act. */
function turned(stages: readonly Table[], last: Action | undefined, lab: number): Cause | null {
  const replies = stages.map((table) => act(table, table.beliefs[lab] as number));
  if (replies.at(-1) === last) return null;
  const names: readonly Cause[] = last ? ['beliefs', 'press', 'card'] : ['start', 'card'];
  const at = replies.findLastIndex((reply, stage) => reply !== (stage ? replies[stage - 1] : last));
  return names[at] ?? null;
}
