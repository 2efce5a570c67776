import { criticalMass } from '#model/adoption/critical-mass.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Which share of users, in percent, something must pass before it spreads by itself: where k·x·(1−x) = p. For its keenest user it is
 * worth `k` points if everybody has it, and it costs `p` points; the highest price at which it can spread is `top`. Graded by M6.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [k, share] = [10 * drawWhole(2, 20, random), drawWhole(2, 4, random) / 10];
  const p = k * share * (1 - share);
  const { maxPrice, criticalMass: mass, stable } = criticalMass({ k, p });
  if (mass === null || stable === null) return undefined;
  return {
    values: { k, p, top: maxPrice },
    answer: 100 * mass,
    mistakes: {
      'share-it-settles-at': 100 * stable,
      'price-over-value': (100 * p) / k,
      'price-over-highest-price': (100 * p) / maxPrice,
    },
  };
});
