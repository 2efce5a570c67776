import type { SameAnswers } from '../same-answers.ts';
import { begun, counted, countWord, type Voice } from './voice.ts';

/** Says that learners gave the same answers, and accuses nobody. */
export function sameInWords(voice: Voice, { learners, answers, wrong }: SameAnswers): string {
  const { same, nameless } = voice.text;
  const names = new Intl.ListFormat(voice.locale).format(learners.map(({ name }) => name || nameless));
  return begun(voice, counted(voice, same, answers, { names, wrong: countWord(voice, wrong) }));
}
