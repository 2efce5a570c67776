import type { Profile } from '#model/game/action.ts';
import { beat } from '#ui/motion/held-beat.ts';
import { reduced } from '#ui/motion/reduced.ts';
import type { OnTheWay } from './walk-says.ts';

/** How long a step takes, in milliseconds. */
const stride = 400;
/** A second press within this is the first one, made twice. */
const samePress = 300;

/** Labs that are set down on a table and walk. */
export interface Walking extends OnTheWay {
  readonly at: Profile | undefined;
  /** where the reader set them down */
  readonly from: Profile | undefined;
  /** Sets them down at the first of these cells, and has them walk on, a beat before the first step; `then` follows at the end. */
  readonly start: (cells: readonly Profile[], then: () => void, stirred?: boolean) => void;
  /** Has them at the end at once, unless they only just set out. */
  readonly skip: () => void;
  /** They stay where they are. */
  readonly halt: () => void;
  /** They leave the table. */
  readonly leave: () => void;
}

/** Two labs that walk through the cells of a table in time, or to a reader who wants little motion at once. */
export function walking(): Walking {
  let cells = $state.raw<readonly Profile[]>([]);
  /** how many stills have gone by: the last cell is held once more before the walk is over */
  let still = $state(0);
  let from = $state.raw<Profile>();
  let before = $state.raw<Profile>();
  let stirred = $state(false);
  let atOnce = $state(false);
  let begun = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = () => {};
  const step = $derived(Math.max(0, Math.min(still, cells.length - 1)));

  const finish = () => {
    clearTimeout(timer);
    still = cells.length;
    end();
  };
  const hold = (length: number) => {
    timer = setTimeout(() => {
      still++;
      if (still >= cells.length) finish();
      else hold(stride);
    }, length);
  };

  return {
    get cells() {
      return cells;
    },
    get step() {
      return step;
    },
    get over() {
      return still >= cells.length;
    },
    get before() {
      return before;
    },
    get stirred() {
      return stirred;
    },
    get atOnce() {
      return atOnce;
    },
    get from() {
      return from;
    },
    get at() {
      return cells[step];
    },
    start(path, then, stir = false) {
      clearTimeout(timer);
      before = stir ? undefined : cells[step];
      cells = path;
      if (!stir) from = path[0];
      still = 0;
      stirred = stir;
      end = then;
      begun = performance.now();
      atOnce = reduced();
      if (atOnce) finish();
      else hold(stir ? 2 * beat : beat);
    },
    skip() {
      if (still < cells.length && performance.now() - begun >= samePress) finish();
    },
    halt() {
      clearTimeout(timer);
      cells = cells.slice(step, step + 1);
      still = cells.length;
    },
    leave() {
      clearTimeout(timer);
      cells = [];
      still = 0;
      before = undefined;
      from = undefined;
    },
  };
}
