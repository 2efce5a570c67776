type Place = readonly [x: number, y: number];

/** A knob as it lies in the picture, where values rise upwards and places downwards. */
interface Placed<Name> {
  readonly name: Name;
  readonly at: Place;
  readonly way: 'up' | 'down' | 'across';
  readonly line?: readonly [from: Place, to: Place] | undefined;
}

/** How far over or under a line, which runs to the right, a place is; endless beside it. */
function offLine([[x1, y1], [x2, y2]]: readonly [Place, Place], [x, y]: Place): number {
  return x < x1 || x > x2 ? Number.POSITIVE_INFINITY : Math.abs(y - y1 - ((y2 - y1) * (x - x1)) / (x2 - x1));
}

/**
 * Which of the knobs a press means: the nearest within `reach`, or else the one with the nearest line within it; undefined where
 * neither is. Where two lie on each other, a press above means the one that goes up, and one below the one that goes down.
 */
export function nearestKnob<Name>(knobs: readonly Placed<Name>[], press: Place, reach: number): Name | undefined {
  const hair = 0.5;
  const asPoint = ({ at: [x, y], way }: Placed<Name>) =>
    Math.hypot(x - press[0], y - press[1]) - (way === (press[1] < y ? 'up' : 'down') ? hair : 0);
  const asLine = ({ line }: Placed<Name>) => (line ? offLine(line, press) : Number.POSITIVE_INFINITY);
  for (const distance of [asPoint, asLine]) {
    const [nearest] = knobs.toSorted((a, b) => distance(a) - distance(b));
    if (nearest && distance(nearest) <= reach) return nearest.name;
  }
  return undefined;
}
