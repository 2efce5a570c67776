import { numberIn } from '../number/grade.ts';

/** What grading needs of a question. */
export interface Gradable {
  readonly answer: number;
  readonly range: readonly [number, number];
  readonly sharp: number;
  readonly unit?: string | undefined;
}

/** One minus the share of the reader's doubt that an interval is meant to leave out: it should hold four truths in five. */
const alpha = 0.2;

/** The two ends of an interval, lower one first: `low;high`, each as in a number's answer. Throws a RangeError for anything else. */
export function readEstimate(response: string, unit?: string): readonly [number, number] {
  const ends = response.split(';');
  if (ends.length !== 2) throw new RangeError(`no range: ${response}`);
  const [low, high] = ends.map((end) => numberIn(end, unit)) as [number, number];
  if (low > high) throw new RangeError(`no range: ${response}`);
  return [low, high];
}

/**
 * 1 for an interval that holds the answer and is no wider than `sharp`; falling with every bit that it is wider, to 0 at the whole
 * range; and far faster with every bit by which it misses: the interval score of Gneiting and Raftery (2007), scaled to 0…1.
 */
export function gradeEstimate({ answer, range, sharp, unit }: Gradable, response: string): number {
  const [low, high] = readEstimate(response, unit);
  const miss = Math.max(0, low - answer, answer - high);
  const score = Math.max(0, high - low - sharp) + (2 / alpha) * miss;
  return Math.max(0, 1 - score / (range[1] - range[0] - sharp));
}

/** Whether the interval holds the answer. */
export function holds({ answer, unit }: Pick<Gradable, 'answer' | 'unit'>, response: string): boolean {
  const [low, high] = readEstimate(response, unit);
  return answer >= low && answer <= high;
}
