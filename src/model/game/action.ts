/** What a lab does: `C` takes the costly safe course (cooperate), `D` cuts corners (defect). */
export type Action = 'C' | 'D';

/** One outcome of two players, the row player's action first. */
export type Profile = 'CC' | 'CD' | 'DC' | 'DD';

/** The four outcomes in reading order of the matrix. */
export const profiles = ['CC', 'CD', 'DC', 'DD'] as const satisfies readonly Profile[];
