import fc from 'fast-check';
import type { Action } from '#model/game/action.ts';

/** Two records of the same length, up to 30 rounds. */
export const histories = fc
  .array(fc.tuple(fc.constantFrom<Action>('C', 'D'), fc.constantFrom<Action>('C', 'D')), { maxLength: 30 })
  .map((rounds): [Action[], Action[]] => [rounds.map(([own]) => own), rounds.map(([, other]) => other)]);
