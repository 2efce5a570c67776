import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { type Level, levels } from '../level.ts';
import { seedOf } from '../seed-of.ts';
import type { Blueprint } from './blueprint.ts';

/** What drawing needs to know of a question. */
export interface Candidate {
  readonly id: string;
  readonly chapter: string;
  readonly objective: string;
  readonly level: Level;
}

/** What of a test’s plan says how it is drawn. */
export interface FormPlan extends Pick<Blueprint, 'id' | 'count' | 'levels'> {
  readonly chapters: readonly string[];
}

/** How many of `count` places each level gets by its weight, of which one at least is above 0: largest remainders, so that they add up. */
export function quotas(weights: Blueprint['levels'], count: number): Readonly<Record<Level, number>> {
  const sum = levels.reduce((total, level) => total + weights[level], 0);
  const shares = levels.map((level) => ({ level, share: (count * weights[level]) / sum }));
  const quota = new Map(shares.map(({ level, share }) => [level, Math.floor(share)]));
  const left = count - [...quota.values()].reduce((total, each) => total + each, 0);
  const byRemainder = shares.toSorted((x, y) => (y.share % 1) - (x.share % 1));
  for (const { level } of byRemainder.slice(0, left)) quota.set(level, (quota.get(level) ?? 0) + 1);
  return Object.fromEntries(quota) as Record<Level, number>;
}

/**
 * A form of the test: ids of questions, drawn by seed so that every objective comes up before any comes up twice and levels keep to
 * the blueprint as far as the candidates allow. The same candidates and seed give the same form. Fewer candidates than `count`
 * give them all.
 */
export function drawForm(blueprint: FormPlan, candidates: readonly Candidate[], seed: number): readonly string[] {
  const random = mulberry32(seedOf(blueprint.id, seed));
  const inScope = candidates.filter(({ chapter }) => blueprint.chapters.includes(chapter));
  const pool = shuffle(
    inScope.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    random,
  );
  const room = { ...quotas(blueprint.levels, Math.min(blueprint.count, pool.length)) };
  const met = new Map<string, number>();
  const drawn: Candidate[] = [];
  const objectiveOf = ({ chapter, objective }: Candidate) => `${chapter}/${objective}`;
  while (drawn.length < blueprint.count && drawn.length < pool.length) {
    const left = pool.filter((each) => !drawn.includes(each));
    const timesMet = (each: Candidate) => met.get(objectiveOf(each)) ?? 0;
    const fewest = Math.min(...left.map(timesMet));
    const fresh = left.filter((each) => timesMet(each) === fewest);
    const next = fresh.toSorted((x, y) => room[y.level] - room[x.level])[0] as Candidate;
    drawn.push(next);
    room[next.level]--;
    met.set(objectiveOf(next), fewest + 1);
  }
  const chapterOrder = (each: Candidate) => blueprint.chapters.indexOf(each.chapter);
  return drawn.toSorted((x, y) => chapterOrder(x) - chapterOrder(y)).map(({ id }) => id);
}
