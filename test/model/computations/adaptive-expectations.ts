import { playRounds } from '#model/adaptive-expectations/play-rounds.ts';
import { sure } from '#model/adaptive-expectations/table.ts';
import type { Computations } from './inputs.ts';

const start = {
  beliefs: [70, 50, 30].map((percent) => (percent * sure) / 100),
  payoffs: { R: 40, S: 0, T: 30, P: 20 },
};

/** The rules of design/STORY.md, section 8. */
export const adaptiveExpectations: Computations = {
  three_rounds: ({ cards }) => {
    const { rounds } = playRounds(start, 6, cards);
    return {
      careful: rounds.map(({ choices }) => choices.filter(({ act }) => act === 'C').length),
      beliefs: rounds.at(-1)?.played.beliefs.map((belief) => (belief * 100) / sure),
    };
  },
};
