/** The name under which authors place a widget: `payoff-matrix` as `PayoffMatrix`. */
export const tagName = (folder: string): string =>
  folder.replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase());
