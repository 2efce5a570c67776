import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lateInputs } from '#check/late-inputs.ts';
import { lenses } from '#content/case-lenses.ts';
import { headingsIn } from '#content/headings.ts';
import {
  caseSchema,
  chapterSchema,
  courseSchema,
  glossarySchema,
  pageSchema,
  questionFileSchema,
  sourceSchema,
} from '#content/schemas.ts';
import { contentData, contentFiles, contentText, mdxBody } from '../support/content.ts';

const chapters = contentFiles('.mdx').filter((path) => path.includes('/chapters/'));
const questions = contentFiles('.yaml').filter((path) => path.includes('/questions/'));
const cases = contentFiles('.yaml').filter((path) => path.includes('/cases/'));
const sources = (contentData('sources.yaml') as unknown[]).map((entry) => sourceSchema.parse(entry));
const { terms } = glossarySchema.parse(contentData('en/glossary.yaml'));
const course = courseSchema.parse(contentData('en/course.yaml'));

/** The text of every file of the model library. */
function contentOfModel(): string[] {
  const root = join(import.meta.dirname, '../../src/model');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'));
}

const named = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\s+id="([^"]+)"`, 'g'))].map(([, id]) => id as string);
const passagesOf = (path: string) => [
  ...headingsIn(contentText(path)).flatMap(({ depth, id }) => (depth === 2 ? [id] : [])),
  'limit',
  'text',
];

describe('content is whole', () => {
  test('there are chapters, questions and cases to look at', () => {
    expect(Math.min(chapters.length, questions.length, cases.length)).toBeGreaterThan(0);
  });

  test('names every source, term, case and slug once', () => {
    for (const ids of [sources, terms].map((list) => list.map(({ id }) => id))) {
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    }
    const slugs = course.parts.flatMap(({ entries }) => entries.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const track of course.tracks) expect(slugs).toEqual(expect.arrayContaining(track.entries));
  });

  test('every case has a number of its own, speaks to a strategy, a factor or a pillar, and stands in one chapter', () => {
    const numbers = cases.map((path) => caseSchema.parse(contentData(path)).number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const keys: readonly string[] = [...lenses.strategy, ...lenses.factor, ...lenses.pillar];
    for (const path of cases) {
      const { shows } = caseSchema.parse(contentData(path));
      expect(shows.filter((key) => keys.includes(key)).length, path).toBeGreaterThan(0);
      const name = path.split('/').at(-1)?.replace('.yaml', '');
      const places = chapters.filter((chapter) => mdxBody(chapter).includes(`<CaseFile id="${name}"`));
      expect(places, path).toHaveLength(1);
    }
  });

  test.each(chapters)('%s cites only known sources, terms and cases, and imports nothing', (path) => {
    const text = contentText(path);
    for (const id of named(text, 'Cite')) expect(sources.map((source) => source.id)).toContain(id);
    for (const id of named(text, 'Term')) expect(terms.map((term) => term.id)).toContain(id);
    for (const id of named(text, 'CaseFile')) expect(cases).toContain(`${path.split('/')[0]}/cases/${id}.yaml`);
    expect(text.split('\n').filter((line) => /^(import|export)\b/.test(line))).toEqual([]);
  });

  test.each(chapters)('%s has a valid head, and its check names real questions that test its objectives', (path) => {
    const { slug, check, objectives } = chapterSchema.parse(contentData(path));
    const tested = new Set<string>();
    for (const [place, name] of check.entries()) {
      const file = `${path.split('/')[0]}/questions/${slug}/${name}.yaml`;
      const question = questionFileSchema.parse(contentData(file));
      tested.add(question.objective);
      // their inputs load late, but the first question stands in the page
      if (place === 0) expect(Object.keys(lateInputs), `${file}: cannot be the first`).not.toContain(question.kind);
      expect(passagesOf(path), `${file}: passage`).toContain(question.passage);
    }
    expect([...tested].toSorted(), 'the objectives that its check asks for').toEqual(
      objectives.map(({ id }) => id).toSorted(),
    );
  });

  test.each(chapters)(
    '%s: each of its questions tests an objective and names a passage; what is to be recalled is placed',
    (path) => {
      const { slug, objectives, check } = chapterSchema.parse(contentData(path));
      const body = mdxBody(path);
      const folder = `${path.split('/')[0]}/questions/${slug}/`;
      for (const file of questions.filter((each) => each.startsWith(folder))) {
        const question = questionFileSchema.parse(contentData(file));
        const name = file.slice(folder.length).replace('.yaml', '');
        expect(
          objectives.map(({ id }) => id),
          file,
        ).toContain(question.objective);
        expect(passagesOf(path), `${file}: passage`).toContain(question.passage);
        expect(body.includes(`<Recall id="${name}" />`), `${file} is placed`).toBe(question.kind === 'recall');
        if (question.kind === 'recall') expect(check).not.toContain(name);
      }
      const recalls = [...body.matchAll(/<Recall /g)].length;
      expect(recalls, 'prompts to recall').toBeGreaterThanOrEqual(2);
      expect(recalls, 'prompts to recall').toBeLessThanOrEqual(3);
    },
  );

  test('every question belongs to a chapter', () => {
    const slugs = chapters.map((path) => chapterSchema.parse(contentData(path)).slug);
    expect(questions.filter((file) => !slugs.includes(file.split('/')[2] ?? ''))).toEqual([]);
  });

  test.each([...cases, ...questions])('%s is valid and cites only known sources', (path) => {
    const schema = path.includes('/cases/') ? caseSchema : questionFileSchema;
    const { sources: cited = [] } = schema.parse(contentData(path));
    for (const id of cited) expect(sources.map((source) => source.id)).toContain(id);
  });

  test('every source in the bibliography is used somewhere, and every strategy’s source is in it', () => {
    const everything = [
      ...chapters,
      ...contentFiles('.mdx').filter((path) => path.includes('/models/')),
      ...cases,
      ...questions,
      ...contentFiles('glossary.yaml'),
    ]
      .map(contentText)
      .join('\n');
    const strategies = contentOfModel().flatMap((text) =>
      [...text.matchAll(/cite: '([^']+)'/g)].map(([, key]) => key ?? ''),
    );
    for (const key of strategies) expect(sources.map(({ id }) => id)).toContain(key);
    const documents = ['openai2025', 'tmcnet2025'];
    const unused = sources.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(everything));
    expect(unused.filter((id) => ![...strategies, ...documents].includes(id))).toEqual([]);
  });

  test.each(contentFiles('.mdx').filter((path) => path.includes('/pages/')))('%s has a title and a lede', (path) => {
    pageSchema.parse(contentData(path));
  });
});
