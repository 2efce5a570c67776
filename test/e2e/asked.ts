import type { DrawnQuestion, KindName, Question } from '#quiz/question.ts';
import { contentData, contentFiles } from '../support/content.ts';

/** A question that a chapter’s check asks, as its file has it, and its place there. */
export interface Asked<File = Question | DrawnQuestion> {
  readonly chapter: string;
  /** the name that records know it by */
  readonly id: string;
  /** its place in the check, from 1 */
  readonly number: number;
  /** how many questions the check has */
  readonly of: number;
  /** what its chapter promises that a reader can do who knows the answer */
  readonly objective: string;
  readonly file: File;
}
type OfKind<File, Kind> = Extract<File, { readonly kind: Kind }>;
interface Head {
  readonly slug: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly check: readonly string[];
}

const everyQuestion: readonly Asked[] = contentFiles('.mdx')
  .filter((path) => path.startsWith('en/chapters/'))
  .map((path) => contentData(path) as Head)
  .flatMap(({ slug, objectives, check }) =>
    check.map((name, place) => {
      const file = contentData(`en/questions/${slug}/${name}.yaml`) as Question | DrawnQuestion;
      const objective = objectives.find(({ id }) => id === file.objective)?.text ?? '';
      return { chapter: slug, id: `${slug}/${name}`, number: place + 1, of: check.length, objective, file };
    }),
  );

/** The questions of a chapter’s check, in its order. */
export const questionsOf = (chapter: string): readonly Asked[] =>
  everyQuestion.filter((question) => question.chapter === chapter);

function first(kind: KindName, isDrawn: boolean, fits: (question: never) => boolean): Asked {
  const found = everyQuestion.find(
    (question) => question.file.kind === kind && 'draw' in question.file === isDrawn && fits(question as never),
  );
  if (!found) throw new Error(`no check asks such a question of the kind ${kind}`);
  return found;
}

/** The course’s first question of a kind that fits, its numbers as its file has them: a test needs one like it, whichever it is. */
export const asked = <Kind extends KindName>(
  kind: Kind,
  fits: (question: Asked<OfKind<Question, Kind>>) => boolean = () => true,
) => first(kind, false, fits) as Asked<OfKind<Question, Kind>>;

/** The first of those whose numbers are drawn. */
export const askedWithDraw = <Kind extends DrawnQuestion['kind']>(kind: Kind) =>
  first(kind, true, () => true) as Asked<OfKind<DrawnQuestion, Kind>>;

/** The words of a question’s right options and of its wrong ones. */
export const wordsOf = ({ file }: Asked<OfKind<Question, 'one-choice' | 'several'>>) => {
  const words = (isRight: boolean) =>
    file.options.filter(({ correct }) => (correct ?? false) === isRight).map(({ text }) => text);
  return { right: words(true), wrong: words(false) };
};
