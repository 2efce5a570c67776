import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { DescribingVoice } from '#quiz/voice.ts';
import { type Exercise, loadExercise } from '#widgets/exercises.ts';
import { checkText } from './check-text.ts';
import { stateInWords } from './state-in-words.ts';
import { voiceOf } from './voice-of.ts';

let exercises = $state.raw<ReadonlyMap<string, Exercise>>(new Map());
const asked = new Set<string>();

async function fetchExercise(widget: string) {
  if (asked.has(widget)) return;
  asked.add(widget);
  try {
    const exercise = await loadExercise(widget);
    exercises = new Map([...exercises, [widget, exercise]]);
  } catch {
    // without a network its states stay unsaid; the next one asks again
    asked.delete(widget);
  }
}

/** What responses to a question are told in, `nothing` where nothing was chosen; what a figure was set to is said once the figure is loaded. */
export function describing(question: ReaderQuestion, locale: string, nothing: string): DescribingVoice {
  const widget = kindOf(question).sets?.(question)?.widget;
  return {
    ...voiceOf(checkText(locale), locale),
    nothing,
    state(state) {
      const exercise = widget === undefined ? undefined : exercises.get(widget);
      if (exercise) return stateInWords(exercise, state, locale);
      if (widget !== undefined) void fetchExercise(widget);
      return '…';
    },
  };
}
