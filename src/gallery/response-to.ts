import type { Random } from '#model/random/mulberry32.ts';
import { drawOne } from '#quiz/draw-one.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';

const swapped = (ids: readonly string[]) => [ids[1], ids[0], ...ids.slice(2)].join();

/** A wrong response to a question; the first that it names is the commonest. */
function wrongResponses(question: ReaderQuestion): readonly [string, ...string[]] {
  switch (question.kind) {
    case 'one-choice':
      return question.options.flatMap(({ id, correct }) => (correct ? [] : [id])) as [string, ...string[]];
    case 'several': {
      const right = question.options.flatMap(({ id, correct }) => (correct ? [id] : []));
      const other = question.options.find(({ correct }) => !correct)?.id;
      return [[...right, other].join(), right.slice(1).join() || String(other)];
    }
    case 'number':
      return [...question.slips.map(({ value }) => String(value)), String(question.answer * 2 + 10)] as [string];
    case 'order':
      return [
        swapped(question.items.map(({ id }) => id)),
        question.items
          .map(({ id }) => id)
          .toReversed()
          .join(),
      ];
    case 'match': {
      const [first, second] = question.pairs;
      return [`${first?.id}=${second?.id},${second?.id}=${first?.id}`];
    }
    case 'cell':
      return ['CC', 'DC', 'CD', 'DD'].filter((cell) => cell !== question.answer) as [string];
    case 'estimate':
      return [`${question.range[0]};${question.range[0]}`];
    case 'set-widget':
      return [question.start];
  }
}

/** A response to a question, right or wrong; two of three wrong ones are the same. */
export function responseTo(question: ReaderQuestion, isRight: boolean, random: Random): string {
  if (isRight) return keyOf(question).right(question);
  const wrong = wrongResponses(question);
  return random() < 0.65 ? wrong[0] : drawOne(wrong, random);
}
