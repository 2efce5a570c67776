import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#model/game/action.ts';
import { automata } from '#model/population/automaton.ts';
import { type OwnKind, ownKinds, playerOf } from '#model/population/kind.ts';
import { histories } from '../../support/histories.ts';

/** What the automaton plays after these histories. */
function played(kind: OwnKind, own: readonly Action[], other: readonly Action[]): string {
  const { moves, next } = automata[kind];
  const state = own.reduce((now, move, round) => {
    const outcome = 2 * Number(move === 'D') + Number(other[round] === 'D');
    return Number(next[now]?.charAt(outcome));
  }, 0);
  return moves.charAt(state);
}

describe('the automaton of each kind', () => {
  test.each(ownKinds.filter((kind) => kind !== 'random'))(
    '%s plays as its rule does, flipped moves and all',
    (kind) => {
      fc.assert(
        fc.property(histories, ([own, other]) => {
          expect(played(kind, own, other)).toBe(playerOf[kind].move(own, other, () => 0.5));
        }),
        { numRuns: 500 },
      );
    },
  );

  test('random intends C and slips half the time', () => {
    expect(automata.random.moves).toBe('C');
    expect(automata.random.slip).toBe(0.5);
  });
});
