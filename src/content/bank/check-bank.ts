import { parse } from 'yaml';
import { sourceLocale } from '#i18n/locales.ts';
import type { Drawn, Generator } from '#quiz/drawn.ts';
import { drawWith } from '#quiz/drawn.ts';
import { instantiate } from '#quiz/instantiate.ts';
import { type FrozenQuestion, frozenSchemaFor, type QuestionFile, questionSchema, schemaFor } from '#quiz/question.ts';
import { referencesAsWords } from '../chapter-references.ts';
import { fileParts } from '../overlay/file-parts.ts';
import { laidText } from '../overlay/laid-text.ts';
import { readingOf } from '../reading/reading.ts';
import { type Fault, type Located, readLocated } from './located.ts';
import { passagesOf } from './passages.ts';

/** The files that a bank is made of, by their paths under content/. */
export type ContentFiles = ReadonlyMap<string, string>;

const sourceChapter = new RegExp(`^${sourceLocale}/chapters/[^/]+\\.mdx$`);

/** How many drawings of a question's numbers are looked at. */
const drawings = 40;

interface Chapter {
  readonly objectives: readonly string[];
  readonly passages: readonly string[];
  readonly check: readonly string[];
}

/** What a question may refer to in its chapter. */
function chapterOf(text: string): Chapter & { readonly slug: string } {
  const head = fileParts('a chapter.mdx', text).data as {
    slug: string;
    objectives: readonly { id: string }[];
    check: readonly string[];
  };
  return {
    slug: head.slug,
    objectives: head.objectives.map(({ id }) => id),
    passages: passagesOf(text),
    check: head.check,
  };
}

/** Everything that a question says, as running text. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return / /.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
};

/** What a question says as one running text; numbers in braces read as one short word. */
const readAloud = (question: unknown): string =>
  wordsOf(question)
    .map((words) =>
      referencesAsWords(words)
        .replace(/\{[\w-]+\}/g, 'ten')
        .replace(/([^.?!])$/, '$1.'),
    )
    .join(' ');

/** What is wrong with one question's meaning, each with the keys of the place. */
function meaningOf(
  locale: string,
  question: QuestionFile | FrozenQuestion,
  chapter: Chapter | undefined,
  sources: readonly string[],
  generators: ReadonlyMap<string, Generator>,
): readonly (readonly [readonly PropertyKey[], string])[] {
  const faults: [readonly PropertyKey[], string][] = [];
  const say = (path: readonly PropertyKey[], message: string) => faults.push([path, message]);
  if (!chapter) say([], 'there is no chapter of that name');
  else {
    if (!chapter.objectives.includes(question.objective))
      say(['objective'], `${question.objective} is no objective of its chapter (${chapter.objectives.join(', ')})`);
    if (!chapter.passages.includes(question.passage))
      say(['passage'], `${question.passage} is no heading of its chapter (${chapter.passages.join(', ')})`);
  }
  for (const [place, source] of (question.sources ?? []).entries()) {
    if (!sources.includes(source)) say(['sources', place], `content/sources.yaml has no ${source}`);
  }
  const reading = readingOf(locale, readAloud({ ...question, sources: undefined, draws: undefined }));
  if (reading?.isPlain === false) say(['prompt'], `reads at ${reading.says}: shorter sentences, plainer words`);
  if ('draw' in question) {
    const { draws, ...stated } = { draws: undefined, ...question };
    const generator = generators.get(question.draw);
    if (!generator && !draws) say(['draw'], `src/quiz/generators has no ${question.draw}`);
    else {
      const wrong = draws
        ? firstFault(stated, draws.length, (place) => draws[place] as Drawn)
        : firstFault(stated, drawings, (seed) => drawWith(generator as Generator, seed));
      if (wrong) say(['draw'], wrong);
    }
  }
  return faults;
}

