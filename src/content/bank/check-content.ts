import { parse } from 'yaml';
import { locales, sourceLocale } from '#i18n/locales.ts';
import type { Generator } from '#quiz/drawn.ts';
import { type ChapterNumbers, chapterNumbers, wrongReferences } from '../chapter-references.ts';
import { headingsIn } from '../headings.ts';
import { translationFaults } from '../overlay/translation-faults.ts';
import { caseSchema } from '../schemas.ts';
import { type ContentFiles, checkBank } from './check-bank.ts';
import { checkInterludes } from './check-interludes.ts';
import { checkMistakes } from './check-mistakes.ts';
import { checkStory } from './check-story.ts';
import { type Fault, readLocated } from './located.ts';

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The ids in a YAML file's list, which stands under this key or alone. */
function idsIn(text: string | undefined, key?: string): ReadonlySet<string> {
  const data = parse(text ?? '[]') as unknown;
  const list = key ? (data as Record<string, unknown>)[key] : data;
  return new Set((list as readonly { id: string }[]).map(({ id }) => id));
}

/** What is left to fill in and what refers to no chapter, in any file. */
function wrongAnywhere(file: string, text: string, numbers: ChapterNumbers): readonly Fault[] {
  const unfinished = [...text.matchAll(/\bTODO\b.*/g)].map(({ index, 0: words }) => ({
    file,
    line: lineAt(text, index),
    message: `is not filled in: ${words}`,
  }));
  const lost = wrongReferences(text, numbers).map(({ at, message }) => ({ file, line: lineAt(text, at), message }));
  return [...unfinished, ...lost];
}

/** What is wrong with a case: its form, and the sources that it names. */
function wrongInCase(file: string, text: string, sources: ReadonlySet<string>): readonly Fault[] {
  const { data, lineOf, faults } = readLocated(text);
  if (faults.length) return faults.map((fault) => ({ file, ...fault }));
  const reading = caseSchema.safeParse(data);
  if (!reading.success)
    return reading.error.issues.map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: [path.join('.'), message].filter(Boolean).join(': '),
    }));
  return reading.data.sources.flatMap((source, place) =>
    sources.has(source)
      ? []
      : [{ file, line: lineOf(['sources', place]), message: `content/sources.yaml has no ${source}` }],
  );
}

/** The parts of a chapter that name something by an id: what they name, and where it should be. */
const naming = { Cite: 'content/sources.yaml', Term: 'the glossary', CaseFile: 'the folder of cases' } as const;

/** The tags in a text that have an id, in order. */
const tagsIn = (text: string) =>
  [...text.matchAll(/<([A-Z]\w*)\s[^>]*?\bid="([^"]*)"/g)].map(({ index, 1: tag = '', 2: id = '' }) => ({
    tag,
    id,
    line: lineAt(text, index),
  }));

const isNaming = (tag: string): tag is keyof typeof naming => tag in naming;

/** What a chapter's tags name that there is not. */
const wrongNames = (
  file: string,
  text: string,
  known: Readonly<Record<keyof typeof naming, ReadonlySet<string>>>,
): readonly Fault[] =>
  tagsIn(text).flatMap(({ tag, id, line }) =>
    isNaming(tag) && !known[tag].has(id)
      ? [{ file, line, message: `<${tag}> names ${id}, which is not in ${naming[tag]}` }]
      : [],
  );

/** What is wrong with the ids of a text's headings and figures: none where one should be, or one that is taken. */
function wrongIds(file: string, text: string): readonly Fault[] {
  const headings = headingsIn(text);
  const unnamed = headings
    .filter(({ id, words }) => id === '' || words.includes('[#'))
    .map(({ words, line }) => ({
      file,
      line,
      message: `the heading “${words}” wants an id: [#lower-case-words-joined-by-hyphens] at its end`,
    }));
  // prompts to recall are looked up by their chapter
  const figures = tagsIn(text).filter(({ tag }) => !isNaming(tag) && tag !== 'Recall');
  const taken = new Map(['text', 'limit', 'check', 'plain'].map((id) => [id, 'the chapter itself']));
  const twice = [
    ...headings.map((heading) => ({ ...heading, what: 'heading' })),
    ...figures.map((figure) => ({ ...figure, what: 'figure' })),
  ]
    .toSorted((x, y) => x.line - y.line)
    .flatMap(({ id, line, what }) => {
      const owner = taken.get(id);
      taken.set(id, owner ?? `the ${what} in line ${line}`);
      return owner ? [{ file, line, message: `the id ${id} belongs to ${owner}; links and answers hang on it` }] : [];
    });
  return [...unnamed, ...twice];
}

/**
 * Everything that is wrong with these files: in the question bank, in misconceptions, in the story, in cases, in what chapters name, in references to chapters, in
 * translations, and what is left to fill in. Empty where nothing is.
 */
export function checkContent(files: ContentFiles, generators: ReadonlyMap<string, Generator>): readonly Fault[] {
  const numbers = chapterNumbers(files.get(`${sourceLocale}/course.yaml`) ?? 'parts: []', sourceLocale);
  const sources = idsIn(files.get('sources.yaml'));
  const of = [...files].flatMap(([file, text]) => {
    const [, locale, folder] = /^([\w-]+)\/(\w+)\//.exec(file) ?? [];
    const known = () => ({
      Cite: sources,
      Term: idsIn(files.get(`${sourceLocale}/glossary.yaml`), 'terms'),
      CaseFile: new Set([...files.keys()].map((each) => /^[\w-]+\/cases\/([^/]+)\.yaml$/.exec(each)?.[1] ?? '')),
    });
    return [
      ...wrongAnywhere(file, text, numbers),
      ...(folder === 'cases' && locale === sourceLocale ? wrongInCase(file, text, sources) : []),
      ...(folder === 'chapters' ? [...wrongNames(file, text, known()), ...wrongIds(file, text)] : []),
    ];
  });
  const others = locales.map(({ code }): string => code).filter((code) => code !== sourceLocale);
  return [
    ...of,
    ...checkBank(files, generators),
    ...checkMistakes(files),
    ...checkStory(files),
    ...checkInterludes(files),
    ...translationFaults(files, sourceLocale, others),
  ];
}
