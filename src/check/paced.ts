/** A call that does not come too often: of a quick run, the first value is passed on at once, then the newest one after each pause. */
export interface Paced<Value> {
  (value: Value): void;
  /** Passes on what waits, at once. */
  readonly now: () => void;
  /** Forgets what waits. */
  readonly drop: () => void;
}

/** `act`, at once and then at most every `pause` milliseconds, never without the last value. */
export function paced<Value>(act: (value: Value) => unknown, pause: number): Paced<Value> {
  let waiting: { readonly value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    waiting = undefined;
  };
  const pass = (value: Value) => {
    drop();
    act(value);
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      now();
    }, pause);
  };
  const now = () => {
    if (waiting) pass(waiting.value);
  };
  const call = (value: Value) => {
    if (timer === undefined) pass(value);
    else waiting = { value };
  };
  return Object.assign(call, { now, drop });
}
