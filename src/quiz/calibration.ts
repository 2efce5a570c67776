import type { Trial } from './trial.ts';

/** Answers of about the same sureness: how sure on average, how many, and how many of them were right. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  /** the mean sureness of the answers in it, from 0 to 1 */
  readonly sure: number;
  /** Wilson's 95 percent interval for the share that would be right in the long run (1927) */
  readonly low: number;
  readonly high: number;
}

/** How well the reader's sureness fits what came out. */
export interface Calibration {
  readonly count: number;
  /** Brier's score (1950): the mean squared distance of sureness from outcome; 0 is best, 0.25 what “half sure” always gets */
  readonly brier: number;
  /** the score of somebody who always says the reader's own share of right answers */
  readonly baseline: number;
  /** mean sureness less the share right: above 0 is overconfident */
  readonly lean: number;
  readonly bins: readonly CalibrationBin[];
}

const edges = [0, 0.2, 0.4, 0.6, 0.8, 1];
const z = 1.959964;

/** Wilson's score interval for `right` of `count` (count above 0), at 95 percent. */
export function wilson(right: number, count: number): readonly [number, number] {
  const share = right / count;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * The reader's calibration over the answers that came with a sureness; only the first answer to each item counts, since the reader
 * has seen the reasons by the second. Undefined where there is none. An answer is right when its score is 1.
 */
export function calibrate(trials: readonly Trial[]): Calibration | undefined {
  const met = new Set<string>();
  const said: { sure: number; right: boolean }[] = [];
  for (const { item, sure, score, recall } of trials) {
    if (recall || met.has(item)) continue;
    met.add(item);
    if (sure !== undefined) said.push({ sure, right: score === 1 });
  }
  if (said.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = mean(said.map(({ right }) => Number(right)));
  const bins = edges.slice(1).flatMap((to, place): CalibrationBin[] => {
    const from = edges[place] as number;
    const inside = said.filter(({ sure }) => (sure >= from && sure < to) || (to === 1 && sure === 1));
    if (inside.length === 0) return [];
    const right = inside.filter((each) => each.right).length;
    const [low, high] = wilson(right, inside.length);
    return [{ from, to, count: inside.length, right, sure: mean(inside.map(({ sure }) => sure)), low, high }];
  });
  return {
    count: said.length,
    brier: mean(said.map(({ sure, right }) => (sure - Number(right)) ** 2)),
    baseline: share * (1 - share),
    lean: mean(said.map(({ sure }) => sure)) - share,
    bins,
  };
}
