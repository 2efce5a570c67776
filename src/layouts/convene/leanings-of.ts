import type { Leanings } from '#model/convene/deal.ts';

/** Whose first belief moves, and which way, by what was signed for each of these entries; what is not named moves nothing. */
const moves: ReadonlyMap<string, Leanings> = new Map<string, Leanings>([
  ['anvil kept', { A: 10 }],
  ['anvil cut', { A: -10 }],
  // a word before all reaches Beacon, and silence does not; a letter may or may not
  ['word hall', { B: 10 }],
  ['word silence', { B: -10 }],
  ['visit-plan twenty', { E: 10 }],
  ['visit-plan more', { E: 10 }],
  ['visit-plan fine', { E: -10 }],
]);

/** What the labs expect more or less at first because of what the reader did with Anvil, of the word and of the visits. [STORY.md §4] */
export const leaningsOf = (signed: ReadonlyMap<string, string>): Leanings =>
  Object.assign({}, ...[...signed].map(([entry, option]) => moves.get(`${entry} ${option}`) ?? {}));
