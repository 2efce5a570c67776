import type { QuestionFile } from './question.ts';

type WithId<File> = File extends unknown ? Omit<File, 'sources'> & { readonly id: string } : never;

/** A question file under its id, `chapter/name`, without what only authors need: what pages carry to the reader. */
export type BankItem = WithId<QuestionFile>;

/** Everything that a chapter may ask: its check in order, its recall prompts, and whatever only tests draw from. */
export interface ChapterBank {
  readonly chapter: string;
  /** ids of the check's questions, in order */
  readonly check: readonly string[];
  readonly items: readonly BankItem[];
}
