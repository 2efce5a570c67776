/** A call that waits: only the last value of a quick run is passed on. */
export interface Later<Value> {
  (value: Value): void;
  /** Passes on what waits, at once. */
  readonly now: () => void;
  /** Forgets what waits. */
  readonly drop: () => void;
}

/** `act`, put off until no new value has come for `milliseconds`. */
export function later<Value>(act: (value: Value) => unknown, milliseconds: number): Later<Value> {
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  const drop = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const now = () => {
    const last = waiting;
    drop();
    if (last) act(last.value);
  };
  const wait = (value: Value) => {
    drop();
    waiting = { value, timer: setTimeout(now, milliseconds) };
  };
  return Object.assign(wait, { now, drop });
}
