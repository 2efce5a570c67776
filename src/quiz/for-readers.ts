import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import type { Question } from './question.ts';
import { seedOf } from './seed-of.ts';

type Readers<Each> = Each extends Question
  ? Omit<Each, 'sources'> & {
      readonly id: string;
      /** which drawing of its numbers, and which order of its options, this is */
      readonly seed: number;
      /** the order in which options, items or right sides are shown: drawn from the question's id and the seed */
      readonly order: readonly number[];
    }
  : never;

/** A question as a page shows it to the reader. */
export type ReaderQuestion = Readers<Question>;

/** The reader's question of one kind. */
export type ReaderQuestionOf<Kind extends Question['kind']> = Extract<ReaderQuestion, { kind: Kind }>;

/** How many things of a question are shown in an order of their own. */
function shown(question: Question): number {
  if ('options' in question) return question.options.length;
  if ('items' in question) return question.items.length;
  return 'pairs' in question ? question.pairs.length : 0;
}

/** The question stored under `id` as it is shown with this seed; items to be ordered never start in the right order. */
export function forReaders(id: string, question: Question, seed = 0): ReaderQuestion {
  const { sources: _sources, ...rest } = question;
  const order = shuffle([...Array(shown(question)).keys()], mulberry32(seedOf(id, seed)));
  const sorted = order.every((item, place) => item === place);
  return {
    ...rest,
    id,
    seed,
    order: question.kind === 'order' && sorted ? order.toReversed() : order,
  } as unknown as ReaderQuestion;
}

/** The question as it can be read, without what is said of answers to it: what a page carries until the whole of it is fetched. */
export function withoutReasons(question: ReaderQuestion): ReaderQuestion {
  const left = (key: string, value: unknown) => (key === 'why' ? '' : key === 'slips' ? [] : value);
  return JSON.parse(JSON.stringify(question, left)) as ReaderQuestion;
}
