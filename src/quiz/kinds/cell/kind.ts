import type { Kind } from '../../kind.ts';
import { gradeCell, readCell } from './grade.ts';
import type { key } from './key.ts';

/** One cell of a payoff matrix is right. */
export const cell = {
  grade: gradeCell,
  reason: ({ whys }, response) => whys[readCell(response)],
  missing: 'choose',
  withNumbers({ whys }, { right, number, reason }) {
    const why = (cell: keyof typeof whys) => reason(whys[cell], cell === right);
    return {
      answer: readCell(right),
      payoffs: { R: number('R'), S: number('S'), T: number('T'), P: number('P') },
      whys: { CC: why('CC'), CD: why('CD'), DC: why('DC'), DD: why('DD') },
    };
  },
} satisfies Kind<'cell', typeof key>;
