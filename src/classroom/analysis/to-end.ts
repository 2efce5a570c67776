/** Runs a computation that yields its progress to its end, without a turn for anything else. */
export function toEnd<Result>(steps: Generator<number, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
