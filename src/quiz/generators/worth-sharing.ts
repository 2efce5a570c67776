import { costSharing } from '#model/joint-research/cost-sharing.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

const keys = {
  'nobody should': 'nobody',
  'only together': 'together',
  'anyone would, but each waits': 'each-waits',
} as const;

/**
 * Who should pay for a result that is worth `v` points to each of `n` labs and costs `C` once: `nobody`, all of them `together`, or each
 * would even alone but waits for another (`each-waits`). To all it is worth `sum`. Graded by M9.
 */
export const generate: Generator = redrawn({ apart: 0 }, (random) => {
  const [n, v] = [drawWhole(2, 6, random), drawWhole(3, 12, random)];
  const part = drawWhole(0, 2, random);
  const [low, high] = [
    [2, v],
    [v, n * v],
    [n * v, n * v + v],
  ][part] as [number, number];
  const C = drawWhole(low, high, random);
  const { regime, surplus } = costSharing({ n, v, C });
  if (C === v || surplus === 0) return undefined;
  return { values: { n, v, C, sum: surplus + C }, answer: keys[regime] };
});
