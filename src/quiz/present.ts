import type { BankItem } from './bank.ts';
import type { Drawn } from './drawn.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { forReaders, type ReaderQuestion } from './for-readers.ts';
import { instantiate } from './instantiate.ts';
import type { Question } from './question.ts';
import { seedOf } from './seed-of.ts';

/** A bank item that is answered, not recalled. */
export type AskedItem = Exclude<BankItem, { kind: 'recall' }>;

/** The item as it is asked with this seed: one of its drawings, its options in an order of their own; `format` writes a number. */
export function present(item: AskedItem, seed: number, format: (value: number) => string): ReaderQuestion {
  if (!('draws' in item)) {
    const { id, ...question } = item;
    return forReaders(id, question as Question, seed);
  }
  const { id, draws, ...question } = item;
  const drawn = draws[seedOf(id, seed) % draws.length] as Drawn;
  return forReaders(id, instantiate(question as DrawnQuestion, drawn, format), seed);
}
