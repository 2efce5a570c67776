import type { Drawn } from './drawn.ts';
import type { DrawnNumbers } from './kind.ts';
import { kindOf } from './kinds.ts';
import type { DrawnQuestion, Question } from './question.ts';

/**
 * The question with these numbers in it, `format` writing each of them. Throws a RangeError where its words name a number that
 * was not drawn, or lack the reason for the right answer.
 */
export function instantiate(question: DrawnQuestion, drawn: Drawn, format: (value: number) => string): Question {
  const values: Record<string, number | string> = { ...drawn.values, ...drawn.mistakes, answer: drawn.answer };
  const say = (words: string) =>
    words.replace(/\{([\w-]+)\}/g, (_whole, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`${question.draw} draws no ${name}`);
      return typeof value === 'number' ? format(value) : value;
    });
  const numbers: DrawnNumbers = {
    right: String(drawn.answer),
    say,
    reason: (reasons, isRight) => say(typeof reasons === 'string' ? reasons : isRight ? reasons.right : reasons.wrong),
    number(name) {
      const value = values[name];
      if (typeof value !== 'number') throw new RangeError(`${question.draw} draws no number ${name}`);
      return value;
    },
  };
  // what slips show is told of the file alone
  const { draw: _draw, mistake: _mistake, ...rest } = question as DrawnQuestion & { readonly mistake?: unknown };
  return {
    ...rest,
    prompt: say(rest.prompt),
    hint: Array.isArray(rest.hint) ? rest.hint.map(say) : rest.hint && say(rest.hint),
    ...kindOf(question).withNumbers?.(question, numbers),
  } as Question;
}
