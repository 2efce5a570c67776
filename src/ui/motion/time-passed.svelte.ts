/** A clock that a figure plays by. */
export interface TimePassed {
  /** milliseconds since it began last; it stands where it was while nothing is on its way */
  readonly ms: number;
  /** Begins at 0 at once, before the next frame does. */
  readonly restart: () => void;
}

/** Counts frame by frame how long something is on its way: from 0 whenever what `way` tells changes, and not while it tells `undefined` or `false`. To be called as a part is made. */
export function timePassed(way: () => unknown): TimePassed {
  let ms = $state(0);
  $effect(() => {
    const on = way();
    if (on === undefined || on === false) return;
    let frame = 0;
    const begun = performance.now();
    const tick = (time: number) => {
      ms = Math.max(0, time - begun);
      frame = requestAnimationFrame(tick);
    };
    ms = 0;
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  });
  return {
    get ms() {
      return ms;
    },
    restart() {
      ms = 0;
    },
  };
}
