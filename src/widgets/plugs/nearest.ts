import { field, spotsOf } from './places.ts';
import type { Scene } from './state.ts';

/** The maker that stands nearest to a point of the picture, by rank; the point in shares of its width and height. */
export function nearest(scene: Scene, away: readonly number[], x: number, y: number): number {
  const far = spotsOf(scene, away).map((spot) => Math.hypot(spot.x - x * field.width, spot.y - y * field.height));
  return far.indexOf(Math.min(...far));
}
