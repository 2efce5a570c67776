import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Profile } from '#model/game/action.ts';
import { across } from './across.ts';
import { movers, type Side } from './movers.ts';
import { neighbour } from './neighbour.ts';
import { payoffsAt } from './payoffs-at.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** Two labs on their way through the table. */
export interface OnTheWay {
  readonly cells: readonly Profile[];
  /** where on it they stand */
  readonly step: number;
  /** they have come to its end */
  readonly over: boolean;
  /** where they stood at rest before they were put here */
  readonly before?: Profile | undefined;
  /** they stood at rest here, and a number was moved */
  readonly stirred: boolean;
  /** it was not seen step by step */
  readonly atOnce: boolean;
}

const sides = ['you', 'rival'] as const;
const moverOf = (from: Profile, to: Profile): Side | undefined => sides.find((side) => neighbour(from, side) === to);

/** What happens to the labs where they stand, in words. */
export function walkSays(way: OnTheWay, state: State, text: Text, locale: string): string {
  const { cells, step, over, before, stirred, atOnce } = way;
  const says = text.walk;
  const number = (value: number) => formatNumber(locale, value);
  const between = (from: Profile, to: Profile, side: Side) => ({
    from: number(payoffsAt(state, from)[side]),
    to: number(payoffsAt(state, to)[side]),
  });
  const both = (at: Profile) => {
    const { you, rival } = payoffsAt(state, at);
    return { you: number(you), rival: number(rival) };
  };
  const moves = (to: number): string => {
    const [from, at] = [cells[to - 1], cells[to]];
    const mover = from && at && moverOf(from, at);
    if (!mover) return '';
    const also = movers(state, from).length > 1 ? [says.also[mover]] : [];
    return [fill(says.moves[mover], between(from, at, mover)), ...also].join(' ');
  };
  const at = cells[step];
  if (!at) return says.none;
  if (!over && step > 0) return moves(step);
  if (!over) {
    const would = movers(state, at);
    if (stirred && would[0]) return fill(says.stirred, { mover: text.movers[would.length > 1 ? 'both' : would[0]] });
    const alone = before && moverOf(before, at);
    if (before && alone) return fill(says.alone[alone], between(before, at, alone));
    return [
      fill(says.stand, { cell: text.predict.options[at], ...both(at) }),
      ...(before && neighbour(before, 'both') === at && across(state, before) ? [says.together] : []),
    ].join(' ');
  }
  const better = across(state, at);
  const end =
    movers(state, at).length > 0 ? [says.round] : [says.rest, ...(better ? [fill(says.across, both(better))] : [])];
  return [...(atOnce ? cells.slice(1).map((_cell, index) => moves(index + 1)) : []), ...end].join(' ');
}
