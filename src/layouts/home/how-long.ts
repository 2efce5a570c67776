import { fill, fillPlural, type Plural } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';

/** How a page says so: in minutes, or in whole hours. */
interface Words {
  readonly minutes: string;
  readonly aboutHours: Plural;
}

/** How long something takes, in words: in minutes below an hour and a half, from there in hours, rounded. */
export function howLong(locale: string, { minutes: exactly, aboutHours }: Words, minutes: number): string {
  if (minutes < 90) return fill(exactly, writtenIn(locale, { minutes }));
  return fillPlural(locale, aboutHours, Math.round(minutes / 60));
}
