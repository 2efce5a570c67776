import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { locales, sourceLocale } from '#i18n/locales.ts';
import { pageLocale } from '#i18n/page-locale.ts';
import { generators } from '#quiz/all-generators.ts';
import { type BankItem, bankItem, type ChapterBank } from '#quiz/bank.ts';
import type { Blueprint } from '#quiz/form/blueprint.ts';
import { mistakesNamed } from '#quiz/mistakes-named.ts';
import { isAsked } from '#quiz/present.ts';
import type { FrozenBank } from '#quiz/revisions/frozen-bank.ts';
import { inLanguage, languageOf, pathOf } from './in-language.ts';

/** The collections that hold each entry in every language that it is translated into. */
type Translated = Exclude<CollectionKey, 'sources'>;

/** What a collection holds for a reader of this language, below a folder if one is named: what is not translated in the source language. */
export async function entriesIn<Name extends Translated>(
  collection: Name,
  locale: string,
  folder = '',
): Promise<readonly CollectionEntry<Name>[]> {
  const all: readonly CollectionEntry<Name>[] = await getCollection(collection);
  return inLanguage(
    all.filter((entry) => pathOf(entry).startsWith(folder)),
    locale,
  );
}

/** The entry at this path for a reader of this language, in the source language where it is not translated; throws where there is none. */
export async function entryIn<Name extends Translated>(
  collection: Name,
  locale: string,
  path: string,
): Promise<CollectionEntry<Name>> {
  const entry = (await entriesIn(collection, locale)).find((each) => pathOf(each) === path);
  if (!entry) throw new Error(`content/ has no ${path} in any language`);
  return entry;
}

/** One entry of the course as pages list it: its place, and its chapter where that is written. */
export interface CourseEntry {
  readonly slug: string;
  readonly title: string;
  readonly idea: string;
  /** 1 to 18 for chapters; the game has none */
  readonly number: number | undefined;
  readonly part: number;
  readonly partTitle: string;
  readonly chapter: CollectionEntry<'chapters'> | undefined;
  /** the page on which it stands, where there is one, as a path of the site */
  readonly page: string | undefined;
}

/** The course in this language, in order; throws where content/<locale>/course.yaml is missing or a chapter is not in it. */
export async function courseEntries(locale: string): Promise<CourseEntry[]> {
  const course = await getEntry('courses', `${locale}/course`);
  if (!course) throw new Error(`content/${locale}/course.yaml is missing`);
  const chapters = await entriesIn('chapters', locale);
  const entries = course.data.parts.flatMap(({ title, entries }, index) =>
    entries.map((entry) => ({ ...entry, part: index + 1, partTitle: title })),
  );
  const stray = chapters.find(({ data }) => !entries.some(({ slug }) => slug === data.slug));
  if (stray) throw new Error(`${stray.id}: the slug ${stray.data.slug} is not in course.yaml`);
  return entries.map((entry, index) => {
    const chapter = chapters.find(({ data }) => data.slug === entry.slug);
    // the last of it, the game, is no chapter
    const isGame = index === entries.length - 1;
    const page = isGame ? `/${locale}/${entry.slug}/` : chapter && `/${locale}/chapters/${entry.slug}/`;
    return { ...entry, number: isGame ? undefined : index + 1, chapter, page };
  });
}

/** What pages of chapters are built from: one path for every chapter that is written, in every language. */
export async function writtenChapters() {
  const all = await Promise.all(
    locales.map(async ({ code }) => {
      const entries = await courseEntries(code);
      return entries.flatMap((entry) =>
        entry.chapter
          ? [{ params: { locale: code, slug: entry.slug }, props: { entry, entries, chapter: entry.chapter } }]
          : [],
      );
    }),
  );
  return all.flat();
}

/** The tracks of the course in this language. */
export async function courseTracks(locale: string): Promise<CollectionEntry<'courses'>['data']['tracks']> {
  return (await getEntry('courses', `${locale}/course`))?.data.tracks ?? [];
}

/** The questions in a folder of a chapter, such as `questions/usb/`, by what their files are called there. */
async function itemsIn(
  locale: string,
  slug: string,
  folder: string,
): Promise<readonly (readonly [name: string, item: BankItem])[]> {
  const files = await entriesIn('questions', locale, folder);
  return files.map((file) => {
    const name = `${slug}/${pathOf(file).slice(folder.length)}`;
    const item = bankItem(name.replace(/@.*/, ''), file.data, generators);
    return [name, languageOf(file) === locale ? item : { ...item, lang: languageOf(file) }];
  });
}

/** Everything that a chapter may ask; throws where its check names a question that there is not, or one to be recalled. */
export async function chapterBank(locale: string, chapter: CollectionEntry<'chapters'>): Promise<ChapterBank> {
  const { slug, check } = chapter.data;
  const items = (await itemsIn(locale, slug, `questions/${slug}/`)).map(([_name, item]) => item);
  const stray = check.find((name) => !isAsked(items.find(({ id }) => id === `${slug}/${name}`)));
  if (stray) throw new Error(`${chapter.id}: its check names ${stray}, but there is no such question`);
  return { chapter: slug, check: check.map((name) => `${slug}/${name}`), items };
}

