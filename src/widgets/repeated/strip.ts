/** How wide a round is in the picture. */
export const step = 13;

/** Where things stand in the picture, from above: with bars and a scale where a breach is `weighed`, else the two rows alone. */
export function stripOf(weighed: boolean) {
  const top = weighed ? 98 : 0;
  const theirs = top + 94;
  return {
    /** the line that the bars stand on, and how high a point is */
    base: 52,
    unit: 20,
    /** the two rows, and the way between them */
    mine: top + 44,
    news: top + 69,
    theirs,
    /** the top edge of what was gained and what was lost */
    scale: theirs + 64,
    height: theirs + (weighed ? 86 : 40),
  };
}