/** What goes wrong when the numbers of a question are drawn, at the first drawing where something does. */
function firstFault(
  question: Extract<QuestionFile, { draw: string }>,
  drawings: number,
  draw: (seed: number) => Drawn,
): string | undefined {
  for (let seed = 0; seed < drawings; seed++) {
    try {
      const drawn = questionSchema.safeParse(instantiate(question, draw(seed), String));
      if (!drawn.success) return `drawn with seed ${seed}: ${drawn.error.issues[0]?.message}`;
    } catch (error) {
      return `drawn with seed ${seed}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
}

/** A translated question as it is shown, lines by the translation's file; no data where its source is shown instead. */
function readLaid(files: ContentFiles, file: string): Located {
  const text = files.get(file) ?? '';
  const located = readLocated(text);
  const path = file.slice(file.indexOf('/') + 1);
  const source = files.get(`${sourceLocale}/${path}`);
  if (located.faults.length || source === undefined) return { ...located, data: undefined };
  return { ...located, data: laidText(path, source, text) };
}

/**
 * Everything that is wrong with the questions in these files, those of today and those that are kept, in the order of the files: what their schemas refuse, and what does not
 * fit the chapters, the sources and the generators. Empty for a sound bank.
 */
export function checkBank(files: ContentFiles, generators: ReadonlyMap<string, Generator>): readonly Fault[] {
  const faults: Fault[] = [];
  const sources = (parse(files.get('sources.yaml') ?? '[]') as readonly { id: string }[]).map(({ id }) => id);
  const chapters = new Map(
    [...files].flatMap(([file, text]) => {
      if (!sourceChapter.test(file)) return [];
      const chapter = chapterOf(text);
      return [[chapter.slug, { ...chapter, file, text }] as const];
    }),
  );
  const seen = new Map<string, string>();
  for (const [file, text] of files) {
    const [, locale, folder, slug, name = ''] =
      /^([\w-]+)\/(questions|revisions)\/([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
    if (!locale) continue;
    const isFrozen = folder === 'revisions';
    const isSource = locale === sourceLocale;
    const { data, lineOf, faults: unread } = isSource ? readLocated(text) : readLaid(files, file);
    for (const fault of unread) faults.push({ file, ...fault });
    if (unread.length) continue;
    // a translation that cannot be shown is looked at elsewhere
    if (data === undefined && !isSource) continue;
    const reading = (isFrozen ? frozenSchemaFor(data) : schemaFor(data)).safeParse(data);
    if (!reading.success) {
      for (const { path, message } of reading.error.issues)
        faults.push({ file, line: lineOf(path), message: [path.join('.'), message].filter(Boolean).join(': ') });
      continue;
    }
    const chapter = chapters.get(slug ?? '');
    for (const [path, message] of meaningOf(locale, reading.data, chapter, sources, generators))
      faults.push({ file, line: lineOf(path), message });
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(isFrozen ? name.replace(/@\d+$/, '') : name))
      faults.push({ file, line: 1, message: 'its name is not lower-case words joined by hyphens' });
    // what is asked today may well ask the same
    if (isFrozen) continue;
    const twin = seen.get(`${locale}: ${reading.data.prompt}`);
    if (twin) faults.push({ file, line: lineOf(['prompt']), message: `asks what ${twin} asks, word for word` });
    seen.set(`${locale}: ${reading.data.prompt}`, file);
  }
  for (const [slug, { file, text, check }] of chapters) {
    const line = text.slice(0, text.search(/^check:/m)).split('\n').length;
    for (const asked of check) {
      const question = `${sourceLocale}/questions/${slug}/${asked}.yaml`;
      if (!files.has(question))
        faults.push({ file, line, message: `its check names ${asked}, but there is no ${question}` });
      else if (/^kind: recall$/m.test(files.get(question) ?? ''))
        faults.push({ file, line, message: `its check names ${asked}, which is to be recalled, not answered` });
    }
    for (const twice of check.filter((asked, place) => check.indexOf(asked) !== place))
      faults.push({ file, line, message: `its check names ${twice} twice` });
  }
  return faults;
}
