import type { Action } from '../game/action.ts';
import type { Measure } from './measure.ts';

/**
 * What can change in a game, all of it in whole numbers: tenths of a point where it enters a lab's sum, else percent. Lists are in the
 * labs' order. [CONVENE.md §1]
 */
export interface Table {
  /** H: how much more cutting beside a careful lab pays than at the start; below 0 where the race was calmed. */
  readonly pressure: number;
  /** U: how much more both careful pays. */
  readonly upside: number;
  /** C: how much cheaper care has become. */
  readonly cheaper: number;
  /** E: what careful alone is given. */
  readonly exposure: number;
  /** A: what cutting alone is denied. */
  readonly advantage: number;
  /** D: how much less both cutting pays. */
  readonly downside: number;
  /** F: what is paid by whoever is found cutting. */
  readonly fine: number;
  /** V: how often cutting is found, in a hundred. */
  readonly detection: number;
  /** L: how many times a code was written. */
  readonly code: number;
  /** κ: the share of the plug that a lab without tests keeps. */
  readonly kept: number;
  /** O: how much faster beliefs follow deeds, added to each lab's pace. */
  readonly openness: number;
  /** M: how far the labs' security has moved from its weakest link towards its best shot. */
  readonly alarm: number;
  /** Q: how much of what is wrong the tests find. */
  readonly tests: number;
  /** X: how far AI reaches. */
  readonly reach: number;
  /** I: the points that can be spent. */
  readonly influence: number;
  /** whether the lowest wall was guarded before the doors were opened */
  readonly guarded: boolean;
  /** whether the tests are written into the plug, and so harder to better */
  readonly locked: boolean;
  /** n: how many labs shipped safe in the last round. */
  readonly careful: number;
  readonly beliefs: readonly number[];
  readonly walls: readonly number[];
  readonly weeks: readonly number[];
  /** what each lab did in the last round */
  readonly acts: readonly Action[];
  /** all twelve cards; the first six are the hand */
  readonly deck: readonly Measure[];
}
