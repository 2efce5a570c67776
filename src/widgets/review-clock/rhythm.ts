import { ranges, years } from './state.ts';

/**
 * How many reviews there are once this month was tapped, as evenly spaced as before. About the middle of a wait every wait is halved;
 * nearer to its ends a review comes so long after the last, and so on; and a review that is there is taken away, with every second one.
 */
export function rhythm(month: number, reviews: number): number {
  const wait = (12 * years) / reviews;
  const turn = Math.min(reviews - 1, Math.floor(month / wait));
  const share = month / wait - turn;
  // a finger does not hit a month, so each of these is as wide as a third of a wait
  const held = share < 1 / 6 ? turn : share > 5 / 6 ? turn + 1 : undefined;
  if (held === 0 || held === reviews) return reviews;
  if (held !== undefined) return Math.max(ranges.reviews.min, Math.floor(reviews / 2));
  const more = Math.abs(share - 1 / 2) < 1 / 6 ? 2 * reviews : Math.max(reviews + 1, Math.round(reviews / share));
  return Math.min(ranges.reviews.max, more);
}
