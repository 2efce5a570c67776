import { makers, type Scene } from './state.ts';

/** A point of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How large the picture is. */
export const field = { width: 300, height: 164 } as const;

/** Where in it the shared port stands, and the other one, where there are two. */
export const ports = {
  one: [{ x: 150, y: 82 }],
  safety: [{ x: 150, y: 82 }],
  rivals: [
    { x: 75, y: 82 },
    { x: 225, y: 82 },
  ],
} as const satisfies Record<Scene, readonly Place[]>;

const golden = Math.PI * (3 - Math.sqrt(5));
const everyone = [...Array(makers).keys()];

/** A crowd around a port: a seed head, `flat` times as wide as it would be round. */
const around = (port: Place, apart: number, flat: number): readonly Place[] =>
  everyone.map((rank) => {
    const far = apart * Math.sqrt(rank + 18);
    return {
      x: Math.round(port.x + far * Math.cos(rank * golden) * flat),
      y: Math.round(port.y + (far * Math.sin(rank * golden)) / flat),
    };
  });

const flat = 1.28;
const [middle] = ports.one;
const turn = ({ x, y }: Place) => Math.atan2((y - middle.y) * flat, (x - middle.x) / flat);
const columns = 17;
const rows = 8;
/** how far the outermost stand from the edge */
const edge = 11;

/** a little out of line, as nobody has lined them up */
const shift = (cell: number) => 4 * (((cell * golden) % 1) - 0.5);

/** A hundred corners along the edge of the picture, each apart from all others. */
const corners = [...Array(columns * rows).keys()]
  .map((cell) => ({
    x: Math.round(edge + (cell % columns) * ((field.width - 2 * edge) / (columns - 1)) + shift(cell)),
    y: Math.round(edge + Math.floor(cell / columns) * ((field.height - 2 * edge) / (rows - 1)) + shift(cell + 7) / 2),
  }))
  .toSorted((one, other) => distance(other) - distance(one))
  .slice(0, makers);

function distance({ x, y }: Place): number {
  return Math.hypot((x - middle.x) / flat, (y - middle.y) * flat);
}

const together = around(middle, 8.1, flat);
const between = (one: Place, other: Place) =>
  Math.abs(Math.atan2(Math.sin(turn(one) - turn(other)), Math.cos(turn(one) - turn(other))));

/** Whoever likes company least goes furthest, and nobody far round. */
const apart = everyone.toReversed().reduce<Place[]>((taken, rank) => {
  const from = together[rank] as Place;
  const cost = (corner: Place) => 55 * between(corner, from) - distance(corner);
  const free = corners.filter((corner) => !taken.includes(corner));
  taken[rank] = free.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
  return taken;
}, []);

const [round, square] = ports.rivals;
const sides = { with: around(round, 6.3, 0.95), alone: around(square, 6.3, 0.95).toReversed() };

/** Where each maker stands with the others, the keenest nearest to the port, and where it stands alone; by how little it leans to going alone. */
const placesIn = (scene: Scene): { readonly with: readonly Place[]; readonly alone: readonly Place[] } =>
  scene === 'rivals' ? sides : { with: together, alone: apart };

const eased = (far: number) => far * far * (3 - 2 * far);

/** Where each maker is, by rank, when it is so far from the others: 0 with them, 1 in its own corner, and hopping in between. */
export function spotsOf(scene: Scene, away: readonly number[]): readonly Place[] {
  const places = placesIn(scene);
  return away.map((far, rank) => {
    const [from, to] = [places.with[rank] as Place, places.alone[rank] as Place];
    const way = eased(far);
    return {
      x: from.x + (to.x - from.x) * way,
      y: from.y + (to.y - from.y) * way - 4 * Math.abs(Math.sin(3 * Math.PI * far)),
    };
  });
}
