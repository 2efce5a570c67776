/**
 * By how much a guess missed what came: in steps along the answers in the order in which they are offered, 0 where it is among what came.
 * What stands in no list is a step away, or as far as two numbers lie apart.
 */
export function missedBy(guess: string, came: string, answers: readonly string[]): number {
  const apart = (one: string) => {
    if (one === guess) return 0;
    const [from, to] = [answers.indexOf(guess), answers.indexOf(one)];
    const steps = from >= 0 && to >= 0 ? Math.abs(from - to) : Math.abs(Number(guess) - Number(one));
    return steps || 1;
  };
  return Math.min(...came.split(' ').map(apart));
}
