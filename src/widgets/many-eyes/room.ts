import { panel } from './panel.ts';
import { type State, systems } from './state.ts';

/** A place in the picture. */
export type Place = readonly [x: number, y: number];

/** The room’s sides; where its one window is hinged, and how far down it opens. */
export const [width, height] = [100, 84];
export const hinge = 62;
export const sill = 76;

const golden = (Math.sqrt(5) - 1) / 2;
const wobble = (turn: number) => ((turn * golden) % 1) - 0.5;
const tenth = (x: number) => Math.round(x * 10) / 10;
/** a hundred places, ten by ten, each a little out of line */
const places: readonly Place[] = Array.from({ length: systems }, (_, turn) => [
  tenth(6.2 + 9.7 * (turn % 10) + 2.6 * wobble(turn)),
  tenth(7.5 + 7.9 * Math.floor(turn / 10) + 2.2 * wobble(3 * turn + 1)),
]);
/** how far up from the floor one at the hinge has to turn to look at a place */
const turnTo = ([x, y]: Place) => Math.atan2(hinge - y, x);
const fromDark = places.toSorted((one, other) => turnTo(other) - turnTo(one));
/** the order in which systems are flagged: 37 has no factor in common with 100, so it meets every place once */
const inTurn = places.map((_, turn) => places[(37 * turn + 11) % systems] as Place);

/** The room of unsafe systems, to the nearest whole one: stopped, in sight and missed, and in the blind spot. */
export function unsafeRoom(state: State): Record<'flagged' | 'missed' | 'dark', readonly Place[]> {
  const { caught, hidden } = panel(state);
  const dark = fromDark.slice(0, hidden);
  const lit = inTurn.filter((place) => !dark.includes(place));
  const flagged = Math.round(caught);
  return { flagged: lit.slice(0, flagged), missed: lit.slice(flagged), dark };
}

/** The room of safe systems, to the nearest whole one. */
export function safeRoom(state: State): Record<'flagged' | 'free', readonly Place[]> {
  const stopped = Math.round(panel(state).stopped);
  return { flagged: inTurn.slice(0, stopped), free: inTurn.slice(stopped) };
}

/** The corners of what the window’s leaf hides, and where the leaf ends; none where nothing is hidden. */
export function shadow({ own, blind }: State): { corners: readonly Place[]; leaf: Place } | undefined {
  if (own || blind === 0) return undefined;
  const [last, next] = [fromDark[blind - 1] as Place, fromDark[blind] as Place];
  const angle = (turnTo(last) + turnTo(next)) / 2;
  const [across, up] = [Math.cos(angle), Math.sin(angle)];
  const onTop = (hinge / up) * across;
  const end: readonly Place[] =
    onTop <= width
      ? [[onTop, 0]]
      : [
          [width, 0],
          [width, hinge - (width / across) * up],
        ];
  return {
    corners: [[0, hinge], [0, 0], ...end].map(([x, y]) => [tenth(x as number), tenth(y as number)]),
    leaf: [tenth(24 * across), tenth(hinge - 24 * up)],
  };
}

/** Where an evaluator stands when all crowd at the one window. */
function atTheWindow(turn: number): Place {
  const rows = [0, 1, -1, 2, -2];
  return [-6.5 - 7.5 * Math.floor(turn / 5), (hinge + sill) / 2 + 7.5 * (rows[turn % 5] as number)];
}

/** Where one stands who has a window of its own: spread round the room, the first ones far apart. */
function roundTheRoom(turn: number): Place {
  const way = (((turn * 7) % 20) / 20) * 2 * (width + height);
  if (way < width) return [way + 5, -6];
  if (way < width + height) return [width + 6, way - width + 4];
  if (way < 2 * width + height) return [2 * width + height - way - 5, height + 6];
  return [-6, 2 * (width + height) - way - 4];
}

/** Every evaluator’s place, and where its pupil is: towards what it looks at. */
export function eyes({ evaluators, own }: State): readonly { eye: Place; pupil: Place }[] {
  return Array.from({ length: evaluators }, (_, turn) => {
    const eye = own ? roundTheRoom(turn) : atTheWindow(turn);
    const [x, y] = own ? [width / 2 - eye[0], height / 2 - eye[1]] : [9, (hinge + sill) / 2 - eye[1]];
    const far = Math.hypot(x, y);
    return {
      eye: [tenth(eye[0]), tenth(eye[1])],
      pupil: [tenth(eye[0] + (1.1 * x) / far), tenth(eye[1] + (0.9 * y) / far)],
    };
  });
}
