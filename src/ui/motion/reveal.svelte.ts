import { heldBeat } from './held-beat.ts';
import { reduced } from './reduced.ts';

/** What a figure shows of a reveal that it plays. */
export interface Reveal {
  /** how many of its stills have gone by */
  readonly still: number;
  /** the last still stands: nothing is playing */
  readonly over: boolean;
  /** it was played to a reader who wants little motion: before and after stand side by side until it is stopped */
  readonly together: boolean;
  /** Plays, also once more: still after still, each held for so many milliseconds or until the reader taps; then the last one stands. */
  readonly play: (holds: readonly number[]) => void;
  /** Has the last still stand, by itself. */
  readonly stop: () => void;
}

/** A reveal of a few stills with cuts between them, in which no path is drawn from one to the next. */
export function reveal(): Reveal {
  let still = $state(0);
  let over = $state(true);
  let together = $state(false);
  let callOff = () => {};

  const stop = () => {
    callOff();
    callOff = () => {};
    over = true;
    together = false;
  };

  return {
    get still() {
      return still;
    },
    get over() {
      return over;
    },
    get together() {
      return together;
    },
    play(holds) {
      stop();
      still = 0;
      if (reduced()) {
        still = holds.length;
        together = true;
        return;
      }
      const hold = () => {
        const length = holds[still];
        over = length === undefined;
        if (length === undefined) return;
        callOff = heldBeat(length, () => {
          still++;
          hold();
        });
      };
      hold();
    },
    stop,
  };
}
