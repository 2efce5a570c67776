import { sourceLocale } from '#i18n/locales.ts';
import { mistakesNamed } from '#quiz/mistakes-named.ts';
import { schemaFor } from '#quiz/question.ts';
import { fileParts } from '../overlay/file-parts.ts';
import { readingOf } from '../reading/reading.ts';
import type { ContentFiles } from './check-bank.ts';
import { type Fault, readLocated } from './located.ts';
import { passagesOf } from './passages.ts';
import { mistakesFile, readMistakes } from './read-mistakes.ts';

const sourceQuestion = new RegExp(`^${sourceLocale}/questions/[^/]+/[^/]+\\.yaml$`);
const sourceChapter = new RegExp(`^${sourceLocale}/chapters/[^/]+\\.mdx$`);

/** The chapters’ passages, each with its chapter’s slug before it. */
const passagesIn = (files: ContentFiles): ReadonlySet<string> =>
  new Set(
    [...files].flatMap(([file, text]) => {
      if (!sourceChapter.test(file)) return [];
      const { slug } = fileParts(file, text).data as { readonly slug: string };
      return passagesOf(text).map((passage) => `${slug}#${passage}`);
    }),
  );

/** Where questions name mistakes; a question that its schema refuses names none, since that is looked at elsewhere. */
const namedIn = (files: ContentFiles): readonly (Omit<Fault, 'message'> & { readonly mistake: string })[] =>
  [...files].flatMap(([file, text]) => {
    if (!sourceQuestion.test(file)) return [];
    const { data, lineOf } = readLocated(text);
    const question = schemaFor(data).safeParse(data);
    if (!question.success) return [];
    return mistakesNamed(question.data).map(({ mistake, path }) => ({ file, line: lineOf(path), mistake }));
  });

/**
 * What is wrong with the misconceptions in these files: their form, the passages that they send to, words that are hard to read, those
 * that no question names, and names in questions that stand for none.
 */
export function checkMistakes(files: ContentFiles): readonly Fault[] {
  const { mistakes, lineOf, faults } = readMistakes(files);
  if (faults.length) return faults;
  const named = namedIn(files);
  const passages = passagesIn(files);
  const ids = new Set(mistakes.map(({ id }) => id));
  const own = mistakes.flatMap(({ id, says, instead, ask, passage }, place) => {
    const at = (field: 'id' | 'says' | 'passage', message: string): Fault => ({
      file: mistakesFile,
      line: lineOf(place, field),
      message,
    });
    const reading = readingOf(sourceLocale, [says, instead, ask].join(' '));
    return [
      ...(passages.has(passage) ? [] : [at('passage', `${passage} is no heading of a chapter`)]),
      ...(reading?.isPlain === false ? [at('says', `reads at ${reading.says}: shorter sentences, plainer words`)] : []),
      ...(named.some(({ mistake }) => mistake === id) ? [] : [at('id', `no part of a question names ${id}`)]),
    ];
  });
  const unknown = named
    .filter(({ mistake }) => !ids.has(mistake))
    .map(({ file, line, mistake }) => ({ file, line, message: `${mistakesFile} has no ${mistake}` }));
  return [...own, ...unknown];
}
