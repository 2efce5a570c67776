import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edges } from '#model/game/edges.ts';
import { pullLever } from '#model/game/lever.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { dilemmas } from '../../support/payoffs.ts';

describe('in a prisoner’s dilemma', () => {
  test('no one of the four payoffs can make C dominant, however far it is moved', () => {
    fc.assert(
      fc.property(dilemmas, (payoffs) => {
        for (const lever of ['upside', 'exposure', 'advantage', 'downside'] as const) {
          expect(smallestPull(payoffs, lever, 0.5).xDominant).toBe(null);
        }
      }),
    );
  });

  test('cheaper safety and a fine can, as soon as they reach the pull named', () => {
    fc.assert(
      fc.property(dilemmas, (payoffs) => {
        for (const lever of ['cost', 'fine'] as const) {
          const x = smallestPull(payoffs, lever, 0.5).xDominant as number;
          const { a, d } = edges(pullLever(payoffs, lever, x));
          expect(a >= 0 && d <= 0).toBe(true);
        }
      }),
    );
  });
});
