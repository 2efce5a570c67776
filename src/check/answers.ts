import { profiles } from '#model/game/action.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { CheckText } from './check-text.ts';

/** One answer to a question with what there is to say of it; `right` is undefined where answers are parts of one solution. */
export interface Explained {
  readonly said: string;
  readonly right: boolean | undefined;
  readonly why: string;
}

/**
 * Every answer to a question with its reason, for paper, for pages without JavaScript and after a test. `inState` says a state of a
 * question's widget, given as a link's text, in words.
 */
export function answersOf(
  question: ReaderQuestion,
  text: CheckText,
  inState: (state: string) => string,
): readonly Explained[] {
  switch (question.kind) {
    case 'one-choice':
    case 'several':
      return question.order.flatMap((index) => {
        const option = question.options[index];
        return option ? [{ said: option.text, right: option.correct === true, why: option.why }] : [];
      });
    case 'number': {
      const unit = question.unit ? ` ${question.unit}` : '';
      return [
        { said: `${question.answer}${unit}`, right: true, why: question.why },
        ...question.slips.map(({ value, why }) => ({ said: `${value}${unit}`, right: false, why })),
      ];
    }
    case 'order':
      return question.items.map((item, place) => ({
        said: `${place + 1}. ${item.text}`,
        right: undefined,
        why: item.why,
      }));
    case 'match':
      return question.pairs.map((pair) => ({ said: `${pair.left}: ${pair.right}`, right: undefined, why: pair.why }));
    case 'cell':
      return profiles.map((profile) => ({
        said: text.cells[profile],
        right: profile === question.answer,
        why: question.whys[profile],
      }));
    case 'estimate':
      return [{ said: `${question.answer} ${question.unit ?? ''}`.trim(), right: undefined, why: question.why }];
    case 'set-widget':
      return [{ said: inState(question.solution), right: undefined, why: question.why }];
  }
}
