/** What a computation that yields its progress returns, all of it at once. */
export function drained<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
