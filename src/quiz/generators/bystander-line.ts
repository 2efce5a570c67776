import { bystanderHarm } from '#model/development-race/bystander-harm.ts';
import { drawOne } from '../draw-one.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Above which chance of disaster, in percent, two careful labs are worth more in all than two that cut. The careful share a `prize`;
 * those who cut are `s` times as fast and share `fast` points, `more` than the prize; disaster costs them that and people outside
 * `harm` points for each, `both` together, `lost` in all. Graded by M4b.
 */
export const generate: Generator = redrawn({ apart: 1 }, (random) => {
  const s = drawWhole(2, 5, random);
  const prize = drawOne([10, 20, 30, 40, 50, 60], random);
  const percent = drawOne([5, 10, 15, 16, 20, 24, 25, 30, 32, 40, 45, 48, 50, 60], random);
  const [fast, more] = [s * prize, (s - 1) * prize];
  const both = Math.round((100 * more) / percent) - fast;
  if (both % 2 || both <= more || fast + both > 1000) return undefined;
  const line = (harm: number) => 100 * bystanderHarm({ s, h: harm / prize }).prSociety;
  return {
    values: { s, prize, fast, more, both, harm: both / 2, lost: fast + both },
    answer: line(both / 2),
    mistakes: { 'nobody-outside': line(0), 'one-lab-only': line(both / 4), 'harm-alone': (100 * more) / both },
  };
});
