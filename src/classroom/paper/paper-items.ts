import type { BankItem } from '#quiz/bank.ts';
import { levels } from '#quiz/level.ts';
import { type AskedItem, isAsked } from '#quiz/present.ts';
import { notationOf } from '../notations.ts';

/** A question on paper. */
export interface PaperItem {
  readonly item: AskedItem;
  /** the question of the assignment that it stands in for, which needs a figure */
  readonly insteadOf: AskedItem | undefined;
}

/** What of an assignment stands on paper. */
export interface PaperItems {
  readonly questions: readonly PaperItem[];
  /** what needs a figure and has no written question left to stand in for it */
  readonly leftOut: readonly AskedItem[];
}

const chapterOf = (id: string) => id.slice(0, id.indexOf('/'));

/**
 * The questions of an assignment as paper can ask them, in its order: one that needs a figure is swapped for a written one of `bank`
 * with the same objective that isn't on the form yet, of the same level or the nearest to it; else it is left out.
 */
export function paperItems(assigned: readonly AskedItem[], bank: Iterable<BankItem>): PaperItems {
  const taken = new Set(assigned.map(({ id }) => id));
  const written = [...bank].filter(isAsked).filter((item) => notationOf(item) !== undefined);
  const standIn = ({ id, objective, level }: AskedItem) => {
    const away = (item: AskedItem) => Math.abs(levels.indexOf(item.level) - levels.indexOf(level));
    const [nearest] = written
      .filter((item) => !taken.has(item.id))
      .filter((item) => item.objective === objective && chapterOf(item.id) === chapterOf(id))
      .toSorted((one, other) => away(one) - away(other));
    if (nearest) taken.add(nearest.id);
    return nearest;
  };
  const all = assigned.map((asked) => ({ asked, item: notationOf(asked) ? asked : standIn(asked) }));
  return {
    questions: all.flatMap(({ asked, item }) =>
      item ? [{ item, insteadOf: item === asked ? undefined : asked }] : [],
    ),
    leftOut: all.flatMap(({ asked, item }) => (item ? [] : [asked])),
  };
}
