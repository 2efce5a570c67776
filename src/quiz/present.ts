import type { BankItem } from './bank.ts';
import type { Drawn } from './drawn.ts';
import { forReaders, type ReaderQuestion } from './for-readers.ts';
import { instantiate } from './instantiate.ts';
import type { DrawnQuestion, Question } from './question.ts';
import { seedOf } from './seed-of.ts';

/** A bank item that is answered, not recalled. */
export type AskedItem = Exclude<BankItem, { kind: 'recall' }>;

/** Whether an item is answered, not recalled; false for one that is not there. */
export const isAsked = (item: BankItem | undefined): item is AskedItem => item !== undefined && item.kind !== 'recall';

/** Which of its drawings an item is asked with at this seed; 0 where nothing of it is drawn. */
export const drawingOf = (item: AskedItem, seed: number): number =>
  'draws' in item ? seedOf(item.id, seed) % item.draws.length : 0;

/** The next seed from `from` on that gives the item other numbers than `seed` does; undefined where it has no others. */
export function otherNumbers(item: AskedItem, seed: number, from: number): number | undefined {
  if (!('draws' in item) || item.draws.length < 2) return undefined;
  let next = from;
  while (drawingOf(item, next) === drawingOf(item, seed)) next++;
  return next;
}

/** The item as it is asked with this seed: one of its drawings, its options in an order of their own; `format` writes a number. */
export function present(item: AskedItem, seed: number, format: (value: number) => string): ReaderQuestion {
  if (!('draws' in item)) {
    const { id, ...question } = item;
    return forReaders(id, question as Question, seed);
  }
  const { id, draws, ...question } = item;
  const drawn = draws[drawingOf(item, seed)] as Drawn;
  return forReaders(id, instantiate(question as DrawnQuestion, drawn, format), seed);
}
