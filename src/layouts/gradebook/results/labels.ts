import { inOrder } from '#classroom/analysis/tables/by-learner.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { GradebookData } from '../gradebook-data.ts';
import type { ViewsText } from './views-text.ts';

/** What each learner is called in the views, by their key and in the order of the table: a number of theirs where names are left out, or there is none. */
export function labels(
  { work, names }: Pick<GradebookData, 'work' | 'names'>,
  words: ViewsText,
  locale: string,
): ReadonlyMap<string, string> {
  const numbered = names ? words.nameless : words.learner;
  return new Map(
    inOrder(work, { locale, names }).map(({ learner, label }) => [
      learner.key,
      typeof label === 'string' ? label : fill(numbered, { number: formatNumber(locale, label) }),
    ]),
  );
}
