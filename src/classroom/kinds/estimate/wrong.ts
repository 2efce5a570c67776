import { gradeEstimate, readEstimate } from '#quiz/kinds/estimate/grade.ts';
import type { Way, WrongAnswers } from '../../wrong-part.ts';

/** `too-low` or `too-high` where the answer lies outside the range; `too-wide` where the range is wider than counts as sharp. */
export const wrong = {
  parts(question, response) {
    if (gradeEstimate(question, response) === 1) return [];
    const { answer, sharp, unit, why } = question;
    const [low, high] = readEstimate(response, unit);
    const part = (id: string, way: Way, tells: boolean) => ({
      id,
      way,
      said: [],
      why,
      about: tells ? [way] : [],
      tells,
    });
    return [
      ...(high < answer ? [part('too-low', 'low', true)] : []),
      ...(low > answer ? [part('too-high', 'high', true)] : []),
      ...(high - low > sharp ? [part('too-wide', 'wide', false)] : []),
    ];
  },
  alike: ({ unit }, response) => readEstimate(response, unit).join(';'),
} satisfies WrongAnswers<'estimate'>;
