import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';

const isRight = ({ correct = false }: { readonly correct?: boolean | undefined }) => correct;
const joined = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id).join();

/** These with two neighbours the wrong way round, in each way there is. */
const swapped = <Item>(all: readonly Item[]): readonly (readonly Item[])[] =>
  all.slice(1).map((item, place) => all.with(place, item).with(place + 1, all[place] as Item));

/** Answers to a question that somebody may give, right and wrong; none but the right one where a figure is set. */
export function likelyAnswers(question: ReaderQuestion): readonly string[] {
  switch (question.kind) {
    case 'one-choice':
      return question.options.map(({ id }) => id);
    case 'several': {
      const { options } = question;
      // one left out, or one ticked that does not belong
      return options.map((turned) => joined(options.filter((each) => isRight(each) !== (each === turned))));
    }
    case 'number':
      return [question.answer, ...question.slips.map(({ value }) => value)].map(String);
    case 'order':
      return swapped(question.items).map(joined);
    case 'match':
      return swapped(question.pairs).map((rights) =>
        question.pairs.map(({ id }, place) => `${id}=${rights[place]?.id}`).join(),
      );
    case 'cell':
      return ['CC', 'CD', 'DC', 'DD'];
    case 'estimate': {
      const { answer, range } = question;
      const width = (range[1] - range[0]) / 20;
      return [`${answer - width};${answer + width}`, `${answer - 2 * width};${answer - width}`];
    }
    case 'set-widget':
      return [keyOf(question).right(question)];
  }
}
