import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { eitherOf } from './either-of.ts';
import { bestStages, climbed, gated } from './outcome.ts';
import { climb, type State } from './state.ts';
import type { Text } from './text.ts';

/** What the gate does within these months: nothing, everything, or something. */
export function standing(state: Pick<State, 'months' | 'margin'>): keyof Text['says']['gate'] {
  const { holds, danger } = gated(state);
  if (!holds) return 'idle';
  return danger === 0 ? 'shut' : 'holds';
}

/** How a number of stages stands among those that cost least: alone, one of several, not among them. */
function standingOf(stages: number, best: readonly number[]): keyof Text['says']['best'] {
  if (best.includes(stages)) return best.length === 1 ? 'same' : 'tied';
  return best.length === 1 ? 'other' : 'others';
}

/** What is released and how, and, of what was seen or tried, how the danger and the waiting come out; in words that are true of the state. */
export function describeGate(state: State, text: Text, locale: string, tried = true): string {
  const number = (x: number) => formatNumber(locale, x);
  if (state.scene === 'margin') {
    const { danger, open, waiting, binds } = gated(state);
    const values = {
      margin: number(state.margin),
      danger: number(danger),
      open: number(open),
      waiting: number(waiting),
      binds: number(binds),
    };
    const months = fillPlural(locale, text.says.months, state.months);
    return tried ? `${months} ${fill(text.says.gate[standing(state)], values)}` : months;
  }
  const { danger, waiting, lastOut } = climbed(state);
  const jump = climbed({ ...state, stages: 1 }).danger;
  const values = {
    ...{ stages: number(state.stages), step: number(climb.K / state.stages), lastOut: number(lastOut) },
    ...{ danger: number(danger), waiting: number(waiting), jump: number(jump), weight: number(state.weight) },
  };
  const released = fill(text.says[state.stages === 1 ? 'jump' : 'climb'], values);
  if (!tried) return released;
  const best = bestStages(state);
  const listed = (stages: readonly number[]) => eitherOf(stages, locale);
  return [
    released,
    fill(text.says.shapes[state.shape] ?? '', values),
    ...(state.stages === 1 ? [] : [fill(text.says[state.shape === 0 ? 'same' : 'less'], values)]),
    ...(state.scene === 'price'
      ? [
          fill(text.says.weighs, values),
          fillPlural(locale, text.says.best[standingOf(state.stages, best)], best[0] ?? 1, {
            others: listed(best.filter((stages) => stages !== state.stages)),
            all: listed(best),
          }),
        ]
      : []),
  ].join(' ');
}
