import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** The twelve strict symmetric 2×2 games by the order of their payoffs, best first. [Robinson and Goforth 2005; Bruns 2015] */
export const ordinalNames = {
  RTPS: 'Stag Hunt',
  RPTS: 'Assurance',
  RPST: 'Coordination',
  RTSP: 'Concord',
  RSTP: 'Harmony',
  RSPT: 'Peace',
  TRPS: "Prisoner's Dilemma",
  TRSP: 'Chicken',
  TSRP: 'Battle (Leader)',
  TSPR: 'Hero',
  TPSR: 'Compromise',
  TPRS: 'Deadlock',
} as const;

/** The name of one of the twelve games. */
export type OrdinalName = (typeof ordinalNames)[keyof typeof ordinalNames];

/** Where a payoff table sits among the 24 strict orderings: 12 games, each with C and D as named or exchanged. */
export interface OrdinalGame {
  readonly ordering: string;
  readonly ordinalName: OrdinalName;
  /** True where C and D must be exchanged to get the named game. */
  readonly relabelled: boolean;
}

const exchanged: Readonly<Record<string, string>> = { R: 'P', P: 'R', S: 'T', T: 'S' };

/** The ordinal game of four payoffs, or null where two of them are equal. */
export function ordinalGame(payoffs: Payoffs): OrdinalGame | null {
  requirePayoffs(payoffs);
  const names = (['R', 'S', 'T', 'P'] as const).toSorted((x, y) => payoffs[y] - payoffs[x]);
  if (new Set(names.map((name) => payoffs[name])).size < 4) return null;
  const ordering = names.join('');
  const mirror = names.map((name) => exchanged[name]).join('');
  if (ordering in ordinalNames) {
    return { ordering, ordinalName: ordinalNames[ordering as keyof typeof ordinalNames], relabelled: false };
  }
  return { ordering, ordinalName: ordinalNames[mirror as keyof typeof ordinalNames], relabelled: true };
}
