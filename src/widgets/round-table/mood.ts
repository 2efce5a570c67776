import { shipsSafe } from '#model/adaptive-expectations/ships-safe.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import type { Mood } from '#ui/cast/labs.ts';

/** How a lab looks on its sum: glad if care pays whatever others do, worried if it would follow careful ones, wary if it would not. */
export function moodOf(payoffs: Payoffs, belief: number): Mood {
  const { R, S, T, P } = payoffs;
  if (shipsSafe(payoffs, belief)) return R >= T && S >= P ? 'glad' : 'calm';
  return R >= T ? 'worried' : 'wary';
}
