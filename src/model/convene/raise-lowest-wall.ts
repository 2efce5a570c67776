import { clipPercent } from './clip-percent.ts';
import { lowestWall } from './lowest-wall.ts';

/** The walls with the lowest, the first of equals, raised by so much percent (lowered below 0), and held between 0 and 100. */
export function raiseLowestWall(walls: readonly number[], percent: number): readonly number[] {
  const lowest = lowestWall(walls);
  return walls.map((wall, lab) => (lab === lowest ? clipPercent(wall + percent) : wall));
}
