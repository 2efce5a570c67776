import type { Question } from './question.ts';

/** A question as a page carries it to the reader: without what only authors and checks need. */
export interface ReaderQuestion {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly rev: number;
  readonly prompt: string;
  readonly options: readonly { readonly text: string; readonly correct?: true | undefined; readonly why: string }[];
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
  hint,
  passage,
});
