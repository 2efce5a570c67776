import type { BankItem } from './bank.ts';
import { drawWith, type Generator } from './drawn.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { forReaders, type ReaderQuestion } from './for-readers.ts';
import { instantiate } from './instantiate.ts';
import type { Question } from './question.ts';
import { seedOf } from './seed-of.ts';

/** A bank item that is answered, not recalled. */
export type AskedItem = Exclude<BankItem, { kind: 'recall' }>;

/** What presenting needs beside the item: the generators by name, and how a number is written. */
export interface Presenting {
  readonly generators: ReadonlyMap<string, Generator>;
  readonly format: (value: number) => string;
}

/** The item as it is asked with this seed: numbers drawn, options in their order. Throws a RangeError where its generator is missing. */
export function present(item: AskedItem, seed: number, { generators, format }: Presenting): ReaderQuestion {
  const { id, ...file } = item;
  if (!('draw' in file)) return forReaders(id, file as Question, seed);
  const generator = generators.get(file.draw);
  if (!generator) throw new RangeError(`no generator ${file.draw}`);
  return forReaders(id, instantiate(file as DrawnQuestion, drawWith(generator, seedOf(id, seed)), format), seed);
}

/** The generators that these items need, by name. */
export const generatorsOf = (items: readonly BankItem[]): readonly string[] => [
  ...new Set(items.flatMap((item) => ('draw' in item ? [item.draw] : []))),
];
