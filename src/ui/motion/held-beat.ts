/** How long nothing happens, in milliseconds, between what a reader does and what comes of it. */
export const beat = 700;

/** A second press within this is the reader's first one, made twice. */
const samePress = 300;

/** Lets nothing happen for `length` milliseconds, or until the reader taps or presses a key, and then calls `then`; what it gives calls that off. */
export function heldBeat(length: number, then: () => void, on: EventTarget = document): () => void {
  const begun = performance.now();
  const stop = () => {
    clearTimeout(timer);
    for (const press of ['click', 'keydown']) on.removeEventListener(press, skip, { capture: true });
  };
  const end = () => {
    stop();
    then();
  };
  const skip = (event: Event) => {
    // a key that is held down moves a slider on: nobody meant it to skip
    if (performance.now() - begun >= samePress && !(event as KeyboardEvent).repeat) end();
  };
  const timer = setTimeout(end, length);
  for (const press of ['click', 'keydown']) on.addEventListener(press, skip, { capture: true });
  return stop;
}
