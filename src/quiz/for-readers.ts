import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import type { EarlierIds } from './earlier/earlier-ids.ts';
import { kindOf } from './kinds.ts';
import type { KindName, Question } from './question.ts';
import { seedOf } from './seed-of.ts';

type Readers<Each> = Each extends Question
  ? Omit<Each, 'sources'> & {
      readonly id: string;
      /** which drawing of its numbers, and which order of its options, this is */
      readonly seed: number;
      /** the ids of options, items or pairs in the order in which they, or their right sides, are shown: drawn from the question's id and the seed */
      readonly order: readonly string[];
      /** the language of its words, where it is not that of the page */
      readonly lang?: string | undefined;
      readonly was?: EarlierIds | undefined;
    }
  : never;

/** A question as a page shows it to the reader. */
export type ReaderQuestion = Readers<Question>;

/** The reader's question of one kind. */
export type ReaderQuestionOf<Name extends KindName> = Extract<ReaderQuestion, { kind: Name }>;

/** The question stored under `id` as it is shown with this seed. */
export function forReaders(id: string, question: Question, seed = 0): ReaderQuestion {
  const { sources: _sources, ...rest } = question;
  const { parts, neverAsStated } = kindOf(question);
  const stated = (parts?.(question) ?? []).map((part) => part.id);
  // drawn from their alphabetical order, so that an author who moves an option changes nothing for anybody
  const order = shuffle(stated.toSorted(), mulberry32(seedOf(id, seed)));
  const isAsStated = order.join() === stated.join();
  return { ...rest, id, seed, order: neverAsStated && isAsStated ? order.toReversed() : order } as ReaderQuestion;
}
