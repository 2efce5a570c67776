import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { type AskedItem, isAsked, present } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { contentData, contentFiles } from '../support/content.ts';

interface Course {
  readonly parts: readonly { readonly entries: readonly { readonly slug: string }[] }[];
}

const heads = new Map(
  contentFiles('.mdx')
    .filter((path) => path.startsWith('en/chapters/'))
    .map((path) => contentData(path) as { readonly slug: string; readonly check: readonly string[] })
    .map(({ slug, check }) => [slug, check.map((name) => `${slug}/${name}`)]),
);
const files = contentFiles('.yaml').filter((path) => path.startsWith('en/questions/'));
/** Every question that is answered, as it is asked today, by its id. */
export const items: ReadonlyMap<string, AskedItem> = new Map(
  files
    .map((path) => [path.slice('en/questions/'.length, -'.yaml'.length), contentData(path) as QuestionFile] as const)
    .map(([id, file]) => bankItem(id, file, generators))
    .filter(isAsked)
    .map((item) => [item.id, item]),
);

/** The check of each chapter that is written, in the order of the course. */
export const checks: readonly (readonly string[])[] = (contentData('en/course.yaml') as Course).parts
  .flatMap(({ entries }) => entries)
  .flatMap(({ slug }) => [heads.get(slug) ?? []])
  .filter(({ length }) => length > 0);

/** Every question of the course that is answered: the checks in the order of the course, then the rest. */
export const everyItem: readonly string[] = [...new Set([...checks.flat(), ...items.keys()])];

/** The wording that it has today. */
export const revOf = (item: string): number => items.get(item)?.rev ?? 0;

/** Their codes. */
export const codes = itemCodes(everyItem.map((item) => `${item}@${revOf(item)}`));

const presented = new Map<string, ReaderQuestion>();

/** A question of the course as it is asked with a seed; undefined in a revision that it does not have. */
export function questionOf({
  item,
  rev,
  seed,
}: {
  item: string;
  rev: number;
  seed: number;
}): ReaderQuestion | undefined {
  const found = items.get(item);
  if (found?.rev !== rev) return undefined;
  const key = `${item} ${seed}`;
  const question = presented.get(key) ?? present(found, seed, String);
  presented.set(key, question);
  return question;
}
