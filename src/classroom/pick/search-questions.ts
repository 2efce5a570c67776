import type { QuestionAtHand } from './course.ts';

/** A text without accents, case and the shape of its quotation marks. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/** The questions whose prompts have every word of `words` in them, in part or whole, whatever its case and accents; all of them for none. */
export function searchQuestions<Question extends Pick<QuestionAtHand, 'prompt'>>(
  words: string,
  questions: readonly Question[],
): readonly Question[] {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return questions.filter(({ prompt }) => {
    const text = folded(prompt);
    return wanted.every((word) => text.includes(word));
  });
}
