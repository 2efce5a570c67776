/** A name in a picture: how far it goes across, and at which height its line of letters wants to stand. */
interface WantedName {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

type Place = readonly [x: number, y: number];

/** What names keep off in a picture. */
interface Taken {
  /** the middles of what can be taken hold of */
  readonly dots: readonly Place[];
  /** straight lines, from left to right */
  readonly lines: readonly (readonly [from: Place, to: Place])[];
  /** between which heights a name may stand */
  readonly top: number;
  readonly bottom: number;
}

/** how far letters go up and down from their line, and a dot from its middle */
const [ascent, descent, radius] = [10, 3, 10];
/** how far a name would rather go than lie on a line */
const detour = 40;
const never = 10_000;

const isOnDot = ({ from, to }: WantedName, y: number, [dotX, dotY]: Place) =>
  Math.hypot(dotX - Math.max(from, Math.min(to, dotX)), dotY - Math.max(y - ascent, Math.min(y + descent, dotY))) <
  radius;

const isOnName = (name: WantedName, y: number, other: WantedName) =>
  name.from < other.to && other.from < name.to && Math.abs(y - other.y) < ascent + descent;

function isOnLine({ from, to }: WantedName, y: number, [[x1, y1], [x2, y2]]: readonly [Place, Place]): boolean {
  const [left, right] = [Math.max(from, x1), Math.min(to, x2)];
  if (left >= right) return false;
  const at = (x: number) => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
  const ends = [at(left), at(right)];
  return Math.min(...ends) < y + descent && Math.max(...ends) > y - ascent;
}

/** Heights for names, each as near to where it wants to stand as may be: off every dot and every name before it wherever there is room, and off lines where that is no long way. */
export function placeNames(names: readonly WantedName[], { dots, lines, top, bottom }: Taken): readonly number[] {
  const placed: WantedName[] = [];
  for (const name of names) {
    const cost = (y: number) =>
      never *
        (dots.filter((dot) => isOnDot(name, y, dot)).length + placed.filter((each) => isOnName(name, y, each)).length) +
      detour * lines.filter((line) => isOnLine(name, y, line)).length +
      Math.abs(y - name.y);
    let y = Math.max(top, Math.min(bottom, name.y));
    let least = cost(y);
    for (let other = top; other <= bottom; other++) {
      const here = cost(other);
      if (here < least) [y, least] = [other, here];
    }
    placed.push({ ...name, y });
  }
  return placed.map(({ y }) => y);
}
