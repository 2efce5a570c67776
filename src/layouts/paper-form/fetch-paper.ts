import { loadBank } from '#check/load-bank.ts';
import type { Assignment } from '#classroom/assignment.ts';
import { notationOf } from '#classroom/notations.ts';
import { formNumber } from '#classroom/paper/form-number.ts';
import { paperItems } from '#classroom/paper/paper-items.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { isAsked, present } from '#quiz/present.ts';
import { fetchAssigned } from '../do/fetch-assigned.ts';
import { sharedSeed } from '../do/shared-seed.ts';

/** An assignment as it stands on paper. */
export interface Paper {
  /** what tells this form from others */
  readonly number: string;
  readonly questions: readonly {
    readonly question: ReaderQuestion;
    /** the prompt of the question that it stands in for, which needs a figure */
    readonly insteadOf: string | undefined;
  }[];
  /** the prompts of those that need a figure and are left out */
  readonly leftOut: readonly string[];
  /** how many cannot be had any more */
  readonly missing: number;
}

/** Puts an assignment on paper, with the numbers that all share; rejects where the site cannot be reached. */
export async function fetchPaper(locale: string, { id, items }: Assignment): Promise<Paper> {
  const { bank, missing } = await fetchAssigned(locale, items);
  const assigned = items.map(({ item }) => bank.get(item)).filter(isAsked);
  const figures = assigned.filter((item) => notationOf(item) === undefined);
  const chapters = new Set(figures.map((item) => item.id.slice(0, item.id.indexOf('/'))));
  const today = await Promise.all([...chapters].map((chapter) => loadBank(locale, chapter)));
  const { questions, leftOut } = paperItems(
    assigned,
    today.flatMap((each) => [...each.values()]),
  );
  const seed = sharedSeed(id);
  const shown = (item: (typeof assigned)[number]) =>
    present(item, seed, (value) => formatNumber(item.lang ?? locale, value));
  return {
    number: formNumber(
      questions.map(({ item }) => ({ item: item.id, rev: item.rev })),
      seed,
    ),
    questions: questions.map(({ item, insteadOf }) => ({
      question: shown(item),
      insteadOf: insteadOf && shown(insteadOf).prompt,
    })),
    leftOut: leftOut.map((item) => shown(item).prompt),
    missing,
  };
}
