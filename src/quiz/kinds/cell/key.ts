import { profiles } from '#model/game/action.ts';
import type { Key } from '../../key.ts';
import { readCell } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ answer }) => answer,
  inWords: (_question, response, { text }) => [text.cells[readCell(response)]],
  answers: ({ answer, whys }, { text }) =>
    profiles.map((profile) => ({ said: text.cells[profile], right: profile === answer, why: whys[profile] })),
  bare: { whys: { CC: '', CD: '', DC: '', DD: '' } },
} satisfies Key<'cell'>;
