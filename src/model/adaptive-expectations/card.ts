/** What may be played in a round: a word before all (`hall`), a promise to whoever is careful alone (`stand`), a fine on cutting (`fine`), or nothing. */
export const cards = ['hall', 'stand', 'fine', 'none'] as const;
export type Card = (typeof cards)[number];
