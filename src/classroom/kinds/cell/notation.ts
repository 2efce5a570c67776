import { type Profile, profiles } from '#model/game/action.ts';
import { readCell } from '#quiz/kinds/cell/grade.ts';
import type { Notation } from '../../notation.ts';
import { letterAt } from '../../paper/letter-at.ts';
import { placeOfLetter } from '../../paper/place-of-letter.ts';

/** The letter of the cell, in reading order: `C`. */
export const cell: Notation<'cell'> = {
  write: (_question, response) => letterAt(profiles.indexOf(readCell(response))),
  read: (_question, written) => profiles[placeOfLetter(written, profiles.length)] as Profile,
  signs: () => profiles.map((_profile, place) => letterAt(place)),
  blanks: () => ({ count: 1, width: 'letter' }),
};
