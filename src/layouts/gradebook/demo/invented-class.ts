import { mistakeShown, type NamedMistakes } from '#classroom/analysis/named-mistakes.ts';
import { askedQuestions } from '#classroom/asked-questions.ts';
import type { Assignment } from '#classroom/assignment.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { numberAlphabet } from '#classroom/receipt/receipt-number.ts';
import type { AnsweredItem, Try } from '#classroom/receipt.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { wrongAnswersTo } from '#classroom/wrong-answers.ts';
import { mulberry32, type Random } from '#model/random/mulberry32.ts';
import { drawOne } from '#quiz/draw-one.ts';
import { drawWhole } from '#quiz/draw-whole.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { AskedItem } from '#quiz/present.ts';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import { likelyAnswers } from './likely-answers.ts';

/** What the invented class is made of. */
interface Sources {
  readonly assignment: Assignment;
  /** its questions, by `chapter/name@rev` */
  readonly items: ReadonlyMap<string, AskedItem>;
  readonly named: NamedMistakes;
  readonly codes: ItemCodes;
  /** who handed in */
  readonly names: readonly string[];
}

/** The ideas that go round in the class, and how many in a hundred hold each. */
const ideas: Readonly<Record<string, number>> = {
  'answered-at-once': 45,
  'both-columns-at-once': 30,
  'why-they-did-it': 25,
  'one-side-of-the-sum': 18,
};
/** Which class of all that could be invented this is. */
const seed = 24;
/** An evening in November 2026, in minutes since 1970. */
const evening = 29_928_600;
/** The steps in which learners say how sure they are. */
const steps = { guess: 0.35, think: 0.65, sure: 0.9 } as const;

interface Invented {
  readonly ability: number;
  readonly holds: ReadonlySet<string>;
  readonly random: Random;
}

const one = <Item>(all: readonly Item[], random: Random): Item => drawOne(all as [Item, ...Item[]], random);

/** What an answer shows. */
function shownBy(question: ReaderQuestion, response: string, named: NamedMistakes): ReadonlySet<string> {
  const parts = wrongAnswersTo(question).parts(question, response, undefined);
  return new Set(parts.flatMap((part) => mistakeShown(named, question.id, part) ?? []));
}

function firstTry(question: ReaderQuestion, named: NamedMistakes, { ability, holds, random }: Invented): Try {
  const right = keyOf(question).right(question);
  const wrong = likelyAnswers(question).filter((response) => kindOf(question).grade(question, response) < 1);
  const held = wrong.filter((response) => [...shownBy(question, response, named)].some((idea) => holds.has(idea)));
  const others = wrong.filter((response) => ![...shownBy(question, response, named)].some((idea) => idea in ideas));
  const took = 15 + drawWhole(0, 70, random);
  if (held.length > 0 && random() < 0.85)
    return { response: one(held, random), took, sure: one([steps.sure, steps.sure, steps.think], random) };
  if (random() < ability || wrong.length === 0)
    return { response: right, took, sure: one([steps.sure, steps.sure, steps.think, steps.guess], random) };
  const response = one(others.length ? others : wrong, random);
  return { response, took, sure: one([steps.guess, steps.think, steps.think], random) };
}

/**
 * The receipts of a class that nobody ever taught, each in an envelope as learners hand them in: the same for the same course, whatever
 * its questions, as long as none of them sets a figure.
 */
export function inventedClass({ assignment, items, named, codes, names }: Sources): readonly string[] {
  const random = mulberry32(seed);
  const questionOf = askedQuestions(items, String);
  return names.map((name) => {
    const holds = new Set(Object.keys(ideas).filter((idea) => drawWhole(1, 100, random) <= (ideas[idea] ?? 0)));
    const learner = { ability: 0.6 + 0.38 * random(), holds, random };
    const own = drawWhole(0, 999_999, random);
    // one or two stop half-way
    const reach = random() < 0.08 ? Math.floor(assignment.items.length / 2) : assignment.items.length;
    const answers = assignment.items.map(({ item, rev }, place): AnsweredItem => {
      const question = questionOf({ item, rev, seed: own });
      if (!question) throw new RangeError(`no question ${item}@${rev}`);
      if (place >= reach) return { item, rev, seed: own, first: undefined, last: undefined, count: 0 };
      const first = firstTry(question, named, learner);
      const isRight = kindOf(question).grade(question, first.response) === 1;
      const again = { response: keyOf(question).right(question), took: drawWhole(8, 40, random), sure: steps.think };
      return isRight || random() < 0.3
        ? { item, rev, seed: own, first, last: undefined, count: 1 }
        : { item, rev, seed: own, first, last: again, count: 2 };
    });
    const letters = Array.from({ length: 5 }, () => one([...numberAlphabet], random)).join('');
    const number = `${letters.slice(0, 2)}-${letters.slice(2)}`;
    const began = evening + drawWhole(0, 200, random);
    const receipt = {
      ...{ number, assignment: assignment.id, name, began, at: began + drawWhole(15, 50, random), answers },
      guesses: [],
    };
    return writeEnvelope(unsealed(number, packReceipt(receipt, codes, questionOf)));
  });
}
