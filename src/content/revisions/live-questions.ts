import { sourceLocale } from '#i18n/locales.ts';
import { type QuestionFile, schemaFor } from '#quiz/question.ts';
import type { ContentFiles } from '../bank/check-bank.ts';
import { type Located, readLocated } from '../bank/located.ts';

/** A question as its file asks it today. */
export interface LiveQuestion {
  /** `chapter/name` */
  readonly item: string;
  /** `chapter/name@rev` */
  readonly name: string;
  /** below content/ */
  readonly file: string;
  readonly question: QuestionFile;
  readonly lineOf: Located['lineOf'];
}

const path = new RegExp(`^${sourceLocale}/questions/([^/]+/[^/]+)\\.yaml$`);

/** Every question that is asked, in the order of the files; those that are not whole yet are left out, and said to be so elsewhere. */
export const liveQuestions = (files: ContentFiles): readonly LiveQuestion[] =>
  [...files].flatMap(([file, text]) => {
    const item = path.exec(file)?.[1];
    if (!item || /\bTODO\b/.test(text)) return [];
    const { data, lineOf } = readLocated(text);
    const { data: question } = schemaFor(data).safeParse(data);
    if (!question || question.kind === 'recall') return [];
    return [{ item, name: `${item}@${question.rev}`, file, question, lineOf }];
  });
