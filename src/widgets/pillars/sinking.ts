import type { Pillar } from './state.ts';

/** How long, in milliseconds, a post takes to follow the one that holds it up. */
export const lag = 400;

type Levels = Readonly<Record<Pillar, number>>;

/** What is seen of posts that follow from `from` to `to`: the first at once, in turn `0` the second, in turn `1` the third; `share` of that turn is over. */
export function sinking(from: Levels, to: Levels, turn: number, share: number): Levels {
  // mud gives way fast and then slowly
  const gone = 1 - (1 - Math.min(1, Math.max(0, share))) ** 2;
  const at = (pillar: Pillar, own: number) =>
    turn < own ? from[pillar] : turn > own ? to[pillar] : from[pillar] + (to[pillar] - from[pillar]) * gone;
  return { security: to.security, safety: at('safety', 0), benefit: at('benefit', 1) };
}
