import { beat } from '#ui/motion/held-beat.ts';
import { reveal } from '#ui/motion/reveal.svelte.ts';
import { timePassed } from '#ui/motion/time-passed.svelte.ts';

/** How long a line takes to be drawn, in milliseconds, and how long all may take. */
const [each, most] = [140, 1700];

/** Lines that are drawn one after the other. */
export interface Drawing {
  /** nothing is being drawn, and nothing waits */
  readonly over: boolean;
  /** all are drawn, and nothing comes of it yet */
  readonly held: boolean;
  /** how many of `all` lines are seen, the last of them in part */
  readonly of: (all: number) => number;
  /** Draws the lines that come after so many, up to `to`; `hold` lets a beat go by when they are there. */
  readonly play: (from: number, to: number, hold: boolean) => void;
  readonly stop: () => void;
}

/** Lets lines be drawn one by one; a tap skips, and where little motion is wanted they are there at once. */
export function drawing(): Drawing {
  const staged = reveal();
  let from = $state(0);
  let pace = $state(each);
  const draws = $derived(!staged.over && staged.still === 0);
  const clock = timePassed(() => draws);

  return {
    get over() {
      return staged.over;
    },
    get held() {
      return !staged.over && staged.still > 0;
    },
    of: (all) => (draws ? Math.min(all, from + clock.ms / pace) : all),
    play(first, to, hold) {
      const length = Math.min(most, each * (to - first));
      from = first;
      pace = length / (to - first);
      clock.restart();
      staged.play(hold ? [length, beat] : [length]);
      // where little motion is wanted all are drawn
      if (staged.together) staged.stop();
    },
    stop: staged.stop,
  };
}
