import type { Strategy } from '../strategy.ts';

/**
 * Plays C; a D of the other is met with as many D as the other has played by then, and after them two C whatever happens.
 * What the other does during the punishment and the two C after it starts no punishment of its own.
 */
export const gradual: Strategy = {
  name: 'Gradual',
  cite: 'beaufils1997',
  group: 'forgives',
  move: (_own, other) => {
    let defections = 0;
    let punishing = 0;
    let calming = 0;
    for (const move of other) {
      if (move === 'D') defections += 1;
      if (punishing > 0) punishing -= 1;
      else if (calming > 0) calming -= 1;
      if (punishing === 0 && calming === 0 && move === 'D') [punishing, calming] = [defections, 2];
    }
    return punishing > 0 ? 'D' : 'C';
  },
};
