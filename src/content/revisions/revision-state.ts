import { bankItem } from '#quiz/bank.ts';
import { drawWith, type Generator } from '#quiz/drawn.ts';
import { type FrozenQuestion, type QuestionFile, schemaFor } from '#quiz/question.ts';
import { seedOf } from '#quiz/seed-of.ts';
import { stateOf } from '../overlay/source-words.ts';
import { logicOf } from './logic-of.ts';

/** What must not change while a question keeps its rev, each as a hash. */
export interface RevisionState {
  readonly logic: string;
  /** where its numbers are drawn: the drawings that the bank holds, in their order */
  readonly draws?: string;
  /** what its generator draws on ten seeds; a frozen copy has no generator */
  readonly seeds?: string;
}

/** On how many seeds a generator is held to what it drew. */
const seeds = 10;

/** The same data, the keys of every object in alphabetical order. */
function inKeyOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inKeyOrder);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, each]) => [key, inKeyOrder(each)] as const);
  return Object.fromEntries(entries.toSorted(([x], [y]) => (x < y ? -1 : 1)));
}

const hashOf = (data: unknown): string => stateOf(inKeyOrder(data));

/** The state of the question in this file, as it is asked today or frozen; throws a RangeError where its generator is missing or draws nothing. */
export function revisionState(
  id: string,
  file: QuestionFile | FrozenQuestion,
  generators: ReadonlyMap<string, Generator>,
): RevisionState {
  const { draws: _draws, ...stated } = file as FrozenQuestion & { readonly draws?: unknown };
  const logic = hashOf(logicOf(schemaFor(stated), stated));
  if (!('draw' in file)) return { logic };
  const item = bankItem(id, file, generators);
  const draws = 'draws' in item ? hashOf(item.draws) : '';
  const generator = generators.get(file.draw);
  if ('draws' in file || !generator) return { logic, draws };
  const drawn = Array.from({ length: seeds }, (_each, number) => drawWith(generator, seedOf(id, number)));
  return { logic, draws, seeds: hashOf(drawn) };
}
