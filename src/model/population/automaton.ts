import type { OwnKind } from './kind.ts';

/**
 * A rule as a finite automaton: `moves[s]` is what state s plays, `next[s]` the states (one digit each) that follow it after CC,
 * CD, DC and DD as played, own move first; it starts in state 0. `slip` is the chance that it plays the opposite of that
 * on a whim, so that a coin tosser is an always-C that slips half the time.
 */
export interface Automaton {
  readonly moves: string;
  readonly next: readonly string[];
  readonly slip: number;
}

const steady = (moves: string, ...next: string[]): Automaton => ({ moves, next, slip: 0 });

/** Each kind's rule as an automaton; it plays exactly as `playerOf` does. */
export const automata: Readonly<Record<OwnKind, Automaton>> = {
  tft: steady('CD', '0101', '0101'),
  all_d: steady('D', '0000'),
  all_c: steady('C', '0000'),
  grudge: steady('CD', '0101', '1111'),
  // States: 0 first; 1 and 2 second; 3 and 4 third; 5 and 6 fourth round (even: the other has played D);
  // 7 defects for ever; 8 and 9 play tit for tat.
  prober: steady('CDDCCCCDCD', '1212', '3434', '4444', '5656', '6666', '7777', '8989', '7777', '8989', '8989'),
  tf2t: steady('CCD', '0101', '0202', '0202'),
  pavlov: steady('CD', '0110', '0110'),
  random: { moves: 'C', next: ['0000'], slip: 0.5 },
};
