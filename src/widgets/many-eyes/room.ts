import { panel } from './panel.ts';
import { type State, systems } from './state.ts';

/** A place in the picture. */
export type Place = readonly [x: number, y: number];

/** The room’s sides; where its one window is hinged, and how far down it opens. */
export const [width, height] = [100, 90];
export const [hinge, sill] = [66, 80];
/** The picture that the room of unsafe systems stands in: there is space before its window. */
export const picture = { left: -36, top: -11, width: 148, height: 112 } as const;

const golden = (Math.sqrt(5) - 1) / 2;
const wobble = (turn: number) => ((turn * golden) % 1) - 0.5;
const hundredth = (x: number) => Math.round(x * 100) / 100;
/** a hundred places, ten by ten, each a little out of line */
const places: readonly Place[] = Array.from({ length: systems }, (_, turn) => [
  Math.round(6.5 + 9.7 * (turn % 10) + 2.6 * wobble(turn)),
  Math.round(6.5 + 8.6 * Math.floor(turn / 10) + 2.2 * wobble(3 * turn + 1)),
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

/** Of the unsafe systems that are stopped, those that were not before the last evaluator came. */
export function newlyFlagged(state: State): readonly Place[] {
  if (state.evaluators === 1) return [];
  const before = unsafeRoom({ ...state, evaluators: state.evaluators - 1 }).flagged;
  return unsafeRoom(state).flagged.filter((place) => !before.includes(place));
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
    corners: [[0, hinge], [0, 0], ...end].map(([x, y]) => [hundredth(x as number), hundredth(y as number)]),
    leaf: [hundredth(24 * across), hundredth(hinge - 24 * up)],
  };
}

/** Where an evaluator stands when all crowd at the one window. */
function atTheWindow(turn: number): Place {
  const rows = [0, 1, -1, 2, -2];
  return [-7 - 8 * Math.floor(turn / 5), (hinge + sill) / 2 + 7 * (rows[turn % 5] as number)];
}

/** Where one stands who has a window of its own, each as far round the room from the others as the golden section takes it; and the window. */
function roundTheRoom(turn: number): { eye: Place; window: string } {
  const way = ((turn * golden + 0.1) % 1) * 2 * (width + height);
  const [x, y] = [Math.min(way, width), way - width];
  const back = way - width - height;
  if (y < 0) return { eye: [Math.round(x), -6], window: `M${Math.round(x) - 3} 0h6` };
  if (back < 0) return { eye: [width + 7, Math.round(y)], window: `M${width} ${Math.round(y) - 3}v6` };
  const left = Math.round(width - back);
  if (left > 0) return { eye: [left, height + 6], window: `M${left - 3} ${height}h6` };
  const up = Math.round(height + width - back);
  return { eye: [-7, up], window: `M0 ${up - 3}v6` };
}

/** The openings in the wall: the one that all share, or one for each. */
export const windows = ({ evaluators, own }: State): string =>
  own ? Array.from({ length: evaluators }, (_, turn) => roundTheRoom(turn).window).join('') : `M0 ${hinge}V${sill}`;

/** Every evaluator’s place, and where its pupil is: towards what it looks at. */
export function eyes({ evaluators, own }: State): readonly { eye: Place; pupil: Place }[] {
  return Array.from({ length: evaluators }, (_, turn) => {
    const eye = own ? roundTheRoom(turn).eye : atTheWindow(turn);
    const [x, y] = own ? [width / 2 - eye[0], height / 2 - eye[1]] : [9, (hinge + sill) / 2 - eye[1]];
    const far = Math.hypot(x, y);
    return { eye, pupil: [hundredth(eye[0] + (1.1 * x) / far), hundredth(eye[1] + (0.9 * y) / far)] };
  });
}

/** Where in the picture an evaluator can be: among those at the one window, in the room, or at the walls across from it. */
export type Spot = 'window' | 'room' | 'across';

/** The spot that lies so far across the picture of unsafe systems, in shares of its width. */
export function spotAt(share: number): Spot {
  const x = picture.left + share * picture.width;
  if (x < 0) return 'window';
  return x < width / 2 ? 'room' : 'across';
}
