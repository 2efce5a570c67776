import { type Drawn, drawWith, type Generator } from './drawn.ts';
import type { EarlierIds } from './earlier/earlier-ids.ts';
import { idsThen } from './earlier/ids-then.ts';
import { isAsked } from './present.ts';
import type { DrawnQuestion, FrozenQuestion, Question, QuestionFile } from './question.ts';
import type { Recall } from './recall-schema.ts';
import { seedOf } from './seed-of.ts';
import { withoutMistakes } from './without-mistakes.ts';

type WithId<File> = File extends unknown
  ? Omit<File, 'sources'> & {
      readonly id: string;
      /** the language of its words, where it is not that of the bank */
      readonly lang?: string;
      readonly was?: EarlierIds;
    }
  : never;

/** A question whose numbers are drawn, with the drawings that readers may meet: so pages need no generator, only its numbers. */
export type DrawnItem = WithId<DrawnQuestion> & { readonly draws: readonly Drawn[] };

/** A question file under its id, `chapter/name`, without what only authors need: what pages carry to the reader. */
export type BankItem = WithId<Question> | DrawnItem | WithId<Recall>;

/** Everything that a chapter may ask: its check in order, its recall prompts, and whatever only tests draw from. */
export interface ChapterBank {
  readonly chapter: string;
  /** ids of the check's questions, in order */
  readonly check: readonly string[];
  readonly items: readonly BankItem[];
}

/** How many times the numbers of a question are drawn for the bank. */
const drawings = 40;

type AnyFile = QuestionFile | FrozenQuestion;

/** The file under its id, its numbers drawn by `generators` where it does not bring its drawings. */
function underId(id: string, file: AnyFile, generators: ReadonlyMap<string, Generator>): BankItem {
  const { sources: _sources, ...rest } = withoutMistakes(file);
  if (!('draw' in file) || 'draws' in file) return { ...rest, id } as BankItem;
  const generator = generators.get(file.draw);
  if (!generator) throw new RangeError(`${id}: no generator ${file.draw}`);
  const draws = Array.from({ length: drawings }, (_each, number) => drawWith(generator, seedOf(id, number)));
  const different = new Map(draws.map((drawn) => [JSON.stringify(drawn), drawn]));
  return { ...rest, id, draws: [...different.values()] } as unknown as BankItem;
}

/**
 * The file under its id as a bank item, its numbers drawn by `generators` unless it is frozen with its drawings, with what early records
 * of it need to be read; throws a RangeError where its generator is missing.
 */
export function bankItem(id: string, file: AnyFile, generators: ReadonlyMap<string, Generator>): BankItem {
  const item = underId(id, file, generators);
  const was = isAsked(item) && idsThen(item);
  return was ? { ...item, was } : item;
}
