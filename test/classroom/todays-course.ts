import type { Course } from '#classroom/pick/course.ts';
import type { Blueprint } from '#quiz/form/blueprint.ts';
import type { Level } from '#quiz/level.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { contentData, contentFiles } from '../support/content.ts';

interface QuestionFile {
  readonly kind: string;
  readonly rev: number;
  readonly objective: string;
  readonly level: Level;
  readonly prompt: string;
}

const chapters = contentFiles('.mdx')
  .filter((path) => path.startsWith('en/chapters/'))
  .map((path) => contentData(path) as { slug: string; minutes: number; check: readonly string[] })
  .map(({ slug, minutes, check }) => ({ slug, minutes, check: check.map((name) => `${slug}/${name}`) }));

const questions = chapters.flatMap(({ slug }) =>
  contentFiles('.yaml')
    .filter((path) => path.startsWith(`en/questions/${slug}/`))
    .map((path) => {
      const { kind, rev, objective, level, prompt } = contentData(path) as QuestionFile;
      const id = path.slice('en/questions/'.length, -'.yaml'.length);
      return { kind, id, chapter: slug, rev, objective, level, prompt };
    })
    .filter(({ kind }) => kind !== 'recall'),
);

/** The course as its files are today. */
export const course: Course = { chapters, questions };

/** The test of its first part. */
export const part1 = (contentData('en/tests.yaml') as { tests: readonly Blueprint[] }).tests[0] as Blueprint;

/** Codes as they are given at first: each chapter’s check, then the rest. */
const inChecks = new Set(chapters.flatMap(({ check }) => check));
const revs = new Map(questions.map(({ id, rev }) => [id, rev]));
export const codeList: readonly string[] = [
  ...inChecks,
  ...questions.map(({ id }) => id).filter((id) => !inChecks.has(id)),
].map((id) => `${id}@${revs.get(id)}`);
export const codes = itemCodes(codeList);
