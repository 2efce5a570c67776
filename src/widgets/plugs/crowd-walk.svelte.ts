import { reduced } from '#ui/motion/reduced.ts';
import { makers } from './state.ts';

/** A crowd on its way, as the picture shows it. */
export interface Walk {
  /** how many have set out to be with the others, or stayed there */
  readonly users: number;
  /** how far each is from the others, by rank: 0 with them, 1 in its own corner */
  readonly away: readonly number[];
  /** somebody is walking, or about to */
  readonly moving: boolean;
  /** how many will be with the others at the end of the way */
  readonly end: number;
  /** Goes on through these numbers of users, one after another, to the last; at once where little motion is wanted. */
  readonly follow: (path: readonly number[]) => void;
  /** Stands there at once, without a way. */
  readonly stand: (users: number) => void;
}

const everyone = [...Array(makers).keys()];
const standing = (users: number) => everyone.map((rank) => (rank < users ? 0 : 1));

/** how long a maker walks, and how long a step of the crowd takes at most, and the whole way */
const times = { walk: 420, step: 150, way: 2000 };

/** A crowd in which so many are with the others, and which walks when told. */
export function crowdWalk(start: number): Walk {
  let users = $state(start);
  let away = $state.raw<readonly number[]>(standing(start));
  let moving = $state(false);
  let steps: readonly number[] = [];
  let frame = 0;
  let last = 0;
  let due = 0;
  let pace = 0;

  const stand = (at: number) => {
    cancelAnimationFrame(frame);
    users = at;
    steps = [];
    away = standing(at);
    moving = false;
  };

  const tick = (time: number) => {
    const passed = Math.min(100, time - last);
    last = time;
    due -= passed;
    while (due <= 0 && steps.length) {
      users = steps[0] as number;
      steps = steps.slice(1);
      due += pace;
    }
    const by = passed / times.walk;
    away = away.map((far, rank) => (rank < users ? Math.max(0, far - by) : Math.min(1, far + by)));
    if (!steps.length && away.every((far, rank) => far === (rank < users ? 0 : 1))) moving = false;
    else frame = requestAnimationFrame(tick);
  };

  return {
    get users() {
      return users;
    },
    get away() {
      return away;
    },
    get moving() {
      return moving;
    },
    get end() {
      return steps.at(-1) ?? users;
    },
    follow(path) {
      steps = [...steps, ...path];
      if (reduced()) stand(steps.at(-1) ?? users);
      if (!steps.length) return;
      pace = Math.min(times.step, times.way / steps.length);
      due = Math.min(due, pace);
      if (moving) return;
      moving = true;
      due = 0;
      last = performance.now();
      frame = requestAnimationFrame(tick);
    },
    stand,
  };
}
