import { replies } from '#model/repeated/replies.ts';
import type { Strategy } from '#model/repeated/strategy.ts';
import type { Meeting } from './game.ts';

/** The first round (from 0) in which a rival did what this rule would not have done; undefined where the record speaks for the rule throughout. */
export function refutedIn({ mine, theirs }: Meeting, rule: Strategy): number | undefined {
  const round = replies(rule, mine).findIndex((move, index) => move !== theirs[index]);
  return round < 0 ? undefined : round;
}
