import { beat } from '#ui/motion/held-beat.ts';
import { reveal } from '#ui/motion/reveal.svelte.ts';
import { timePassed } from '#ui/motion/time-passed.svelte.ts';
import { shown } from './state.ts';

/** How long a round takes, in milliseconds. */
const each = 60;

/** Rounds that play on, one after the other. */
export interface Wave {
  /** the last round that is seen to have been played, counted from 1 */
  readonly upto: number;
  /** all have been played */
  readonly over: boolean;
  /** the first of them lies there, and nothing comes of it yet */
  readonly held: boolean;
  /** plays on from a round; `hold` lets a beat go by first */
  readonly play: (from: number, hold: boolean) => void;
  readonly stop: () => void;
}

/** Lets the rounds of a match follow each other from one on; a tap skips, and where little motion is wanted they are there at once. */
export function wave(): Wave {
  const staged = reveal();
  let from = $state(1);
  let waits = $state(false);
  const held = $derived(!staged.over && waits && staged.still === 0);
  const runs = $derived(!(staged.over || held));

  const clock = timePassed(() => runs);

  return {
    get upto() {
      if (staged.over) return shown;
      return held ? from : Math.min(shown, from + Math.floor(clock.ms / each));
    },
    get over() {
      return staged.over;
    },
    get held() {
      return held;
    },
    play(round, hold) {
      from = round;
      waits = hold;
      clock.restart();
      const length = (shown - round) * each;
      staged.play(hold ? [beat, length] : [length]);
      // where little motion is wanted all has been played
      if (staged.together) staged.stop();
    },
    stop: staged.stop,
  };
}
