import { sourceLocale } from '#i18n/locales.ts';
import type { Generator } from '#quiz/drawn.ts';
import type { ContentFiles } from '../bank/check-bank.ts';
import { fileParts } from '../overlay/file-parts.ts';
import { type LiveQuestion, liveQuestions } from './live-questions.ts';
import { frozenPath } from './question-paths.ts';
import { revisionState } from './revision-state.ts';
import { highestRev, type Revisions } from './revisions.ts';

/** Questions in the order of the course; a chapter’s check in its order before what is asked elsewhere, so that a check is a run of codes. */
function inCourseOrder(files: ContentFiles, questions: readonly LiveQuestion[]): readonly LiveQuestion[] {
  const { parts } = fileParts('course.yaml', files.get(`${sourceLocale}/course.yaml`) ?? 'parts: []').data as {
    readonly parts: readonly { readonly entries: readonly { readonly slug: string }[] }[];
  };
  const slugs = parts.flatMap(({ entries }) => entries.map(({ slug }) => slug));
  const checks = new Map(
    [...files].flatMap(([file, text]) => {
      if (!file.startsWith(`${sourceLocale}/chapters/`)) return [];
      const { slug, check } = fileParts(file, text).data as {
        readonly slug: string;
        readonly check: readonly string[];
      };
      return [[slug, check] as const];
    }),
  );
  const placeOf = ({ item }: LiveQuestion): readonly [number, number] => {
    const [chapter = '', name = ''] = item.split('/');
    const place = checks.get(chapter)?.indexOf(name) ?? -1;
    return [slugs.indexOf(chapter), place < 0 ? Number.POSITIVE_INFINITY : place];
  };
  const before = ([x, a]: readonly [number, number], [y, b]: readonly [number, number]) =>
    x - y || (a === b ? 0 : a - b);
  return questions.toSorted((one, other) => before(placeOf(one), placeOf(other)));
}

/**
 * The codes and the lock with what is asked today and not settled yet, after whatever is settled, which stays as it is. A question whose
 * settled revision is not kept gets no code for another one.
 */
export function upToDate(
  files: ContentFiles,
  generators: ReadonlyMap<string, Generator>,
  { codes, lock }: Revisions,
  isSettled: (name: string) => boolean,
): Revisions {
  const settled = codes.filter(isSettled);
  const begins = ({ item, name, question: { rev } }: LiveQuestion) => {
    const highest = highestRev(settled, item);
    return rev > highest && (highest === 0 || files.has(frozenPath(`${item}@${highest}`))) && !settled.includes(name);
  };
  const begun = inCourseOrder(files, liveQuestions(files).filter(begins));
  return {
    codes: [...settled, ...begun.map(({ name }) => name)],
    lock: Object.fromEntries([
      ...settled.flatMap((name) => (lock[name] ? [[name, lock[name]] as const] : [])),
      ...begun.map(({ item, name, question }) => [name, revisionState(item, question, generators)] as const),
    ]),
  };
}
