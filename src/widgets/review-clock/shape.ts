import { growth, type State, years } from './state.ts';

/** A place in the picture: years from the start, points of capability. */
export type Point = readonly [year: number, points: number];

/** Between one review and the next: where the rule stands, and the corners of what is exposed and what is slack. */
export interface Wait {
  readonly rule: readonly [Point, Point];
  readonly exposed: readonly Point[];
  readonly slack: readonly Point[];
}

/** The waits between reviews, in order: what the picture draws. */
export function waits({ reviews, margin }: State): readonly Wait[] {
  return Array.from({ length: reviews }, (_, turn) => {
    const [from, to] = [(turn * years) / reviews, ((turn + 1) * years) / reviews];
    const level = growth * from + margin;
    const met = Math.min(to, from + margin / growth);
    const ends: readonly Point[] = met < to ? [] : [[to, level]];
    return {
      rule: [
        [from, level],
        [to, level],
      ],
      exposed:
        met < to
          ? [
              [met, level],
              [to, level],
              [to, growth * to],
            ]
          : [],
      slack: margin > 0 ? [[from, growth * from], [from, level], ...ends, [met, growth * met]] : [],
    };
  });
}
