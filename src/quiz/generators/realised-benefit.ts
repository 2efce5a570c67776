import { pillars } from '#model/pillars/pillars.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How much of a promised benefit is realised, in percent, where safety needs security and the benefit needs safety, both in full. `s`,
 * `u` and `b` are the levels of safety, security and benefit in percent; `kept` is the safety that security leaves. Graded by M10.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const draw = () => 10 * drawWhole(2, 9, random);
  const [s, u, b] = [draw(), draw(), draw()];
  const at = (lam: number) => pillars({ s: s / 100, u: u / 100, b: b / 100, lam, mu: 1 });
  const { effSafety, realised, mean, min } = at(1);
  return {
    values: { s, u, b, kept: 100 * effSafety },
    answer: 100 * realised,
    mistakes: { average: 100 * mean, 'weakest-link': 100 * min, 'forgot-security': 100 * at(0).realised },
  };
});
