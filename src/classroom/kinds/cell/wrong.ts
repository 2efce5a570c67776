import { readCell } from '#quiz/kinds/cell/grade.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** The wrong cell, by its name. */
export const wrong = {
  parts({ answer, whys }, response) {
    const id = readCell(response);
    return id === answer ? [] : [{ id, way: 'cell', said: [], why: whys[id], about: [id], tells: true }];
  },
  alike: (_question, response) => response,
} satisfies WrongAnswers<'cell'>;
