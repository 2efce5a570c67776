/** Whether the long run is wanted (`npm run endure`) rather than the quick one of every `npm test`. */
export const isLongRun = process.env.ENDURE === 'yes';

/** How many wounded texts of a sort are tried. */
export const mutations = isLongRun ? 100_000 : 5000;

/** How often a case that hangs on chance or timing is tried. */
export const repeats = isLongRun ? 20 : 1;

/** Of many that are alike, one of so many (every fifth, where not said otherwise), the first among them; all of them in the long run. */
export const someOf = <Each>(all: readonly Each[], oneOf = 5): readonly Each[] =>
  isLongRun ? all : all.filter((_each, place) => place % oneOf === 0);
