import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import type { Question } from './question.ts';

type AuthorsOnly = 'objective' | 'level' | 'sources';
type Readers<Each> = Each extends Question
  ? Omit<Each, AuthorsOnly> & {
      readonly id: string;
      /** the order in which options, items or right sides are shown: drawn from the question's id, the same for everybody */
      readonly order: readonly number[];
    }
  : never;

/** A question as a page carries it to the reader: without what only authors and checks need. */
export type ReaderQuestion = Readers<Question>;

/** The reader's question of one kind. */
export type ReaderQuestionOf<Kind extends Question['kind']> = Extract<ReaderQuestion, { kind: Kind }>;

/** A seed from a text: FNV-1a, 32 bits. */
const seedOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);

/** How many things of a question are shown in an order of their own. */
function shown(question: Question): number {
  if ('options' in question) return question.options.length;
  if ('items' in question) return question.items.length;
  return 'pairs' in question ? question.pairs.length : 0;
}

/** The reader's part of the question stored under `id`; items to be ordered never start in the right order. */
export function forReaders(id: string, question: Question): ReaderQuestion {
  const { objective: _objective, level: _level, sources: _sources, ...rest } = question;
  const order = shuffle([...Array(shown(question)).keys()], mulberry32(seedOf(id)));
  const sorted = order.every((item, place) => item === place);
  return { ...rest, id, order: question.kind === 'order' && sorted ? order.toReversed() : order } as ReaderQuestion;
}
