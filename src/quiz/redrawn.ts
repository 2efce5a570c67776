import type { Random } from '#model/random/mulberry32.ts';
import type { Drawn, Generator } from './drawn.ts';

/** What a draw must keep to. */
interface Rules {
  /** how many decimals its numbers may have; none unless told */
  readonly decimals?: number;
  /** by more than this the answer and the mistakes lie apart, each from each; twice the tolerance of a question or more */
  readonly apart: number;
}

/** Every number of the record changed by `change`; undefined where one of them then is not finite. */
function each(numbers: Readonly<Record<string, number>>, change: (value: number) => number) {
  const entries = Object.entries(numbers).map(([name, value]) => [name, change(value)] as const);
  return entries.every(([, value]) => Number.isFinite(value)) ? Object.fromEntries(entries) : undefined;
}

/** The draw as the rules want it, or undefined where it does not keep to them. */
function keep(drawn: Drawn, { decimals = 0, apart }: Rules): Drawn | undefined {
  const scale = 10 ** decimals;
  const rounded = (value: number) => Math.round(value * scale) / scale + 0;
  const friendly = (value: number) => (Math.abs(rounded(value) - value) < 1e-9 ? rounded(value) : Number.NaN);
  const values = each(drawn.values, friendly);
  if (!values) return undefined;
  if (typeof drawn.answer === 'string') return { values, answer: drawn.answer };
  const answer = friendly(drawn.answer);
  const mistakes = each(drawn.mistakes ?? {}, rounded);
  if (!mistakes || !Number.isFinite(answer)) return undefined;
  const inOrder = [answer, ...Object.values(mistakes)].toSorted((x, y) => x - y);
  const clear = inOrder.every((value, place) => place === 0 || value - (inOrder[place - 1] as number) > apart);
  return clear ? { values, answer, mistakes } : undefined;
}

/**
 * A generator that draws again until `attempt` gives a draw that keeps to the rules: values and answer with no more decimals than
 * allowed (off by less than 1e-9, which is rounded away), mistakes rounded as a reader would round them, and all of these apart.
 * Throws a RangeError after 1,000 attempts; test/quiz/generators.test.ts counts how far each generator stays from that.
 */
export const redrawn =
  (rules: Rules, attempt: (random: Random) => Drawn | undefined): Generator =>
  (random) => {
    for (let tries = 0; tries < 1000; tries++) {
      const drawn = attempt(random);
      const kept = drawn && keep(drawn, rules);
      if (kept) return kept;
    }
    throw new RangeError('none of 1,000 attempts keeps to the rules');
  };
