import { abortError, type Watch } from '#model/long-run/in-slices.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { Measures } from '#quiz/measures.ts';
import type { QuestionOf } from './asked-questions.ts';
import { breathing } from './breath.ts';
import type { AnsweredItem, Receipt } from './receipt.ts';
import { wrongAnswersTo } from './wrong-answers.ts';
import type { WrongPart } from './wrong-part.ts';

/** One answer, marked again from what was answered. */
export interface Marked {
  /** `chapter/name` */
  readonly item: string;
  readonly rev: number;
  readonly seed: number;
  readonly isAnswered: boolean;
  /** the score of the first try, from 0 to 1; undefined where there is none, or it cannot be graded */
  readonly first: number | undefined;
  /** the score of the last try, which may be the first, and the best of these; undefined likewise */
  readonly last: number | undefined;
  readonly best: number | undefined;
  /** the first try in the form that is the same for all who answer alike; undefined where it has no score */
  readonly given: string | undefined;
  /** what is wrong with the first try */
  readonly wrong: readonly WrongPart[];
  /** how sure the learner was of the first try, from 0 to 1, and the seconds it took, where known */
  readonly sure: number | undefined;
  readonly took: number | undefined;
}

/** A receipt with its answers marked again, in their order. */
export interface MarkedReceipt {
  readonly receipt: Receipt;
  readonly answers: readonly Marked[];
}

type Response = Pick<Marked, 'given' | 'wrong'> & { readonly score: number | undefined };

const ungraded: Response = { score: undefined, given: undefined, wrong: [] };

function graded(question: ReaderQuestion, response: string, measures: Measures | undefined): Response {
  const { parts, alike } = wrongAnswersTo(question);
  try {
    return {
      score: kindOf(question).grade(question, response, measures),
      given: alike(question, response),
      wrong: parts(question, response, measures),
    };
  } catch {
    // what was handed in may be anything
    return ungraded;
  }
}

/** Grades responses, each once however many give it. */
function grader(measuresOf: (question: ReaderQuestion, response: string) => Promise<Measures | undefined>) {
  const known = new Map<ReaderQuestion, Map<string, Response>>();
  const measured = new Map<string, Promise<Measures | undefined>>();

  async function measure(question: ReaderQuestion, response: string) {
    try {
      return await measuresOf(question, response);
    } catch {
      // what was handed in need be no state of a figure
      return undefined;
    }
  }

  function measuresFor(question: ReaderQuestion, response: string) {
    const key = `${question.id}@${question.rev} ${response}`;
    const measures = measured.get(key) ?? measure(question, response);
    measured.set(key, measures);
    return measures;
  }

  return (question: ReaderQuestion, response: string): Response | Promise<Response> => {
    const responses = known.get(question) ?? new Map<string, Response>();
    known.set(question, responses);
    const before = responses.get(response);
    if (before) return before;
    const keep = (result: Response) => {
      responses.set(response, result);
      return result;
    };
    if (!kindOf(question).sets) return keep(graded(question, response, undefined));
    return measuresFor(question, response).then((measures) => keep(graded(question, response, measures)));
  };
}

/**
 * Marks everything in these receipts again. `questionOf` gives the question as it was asked, undefined where there is none, the
 * same object wherever it is the same; `measuresOf` what the model computes of a figure that a response sets. Other tasks get their
 * turn every `slice` milliseconds.
 */
export async function regrade(
  receipts: readonly Receipt[],
  questionOf: QuestionOf,
  measuresOf: (question: ReaderQuestion, response: string) => Promise<Measures | undefined>,
  { onProgress, signal }: Watch = {},
  slice?: number,
): Promise<readonly MarkedReceipt[]> {
  const grade = grader(measuresOf);
  const breath = breathing(slice);

  async function marked({ item, rev, seed, first, last }: AnsweredItem): Promise<Marked> {
    const question = questionOf({ item, rev, seed });
    const grades = async (response: string | undefined) =>
      question && response !== undefined ? await grade(question, response) : ungraded;
    const { score, given, wrong } = await grades(first?.response);
    const lastScore = last ? (await grades(last.response)).score : score;
    return {
      item,
      rev,
      seed,
      isAnswered: first !== undefined,
      first: score,
      last: lastScore,
      best: score === undefined || (lastScore ?? -1) > score ? lastScore : score,
      given,
      wrong,
      sure: first?.sure,
      took: first?.took,
    };
  }

  if (signal?.aborted) throw abortError();
  const all: MarkedReceipt[] = [];
  for (const [place, receipt] of receipts.entries()) {
    const answers: Marked[] = [];
    for (const answer of receipt.answers) {
      answers.push(await marked(answer));
      if (!(await breath())) continue;
      onProgress?.(place / receipts.length);
      if (signal?.aborted) throw abortError();
    }
    all.push({ receipt, answers });
  }
  onProgress?.(1);
  return all;
}
