/**
 * Seconds left of `seconds` that began at `since`, from 0 to `seconds`; both times in milliseconds since 1970. A clock that was set
 * back gives no more than the whole.
 */
export const timeLeft = (since: number, seconds: number, now: number): number =>
  Math.min(seconds, Math.max(0, Math.ceil(seconds - (now - since) / 1000)));
