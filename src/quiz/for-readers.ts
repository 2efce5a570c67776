import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import type { Question } from './question.ts';

/** A seed from a text: FNV-1a, 32 bits. */
const seedOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);

/** A question as a page carries it to the reader: without what only authors and checks need. */
export interface ReaderQuestion {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly rev: number;
  readonly prompt: string;
  /** the options in the author's order, by which answers are kept */
  readonly options: readonly { readonly text: string; readonly correct?: true | undefined; readonly why: string }[];
  /** the order in which they are shown: drawn from the question's id, the same for everybody */
  readonly order: readonly number[];
  readonly hint?: string | undefined;
  readonly passage: string;
}

/** The reader's part of the question stored under `id`. */
export const forReaders = (id: string, { kind, rev, prompt, options, hint, passage }: Question): ReaderQuestion => ({
  id,
  kind,
  rev,
  prompt,
  options,
  order: shuffle([...options.keys()], mulberry32(seedOf(id))),
  hint,
  passage,
});
