import { loadBank } from '#check/load-bank.ts';
import type { Assignment } from '#classroom/assignment.ts';
import { notationOf } from '#classroom/notations.ts';
import { type PaperForm, paperForm } from '#classroom/paper/paper-form.ts';
import { isAsked } from '#quiz/present.ts';
import { fetchAssigned } from '../do/fetch-assigned.ts';
import { sharedSeed } from '../do/shared-seed.ts';

/** An assignment as it stands on paper. */
export interface Paper extends PaperForm {
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
  const written = today.flatMap((each) => [...each.values()]);
  return { ...paperForm(assigned, written, sharedSeed(id), locale), missing };
}