/** A chapter’s questions as earlier revisions asked them, by `chapter/name@rev`; a question that is not translated so is in the source language. */
export const frozenBank = async (locale: string, slug: string): Promise<FrozenBank> =>
  Object.fromEntries(
    (await itemsIn(locale, slug, `revisions/${slug}/`)).flatMap(([name, item]) =>
      isAsked(item) ? [[name, item]] : [],
    ),
  );

/** What chapters with earlier revisions of questions have data for: one path for each of them, in every language. */
export async function revisedChapters() {
  const all = await writtenChapters();
  const kept = await Promise.all(all.map(({ params }) => frozenBank(params.locale, params.slug)));
  return all.flatMap(({ params }, place) => {
    const bank = kept[place] as FrozenBank;
    return Object.keys(bank).length ? [{ params, props: { bank } }] : [];
  });
}

/** A test that can be sat: its blueprint, and the chapters of it that are written. */
export interface CourseTest {
  readonly blueprint: Blueprint;
  readonly chapters: readonly WrittenEntry[];
}

/** An entry of the course whose chapter is written. */
export type WrittenEntry = CourseEntry & { readonly chapter: CollectionEntry<'chapters'> };

/** The tests of the course in this language, those without a written chapter left out. */
export async function courseTests(locale: string): Promise<readonly CourseTest[]> {
  const entries = await courseEntries(locale);
  const isWritten = (entry: CourseEntry): entry is WrittenEntry => entry.chapter !== undefined;
  const written = entries.filter(isWritten);
  const stray = (slug: string) => !entries.some((entry) => entry.slug === slug);
  return ((await getEntry('tests', `${locale}/tests`))?.data.tests ?? []).flatMap((blueprint) => {
    const unknown = blueprint.chapters.find(stray);
    if (unknown)
      throw new Error(`content/${locale}/tests.yaml: ${blueprint.id} names ${unknown}, which is not in the course`);
    const chapters = written.filter(({ slug }) => blueprint.chapters.includes(slug));
    return chapters.length ? [{ blueprint, chapters }] : [];
  });
}

/** A work of the bibliography; throws where the key is unknown, so that a wrong citation fails the build. */
export async function source(id: string): Promise<CollectionEntry<'sources'>['data']> {
  const entry = await getEntry('sources', id);
  if (!entry) throw new Error(`content/sources.yaml has no ${id}`);
  return entry.data;
}

/** A term of the glossary as a reader of one language meets it. */
export type Term = CollectionEntry<'glossaries'>['data']['terms'][number] & {
  /** the language that it is explained in */
  readonly language: string;
};

/** A term of the glossary; throws where it is unknown. */
export async function term(locale: string, id: string): Promise<Term> {
  const entry = (await glossary(locale)).find((each) => each.id === id);
  if (!entry) throw new Error(`content/${sourceLocale}/glossary.yaml has no ${id}`);
  return entry;
}

/** Every term for a reader of this language, in its alphabetical order: what is not translated in the source language. */
export async function glossary(locale: string): Promise<readonly Term[]> {
  const termsIn = async (language: string): Promise<readonly Term[]> =>
    ((await getEntry('glossaries', `${language}/glossary`))?.data.terms ?? []).map((each) => ({ ...each, language }));
  const own = new Map((await termsIn(locale)).map((each) => [each.id, each]));
  return (await termsIn(sourceLocale))
    .map((each) => own.get(each.id) ?? each)
    .toSorted((x, y) => x.term.localeCompare(y.term, locale));
}

/** A misconception as a teacher of one language meets it. */
export type KnownMistake = CollectionEntry<'mistakes'>['data']['mistakes'][number] & {
  /** the language that it is told in */
  readonly language: string;
};

/** Every misconception for a teacher of this language, in the order of the source: what is not translated in the source language. */
export async function knownMistakes(locale: string): Promise<readonly KnownMistake[]> {
  const mistakesIn = async (language: string): Promise<readonly KnownMistake[]> =>
    ((await getEntry('mistakes', `${language}/teaching/mistakes`))?.data.mistakes ?? []).map((each) => ({
      ...each,
      language,
    }));
  const own = new Map((await mistakesIn(locale)).map((each) => [each.id, each]));
  return (await mistakesIn(sourceLocale)).map((each) => own.get(each.id) ?? each);
}

/** Which mistakes the parts of each item show: item → part → id. Of a right option of a `several`, what leaving it shows. */
export type MistakesOf = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The mistakes that questions name, as JSON can hold them; items that name none are left out. They are the same in every language. */
export async function mistakesOf(): Promise<MistakesOf> {
  const files = await entriesIn('questions', sourceLocale);
  return Object.fromEntries(
    files.flatMap((file) => {
      const named = mistakesNamed(file.data);
      const item = pathOf(file).slice('questions/'.length);
      return named.length ? [[item, Object.fromEntries(named.map(({ part, mistake }) => [part, mistake]))]] : [];
    }),
  );
}

/** The language of the text that a part of a page stands in: of its chapter’s words, where it stands in a chapter. */
export async function textLocale(page: {
  readonly params: Readonly<Record<string, string | undefined>>;
}): Promise<string> {
  const locale = pageLocale(page);
  const chapter = (await entriesIn('chapters', locale)).find(({ data }) => data.slug === page.params.slug);
  return chapter ? languageOf(chapter) : locale;
}
