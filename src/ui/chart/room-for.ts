/** How wide, in units of a chart’s picture, a text may come out there at most; reckoned, since a server has no letters to measure. */
export const roomFor = (text: string): number =>
  // letters of a third of the alphabets are as wide as high; the others leave room for a reader who spaces them out
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 14 : 9), 0);
