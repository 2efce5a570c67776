import { writeLink } from '#classroom/link/write-link.ts';
import type { Course } from '#classroom/pick/course.ts';
import { type PresetName, preset } from '#classroom/pick/presets.ts';
import { chapterBank, courseEntries, courseTests } from '#content/queries.ts';
import { uiText } from '#i18n/ui-text.ts';
import { isAsked } from '#quiz/present.ts';
import { codesNow } from './read-assigned.ts';

/** What can be assigned today, in this language. */
export async function courseAtHand(locale: string): Promise<Course> {
  const written = (await courseEntries(locale)).flatMap(({ slug, chapter }) => (chapter ? [{ slug, chapter }] : []));
  const all = await Promise.all(
    written.map(async ({ slug, chapter }) => {
      const { check, items } = await chapterBank(locale, chapter);
      const questions = items
        .filter(isAsked)
        .map(({ id, rev, objective, level, prompt }) => ({ id, rev, objective, level, prompt, chapter: slug }));
      return { chapter: { slug, minutes: chapter.data.minutes, check }, questions };
    }),
  );
  return { chapters: all.map(({ chapter }) => chapter), questions: all.flatMap(({ questions }) => questions) };
}

/** A ready-made assignment, and the class's link to it. */
export async function readyMade(locale: string, name: PresetName) {
  const [first] = await courseTests(locale);
  if (!first) throw new Error('the course has no test');
  const title = uiText(locale).teach.presets[name].title;
  const assignment = preset(name, { course: await courseAtHand(locale), test: first.blueprint, title });
  return { assignment, link: writeLink(assignment, codesNow) };
}
