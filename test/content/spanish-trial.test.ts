import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '#content/bank/read-content.ts';
import { headingsIn } from '#content/headings.ts';
import { translationProblems } from '#content/translated-words.ts';

type Files = ReadonlyMap<string, string>;
type Thing = Readonly<Record<string, unknown>>;
/** A text of a translation with what stands at the same place in its source. */
type Said = readonly [way: string, source: unknown, text: unknown];

const filesIn = (folder: string, language: string): Files =>
  new Map(
    [...readContent(join(import.meta.dirname, folder))].flatMap(([path, text]) =>
      path.startsWith(`${language}/`) ? [[path.slice(language.length + 1), text] as const] : [],
    ),
  );
const english = filesIn('../../content', 'en');
const spanish = filesIn('../support/spanish/content', 'es');

const chapter = 'chapters/05-usb.mdx';
const questions = 'questions/usb/';
const leftInEnglish = 'your-sum';

const textOf = (files: Files, path: string): string => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`there is no ${path}`);
  return text;
};
const bodyOf = (files: Files) => textOf(files, chapter).replace(/^---\n[\s\S]*?\n---\n/, '');
const dataOf = (files: Files, path: string) => {
  const text = textOf(files, path);
  return parse(path.endsWith('.mdx') ? text.slice(0, text.indexOf('\n---\n')) : text) as Thing;
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const nameOf = ({ id, slug }: Thing) => String(id ?? slug);
const named = (things: readonly Thing[]): Thing => Object.fromEntries(things.map((thing) => [nameOf(thing), thing]));

/** Every text of a translation beside its source: things of a list by what names them, lists of texts by place. */
function said(source: unknown, translation: unknown, way: string): readonly Said[] {
  if (!isThing(translation) || !isThing(source)) return [[way, source, translation]];
  const isByPlace = Array.isArray(translation);
  if (isByPlace && translation.length !== source.length) return [[way, source.length, translation.length]];
  const beside = Array.isArray(source) && !isByPlace ? named(source) : source;
  return Object.entries(translation).flatMap(([key, each]) => said(beside[key], each, `${way}.${key}`));
}
const saidIn = (path: string): readonly Said[] => {
  const { translates: _state, ...words } = dataOf(spanish, path);
  return said(dataOf(english, path), words, path);
};

/** The braces and the numbers in a text, those in English as Spanish writes them. */
const bracesIn = (text: unknown) => new Set(String(text).match(/\{\w+\}/g));
const numbersIn = (text: unknown, from: 'en' | 'es') =>
  (String(text).match(/\d+([.,]\d+)*/g) ?? [])
    .map((number) => (from === 'en' ? number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : number))
    .toSorted();
/** What an MDX text says, without tags, addresses and the ids of headings. */
const wordsOf = (body: string) => body.replace(/<[^>]*>|\]\([^)]*\)|\[#[^\]]*\]/g, '');

const overlays = [...spanish.keys()].filter((path) => path.endsWith('.yaml') && path !== 'course.yaml').concat(chapter);

describe('the trial translation into Spanish', () => {
  test('has the whole interface and the chapter’s figure, with the placeholders and plural forms that they need', () => {
    const paths = [...english.keys()].filter((path) => path.startsWith('ui/')).concat('widgets/plugs.json');
    expect([...spanish.keys()].filter((path) => path.endsWith('.json')).toSorted()).toEqual(paths.toSorted());
    const files = paths.flatMap((path) => [
      [`en/${path}`, textOf(english, path)] as const,
      [`es/${path}`, textOf(spanish, path)] as const,
    ]);
    expect(translationProblems(new Map(files))).toEqual([]);
  });

  test('has the course, part by part and track by track', () => {
    const source = dataOf(english, 'course.yaml') as { parts: readonly { entries: readonly Thing[] }[] } & {
      tracks: readonly Thing[];
    };
    const { parts, tracks } = dataOf(spanish, 'course.yaml') as {
      parts: Readonly<Record<string, { entries: Thing }>>;
      tracks: Thing;
    };
    expect(Object.values(parts).map(({ entries }) => Object.keys(entries))).toEqual(
      source.parts.map(({ entries }) => entries.map(nameOf)),
    );
    expect(Object.keys(tracks)).toEqual(source.tracks.map(nameOf));
  });

  test.each(overlays)('%s says only what its source says, with the same braces and numbers', (path) => {
    expect(dataOf(spanish, path).translates).toMatch(/^[0-9a-f]{12}$/);
    const all = saidIn(path);
    expect(all.length).toBeGreaterThan(1);
    for (const [way, source, text] of all) {
      expect([typeof source, typeof text], way).toEqual(['string', 'string']);
      expect(bracesIn(text), way).toEqual(bracesIn(source));
      expect(numbersIn(text, 'es'), way).toEqual(numbersIn(source, 'en'));
    }
  });

  test('shows the same figures, cases, terms and notes under the same headings, and links to the same states', () => {
    const partsOf = (body: string) => ({
      headings: headingsIn(body).map(({ id, depth }) => `${depth} ${id}`),
      tags: body.match(/<\/?[A-Z][^>]*>/g),
      links: [...body.matchAll(/\]\(([^)]*)\)/g)].map(({ 1: to = '' }) => to.replace(/^\/e[ns]\//, '/')),
    });
    const parts = partsOf(bodyOf(english));
    expect(partsOf(bodyOf(spanish))).toEqual(parts);
    expect(parts.headings.length).toBeGreaterThan(3);
    expect(parts.tags).toContain('<CaseFile id="lightning" />');
    expect(parts.links).toContain('chapter:five-levers');
  });

  test('tells the chapter with the numbers of its source, paragraph by paragraph', () => {
    const paragraphs = (files: Files) => wordsOf(bodyOf(files)).split(/\n{2,}/);
    expect(paragraphs(spanish).map((text) => numbersIn(text, 'es'))).toEqual(
      paragraphs(english).map((text) => numbersIn(text, 'en')),
    );
  });

  test('leaves one question of the chapter in English, which is not in its check', () => {
    const names = (files: Files) =>
      [...files.keys()]
        .filter((path) => path.startsWith(questions))
        .map((path) => path.slice(questions.length, -'.yaml'.length));
    expect(names(english).filter((name) => !names(spanish).includes(name))).toEqual([leftInEnglish]);
    expect(dataOf(english, chapter).check).not.toContain(leftInEnglish);
  });
});
