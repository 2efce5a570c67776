import type { APIRoute } from 'astro';
import { chapterBank, courseEntries } from '#content/queries.ts';
import { locales } from '#i18n/locales.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ListedCourse, ListedQuestion } from '#layouts/assign/listed-course.ts';
import { courseAtHand } from '#layouts/do/presets.ts';
import { isAsked, present } from '#quiz/present.ts';

export const getStaticPaths = () => locales.map(({ code }) => ({ params: { locale: code } }));

/** Every question that can be assigned, each with a prompt to be found by, for the page on which an assignment is put together. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as string;
  const course = await courseAtHand(locale);
  const banks = await Promise.all(
    (await courseEntries(locale)).flatMap(({ chapter }) => (chapter ? [chapterBank(locale, chapter)] : [])),
  );
  const items = new Map(banks.flatMap((bank) => bank.items.filter(isAsked).map((item) => [item.id, item] as const)));
  const questions = course.questions.map((question): ListedQuestion => {
    const item = items.get(question.id);
    if (!item) return question;
    // one of its drawings: a prompt with its numbers left out says too little
    const { prompt } = present(item, 0, (value) => formatNumber(item.lang ?? locale, value));
    return { ...question, prompt, ...(item.lang && { lang: item.lang }) };
  });
  return new Response(JSON.stringify({ ...course, questions } satisfies ListedCourse), {
    headers: { 'content-type': 'application/json' },
  });
};
