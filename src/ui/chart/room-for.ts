/** How wide, in units of a chart’s picture, a text may come out there at most; reckoned, since a server has no letters to measure. */
export const roomFor = (text: string): number =>
  // Chinese, Japanese and Korean letters are as wide as high; all leave room for a reader who spaces them out
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 15 : 10), 0);
