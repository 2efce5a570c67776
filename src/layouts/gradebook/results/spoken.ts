import { describing } from '#check/describing.svelte.ts';
import { saidInWords } from '#check/said-in-words.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { viewsText } from './views-text.ts';

function voiceFor(question: ReaderQuestion, page: string) {
  const locale = question.lang ?? page;
  return describing(question, locale, viewsText(locale).byLearner.nothing);
}

/** A response in the question’s own words, or as it stands where it is none; what a figure was set to is said once the figure is loaded. */
export const spoken = (question: ReaderQuestion, response: string, page: string): string =>
  saidInWords(question, response, voiceFor(question, page));

/** The right answer to a question in its own words, and the reason that belongs to it. */
export function rightAnswer(question: ReaderQuestion, page: string): { readonly said: string; readonly why: string } {
  const answers = keyOf(question).answers(question, voiceFor(question, page));
  return {
    said: spoken(question, keyOf(question).right(question), page),
    why: answers
      .filter(({ right }) => right !== false)
      .map(({ why }) => why)
      .filter((why, place, all) => why !== '' && all.indexOf(why) === place)
      .join(' '),
  };
}
