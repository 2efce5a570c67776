import { formatNumber } from '#i18n/number.ts';
import { drawWith, type Generator } from '#quiz/drawn.ts';
import type { DrawnQuestion } from '#quiz/drawn-question.ts';
import { instantiate } from '#quiz/instantiate.ts';
import type { Question } from '#quiz/question.ts';

const generators = import.meta.glob<Generator>('../quiz/generators/*.ts', { eager: true, import: 'generate' });

/** The question of a file with its numbers in it, those of this seed where it draws any; throws where its generator is unknown. */
export function plainQuestion(locale: string, question: Question | DrawnQuestion, seed = 0): Question {
  if (!('draw' in question)) return question;
  const generator = generators[`../quiz/generators/${question.draw}.ts`];
  if (!generator) throw new Error(`src/quiz/generators has no ${question.draw}`);
  return instantiate(question, drawWith(generator, seed), (value) => formatNumber(locale, value));
}
