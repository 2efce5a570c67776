/** A belief (percent) after it has gone this percentage of the way to `seen` careful labs of the five others, each of which counts 20; cut to whole percents towards where it was. [CONVENE.md §1] */
export const moveBelief = (belief: number, seen: number, percentage: number): number =>
  belief + Math.trunc((percentage * (20 * seen - belief)) / 100);
