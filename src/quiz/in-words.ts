import type { Profile } from '#model/game/action.ts';
import type { ReaderQuestion } from './for-readers.ts';
import { readCell } from './kinds/cell/grade.ts';
import { readEstimate } from './kinds/estimate/grade.ts';
import { readMatch } from './kinds/match/grade.ts';
import { numberIn } from './kinds/number/grade.ts';
import { readOrder } from './kinds/order/grade.ts';
import { readSeveral } from './kinds/several/grade.ts';

/** The few words that a description needs beside the question's own. */
export interface DescribingWords {
  /** by cell of a matrix */
  readonly cells: Readonly<Record<Profile, string>>;
  readonly nothing: string;
  readonly number: (value: number) => string;
  /** a state of the question’s widget, given as a link’s text */
  readonly state: (state: string) => string;
}

/** A response in the question's own words, a part a line; throws a RangeError where it is not one to this question. */
export function inWords(question: ReaderQuestion, response: string, words: DescribingWords): readonly string[] {
  const withUnit = (text: string) => ('unit' in question && question.unit ? `${text} ${question.unit}` : text);
  switch (question.kind) {
    case 'one-choice': {
      const option = question.options[Number(response)];
      if (!option) throw new RangeError(`no option ${response}`);
      return [option.text];
    }
    case 'several':
      return readSeveral(question, response).map((option) => question.options[option]?.text ?? '');
    case 'number':
      return [withUnit(words.number(numberIn(response, question.unit)))];
    case 'order':
      return readOrder(question.items.length, response).map((item) => question.items[item]?.text ?? '');
    case 'match':
      return readMatch(question.pairs.length, response).map(
        (right, left) =>
          `${question.pairs[left]?.left}: ${right === undefined ? words.nothing : question.pairs[right]?.right}`,
      );
    case 'cell':
      return [words.cells[readCell(response)]];
    case 'estimate': {
      const [low, high] = readEstimate(response, question.unit).map(words.number);
      return [withUnit(`${low}–${high}`)];
    }
    case 'set-widget':
      return [words.state(response)];
  }
}
