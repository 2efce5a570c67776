import { alwaysCooperate } from '../repeated/strategies/always-cooperate.ts';
import { alwaysDefect } from '../repeated/strategies/always-defect.ts';
import { coinTosser } from '../repeated/strategies/coin-tosser.ts';
import { detective } from '../repeated/strategies/detective.ts';
import { grudger } from '../repeated/strategies/grudger.ts';
import { titForTat } from '../repeated/strategies/tit-for-tat.ts';
import { titForTwoTats } from '../repeated/strategies/tit-for-two-tats.ts';
import { winStayLoseShift } from '../repeated/strategies/win-stay-lose-shift.ts';
import type { Player } from '../repeated/strategy.ts';

/**
 * The kinds of agent in the population tournament, named as The Evolution of Trust names them, and a guest, who may follow any
 * rule of the library. [Case 2017]
 */
export const kinds = ['tft', 'all_d', 'all_c', 'grudge', 'prober', 'tf2t', 'pavlov', 'random', 'guest'] as const;
export type Kind = (typeof kinds)[number];

/** The kinds whose rules are known beforehand. */
export type OwnKind = Exclude<Kind, 'guest'>;
export const ownKinds = kinds.filter((kind): kind is OwnKind => kind !== 'guest');

/** The rule by which each of them plays. */
export const playerOf: Readonly<Record<OwnKind, Player>> = {
  tft: titForTat,
  all_d: alwaysDefect,
  all_c: alwaysCooperate,
  grudge: grudger,
  prober: detective,
  tf2t: titForTwoTats,
  pavlov: winStayLoseShift,
  random: coinTosser,
};
