import type { Drawn } from './drawn.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import type { Question } from './question.ts';

type Reasons = string | { readonly right: string; readonly wrong: string };

/**
 * The question with these numbers in it, `format` writing each of them. Throws a RangeError where its words name a number that
 * was not drawn, or lack the reason for the right answer.
 */
export function instantiate(question: DrawnQuestion, drawn: Drawn, format: (value: number) => string): Question {
  const right = typeof drawn.answer === 'string' ? drawn.answer : 'answer';
  const values: Record<string, number | string> = { ...drawn.values, ...drawn.mistakes, answer: drawn.answer };
  const say = (text: string) =>
    text.replace(/\{([\w-]+)\}/g, (_whole, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`${question.draw} draws no ${name}`);
      return typeof value === 'number' ? format(value) : value;
    });
  const reason = (reasons: Reasons, isRight: boolean) =>
    say(typeof reasons === 'string' ? reasons : isRight ? reasons.right : reasons.wrong);
  const number = (name: string) => {
    const value = values[name];
    if (typeof value !== 'number') throw new RangeError(`${question.draw} draws no number ${name}`);
    return value;
  };
  const { draw: _draw, ...rest } = question;
  const common = {
    ...rest,
    prompt: say(rest.prompt),
    hint: Array.isArray(rest.hint) ? rest.hint.map(say) : rest.hint && say(rest.hint),
  };

  switch (question.kind) {
    case 'number':
      return {
        ...common,
        kind: 'number',
        tolerance: question.tolerance,
        answer: number('answer'),
        why: say(question.why),
        slips: Object.entries(question.slips).map(([name, why]) => ({ value: number(name), why: say(why) })),
      };
    case 'one-choice': {
      if (!question.options[right]) throw new RangeError(`no option ${right}, the right one`);
      const options = Object.entries(question.options).map(([key, option]) => ({
        text: say(option.text),
        ...(key === right && { correct: true as const }),
        why: reason(option.why, key === right),
      }));
      return { ...common, kind: 'one-choice', options };
    }
    case 'cell': {
      const why = (cell: keyof typeof question.whys) => reason(question.whys[cell], cell === right);
      return {
        ...common,
        kind: 'cell',
        answer: right as 'CC',
        payoffs: { R: number('R'), S: number('S'), T: number('T'), P: number('P') },
        whys: { CC: why('CC'), CD: why('CD'), DC: why('DC'), DD: why('DD') },
      };
    }
  }
}
