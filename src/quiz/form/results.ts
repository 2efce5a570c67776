/** One question of a test and how it was answered. */
export interface Outcome {
  readonly id: string;
  readonly objective: string;
  readonly chapter: string;
  readonly passage: string;
  /** from 0 to 1 */
  readonly score: number;
}

/** How the questions of one objective went. */
export interface ObjectiveResult {
  readonly chapter: string;
  readonly objective: string;
  readonly count: number;
  /** how many were wholly right */
  readonly right: number;
  /** where to read again: the passages of those that were not, each once */
  readonly readAgain: readonly string[];
}

/** The results by objective, in the order in which objectives were met. */
export function resultsByObjective(outcomes: readonly Outcome[]): readonly ObjectiveResult[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.chapter}/${outcome.objective}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups.values()].map((group) => {
    const [{ chapter, objective }] = group as [Outcome, ...Outcome[]];
    const missed = group.filter(({ score }) => score < 1).map(({ passage }) => passage);
    return {
      chapter,
      objective,
      count: group.length,
      right: group.length - missed.length,
      readAgain: [...new Set(missed)],
    };
  });
}
