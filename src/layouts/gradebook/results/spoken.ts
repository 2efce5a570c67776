import { checkText } from '#check/check-text.ts';
import { stateInWords } from '#check/state-in-words.ts';
import { voiceOf } from '#check/voice-of.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { DescribingVoice } from '#quiz/voice.ts';
import { type Exercise, loadExercise } from '#widgets/exercises.ts';
import { viewsText } from './views-text.ts';

let exercises = $state.raw<ReadonlyMap<string, Exercise>>(new Map());
const asked = new Set<string>();

async function fetchExercise(widget: string) {
  if (asked.has(widget)) return;
  asked.add(widget);
  const exercise = await loadExercise(widget);
  exercises = new Map([...exercises, [widget, exercise]]);
}

function describing(question: ReaderQuestion, locale: string): DescribingVoice {
  const widget = kindOf(question).sets?.(question)?.widget;
  return {
    ...voiceOf(checkText(locale), locale),
    nothing: viewsText(locale).byLearner.nothing,
    state(state) {
      const exercise = widget === undefined ? undefined : exercises.get(widget);
      if (exercise) return stateInWords(exercise, state, locale);
      if (widget !== undefined) void fetchExercise(widget);
      return '…';
    },
  };
}

/** A response in the question’s own words, or as it stands where it is none; what a figure was set to is said once the figure is loaded. */
export function spoken(question: ReaderQuestion, response: string, page: string): string {
  const locale = question.lang ?? page;
  try {
    return keyOf(question).inWords(question, response, describing(question, locale)).join('; ');
  } catch {
    return response;
  }
}

/** The right answer to a question in its own words, and the reason that belongs to it. */
export function rightAnswer(question: ReaderQuestion, page: string): { readonly said: string; readonly why: string } {
  const answers = keyOf(question).answers(question, describing(question, question.lang ?? page));
  return {
    said: spoken(question, keyOf(question).right(question), page),
    why: answers
      .filter(({ right }) => right !== false)
      .map(({ why }) => why)
      .filter((why, place, all) => why !== '' && all.indexOf(why) === place)
      .join(' '),
  };
}
