import { edge, front, top } from './front.ts';
import { type Thief, thieves } from './night.ts';
import { spotOf } from './prints.ts';

/** How long, in milliseconds, it takes till the next one sets out, to walk to a wall, and to climb it or turn back; and all of it. */
const times = { apart: 12, walk: 380, climb: 180 };
export const length = (thieves - 1) * times.apart + times.walk + times.climb;

/** What is seen of the hundred some time after the first set out. */
export interface Walking {
  /** those who are under way, where they are */
  readonly abroad: readonly { readonly x: number; readonly y: number }[];
  /** how many have left their print */
  readonly arrived: number;
}

const between = (from: number, to: number, share: number) => from + (to - from) * share;

/** Where the hundred are so many milliseconds after the first set out: from both ends of the front, to their walls, over them or back. */
export function walking(all: readonly Thief[], now: readonly number[], passed: number): Walking {
  const arrived = all.filter((_, index) => passed >= index * times.apart + times.walk).length;
  const abroad = all.flatMap((thief, index) => {
    const since = passed - index * times.apart;
    if (since < 0 || since >= times.walk + times.climb) return [];
    const spot = spotOf(thief);
    if (since < times.walk) {
      const share = since / times.walk;
      const x = between(index % 2 ? front.width + 10 : -10, spot.x, share);
      return [{ x, y: between(front.sand - 14, spot.y, share) - 4 * Math.abs(Math.sin(3 * Math.PI * share)) }];
    }
    const share = (since - times.walk) / times.climb;
    const to = thief.stopped ? front.sand + 12 : top(now[thief.place] ?? 0) - 6;
    // over the wall there is one ladder for all
    const x = thief.stopped ? spot.x : between(spot.x, edge(thief.place) + 10, Math.min(1, 2 * share));
    return [{ x, y: between(spot.y, to, share) }];
  });
  return { abroad, arrived };
}
