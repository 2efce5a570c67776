import { fillPlural } from '#i18n/fill.ts';
import type { Table } from '#model/convene/table.ts';
import type { ConveneText } from './convene-text.ts';

/** What the cards that lie there have moved, and which way, in words without results: what comes of it shows when the labs do. */
export function directionsOf(
  before: Table,
  after: Table,
  { hand: { moves } }: ConveneText,
  locale: string,
): readonly string[] {
  const way = (by: number) => (by > 0 ? 'up' : 'down');
  const labs = (name: 'beliefs' | 'walls') => {
    const by = after[name].map((value, at) => value - (before[name][at] ?? 0)).filter((each) => each !== 0);
    return (['up', 'down'] as const).flatMap((to) => {
      const count = by.filter((each) => way(each) === to).length;
      return count ? [fillPlural(locale, moves[name][to], count)] : [];
    });
  };
  const single = (
    [
      'upside',
      'cheaper',
      'exposure',
      'advantage',
      'downside',
      'pressure',
      'fine',
      'detection',
      'code',
      'kept',
      'alarm',
      'tests',
      'reach',
      'openness',
    ] as const
  ).flatMap((name) => (after[name] === before[name] ? [] : [moves[name][way(after[name] - before[name])]]));
  return [...labs('beliefs'), ...single, ...labs('walls')];
}
