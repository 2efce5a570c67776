import type { Exercise } from '#widgets/exercises.ts';

/**
 * A state of an exercise's widget, given as a link's text, in words of the language that the widget has for this one; throws a RangeError
 * where the text is none.
 */
export const stateInWords = (exercise: Exercise, state: string, locale: string): string =>
  exercise.describe(exercise.parse(state), exercise.textFor(locale), exercise.textFor.languageOf(locale));
