import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Trial } from './trial.ts';

/** An item in the review: when it is due again, and how well it is likely to be remembered now. */
export interface ReviewCard {
  readonly item: string;
  /** milliseconds since 1970 */
  readonly due: number;
  /** days after which it would be remembered nine times in ten */
  readonly stability: number;
  readonly lapses: number;
}

/** How long an answer takes that comes to mind at once, in milliseconds. */
const quick = 12_000;
/** From here on a reader calls themselves sure. */
const sureEnough = 0.8;

/** No fuzz and no steps within a day: the same trials give the same dates in every tab. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** The grade of a trial: forgotten where it was not right; hard where the reader was unsure; easy where they were sure and quick. */
export function ratingOf({ score, sure, took, recall }: Trial): Grade {
  if (score < 1) return score >= 0.5 ? Rating.Hard : Rating.Again;
  if (recall || sure === undefined) return Rating.Good;
  if (sure < sureEnough) return Rating.Hard;
  return took !== undefined && took <= quick ? Rating.Easy : Rating.Good;
}

/** Whether a trial brings an item into the review that is not in it yet: it was missed, the reader was unsure, or it is to be recalled. */
const enters = ({ score, sure, recall }: Trial): boolean =>
  recall || score < 1 || (sure !== undefined && sure < sureEnough);

/**
 * The reader's review after these trials, oldest first, by FSRS (ts-fsrs, Ye 2024): what is in it and when each item is due. A clock
 * that was set back does not confuse it: time never runs backwards for an item. Since a long record takes a while, it is reckoned
 * trial by trial: yields the share in [0,1] that is done, and returns the review.
 */
export function* reviewSteps(trials: readonly Trial[]): Generator<number, ReadonlyMap<string, ReviewCard>, void> {
  const cards = new Map<string, Card>();
  for (const [place, trial] of trials.entries()) {
    yield place / trials.length;
    const known = cards.get(trial.item);
    if (!known && !enters(trial)) continue;
    const card: Card = known ?? createEmptyCard(new Date(trial.at));
    const at = new Date(Math.max(trial.at, card.last_review?.getTime() ?? 0));
    cards.set(trial.item, scheduler.next(card, at, ratingOf(trial)).card);
  }
  return new Map(
    [...cards].map(([item, { due, stability, lapses }]) => [item, { item, due: due.getTime(), stability, lapses }]),
  );
}

/** When the day that is `days` after that of `now` begins by the reader's own clock, in milliseconds since 1970. */
const dayAfter = (now: number, days: number): number => {
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).getTime();
};

/** The items that are due on the reader's day that `now` is in, whatever the hour, longest overdue first. */
export const dueAt = (review: ReadonlyMap<string, ReviewCard>, now: number): readonly ReviewCard[] =>
  [...review.values()].filter(({ due }) => due < dayAfter(now, 1)).toSorted((x, y) => x.due - y.due);

/** How many items come due on each of the next `days` days from `now` (overdue ones on the first), by the reader's own midnight. */
export function loadAhead(review: ReadonlyMap<string, ReviewCard>, now: number, days: number): readonly number[] {
  const load = Array.from({ length: days }, () => 0);
  for (const { due } of review.values()) {
    const day = load.findIndex((_count, each) => due < dayAfter(now, each + 1));
    if (day >= 0) load[day] = (load[day] as number) + 1;
  }
  return load;
}
