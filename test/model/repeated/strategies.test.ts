import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coinTosser } from '#model/repeated/strategies/coin-tosser.ts';
import { rules, strategies } from '#model/repeated/strategies.ts';
import { histories } from '../../support/histories.ts';

const players = [...rules.values()];

describe('every strategy', () => {
  test('has a name of its own', () => {
    expect(new Set(players.map(({ name }) => name)).size).toBe(players.length);
  });

  test.each(players)('$name cites a work by its key', ({ cite }) => {
    expect(cite).toMatch(/^[a-z]+\d{4}$/);
  });

  test.each(players)('$name answers with C or D and leaves the histories alone', (player) => {
    fc.assert(
      fc.property(histories, ([own, other]) => {
        const move = player.move(Object.freeze([...own]), Object.freeze([...other]), () => 0.7);
        expect(['C', 'D']).toContain(move);
      }),
    );
  });

  test.each(strategies)('$name depends on nothing but the histories', (strategy) => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 2, maxLength: 4 }), (calls) => {
        const answers = calls.map(([own, other]) => strategy.move(own, other));
        const again = calls.toReversed().map(([own, other]) => strategy.move([...own], [...other]));
        expect(again.toReversed()).toEqual(answers);
      }),
    );
  });

  test('tosses a coin by the random numbers it is given, if it tosses one', () => {
    expect(coinTosser.move([], [], () => 0.49)).toBe('C');
    expect(coinTosser.move([], [], () => 0.5)).toBe('D');
  });
});
