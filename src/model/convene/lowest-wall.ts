/** Which lab has the lowest wall, the first of equals: its place in the labs’ order, from 0. */
export const lowestWall = (walls: readonly number[]): number => walls.indexOf(Math.min(...walls));
