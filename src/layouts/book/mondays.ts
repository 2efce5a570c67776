const two = (part: number) => String(part).padStart(2, '0');

/** How many weeks after the next Monday each offered one is. */
const weeks = { next: 0, month: 3, quarter: 12 } as const;

/** A Monday that is offered. */
export type Offered = keyof typeof weeks;

/** The day of the reader’s calendar on which a moment falls, as `2026-12-07`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The Mondays that are offered at the time `now`: the first after today, that of the fourth week and that of the thirteenth. */
export function mondays(now: number): Readonly<Record<Offered, string>> {
  const today = new Date(now);
  // a Monday is offered no Monday of today
  const ahead = (8 - today.getDay()) % 7 || 7;
  const day = (more: number) =>
    dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead + 7 * more, 12));
  return { next: day(weeks.next), month: day(weeks.month), quarter: day(weeks.quarter) };
}
