import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { ends, turnOf, work } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the last reply has changed, in one line: nothing yet, a cut, or hardly anything. */
export function thinks(state: State, text: Text, locale: string): string {
  const words = text.thinks;
  const number = (x: number) => formatNumber(locale, x);
  if (state.turns === 0) return fill(words.first, { best: number(ends(state).xOpt) });
  const [own, other] = [turnOf(state.turns - 1), turnOf(state.turns)];
  const [was, is] = [work({ ...state, turns: state.turns - 1 }), work(state)];
  const [before, x] = [number(was[own]), number(is[own])];
  const agreed = ends(state).welfareOpt / 2;
  const cut = Math.max(is.youUp, is.beaconUp) < agreed ? words.both : words.cut;
  return fill(before === x ? words.hardly : cut, { who: text[own], other: text[other], before, x });
}
