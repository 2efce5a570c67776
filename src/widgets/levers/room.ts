import type { Payoffs } from '#model/game/payoffs.ts';

/** From which worth to which the picture goes: the four ends have room in it, and room to be pulled on; by whole twos, so that it seldom changes. */
export function room(payoffs: Payoffs): readonly [low: number, high: number] {
  const ends = Object.values(payoffs);
  const least = 0.2;
  return [
    Math.min(-2, 2 * Math.floor((Math.min(...ends) - least) / 2)),
    Math.max(8, 2 * Math.ceil((Math.max(...ends) + least) / 2)),
  ];
}
