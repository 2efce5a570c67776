import { type Profile, profiles } from '#model/game/action.ts';
import { readCell } from '#quiz/kinds/cell/grade.ts';
import type { Packer } from '../../packer.ts';

/** The place of the cell that was chosen, in reading order. */
export const cell: Packer<'cell'> = {
  pack: (_question, response, bits) => bits.below(profiles.indexOf(readCell(response)), profiles.length),
  unpack: (_question, bits) => profiles[bits.below(profiles.length)] as Profile,
};
