/** Whether the long run is wanted (`npm run endure`) rather than the quick one of every `npm test`. */
export const isLongRun = process.env.ENDURE === 'yes';

/** How many wounded texts of a sort are tried. */
export const mutations = isLongRun ? 100_000 : 5000;

/** How often a case that hangs on chance or timing is tried. */
export const repeats = isLongRun ? 20 : 2;
