import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Lever } from '#model/game/lever.ts';
import type { Knob } from '#ui/chart/knob.ts';
import { holds, lifts } from './pull.ts';
import { movedBy, type Push, payoffsOf, pullRange, type State } from './state.ts';
import type { Text } from './text.ts';

const ends = { upside: 100, exposure: 0, advantage: 100, downside: 0 } as const;
const isEnd = (lever: Lever): lever is keyof typeof ends => lever in ends;

/** What of the picture can be taken hold of: you, and of the levers that are `offered` the four ends, and each line where it crosses your belief; within `low` and `high`, where the picture ends. */
export function knobs(
  state: State,
  offered: readonly Lever[],
  [low, high]: readonly [low: number, high: number],
  text: Text,
  locale: string,
): readonly Knob<Push>[] {
  const payoffs = payoffsOf(state);
  const { R, S, T, P } = payoffs;
  const at = holds(state);
  const number = (x: number) => formatNumber(locale, x);
  const lines = {
    cost: [
      [0, S],
      [100, R],
    ],
    fine: [
      [0, P],
      [100, T],
    ],
  } as const;
  /** of two that lie at one belief, the higher has its name over it */
  const higher: Readonly<Record<Lever, boolean>> = {
    upside: R >= T,
    advantage: T > R,
    exposure: S > P,
    downside: P >= S,
    cost: at.cost > at.fine,
    fine: at.fine >= at.cost,
  };
  const pulled = offered.map((lever): Knob<Push> => {
    const up = lifts(lever);
    const moved = movedBy(lever).map((each) => payoffs[each]);
    const pull = state.pulls[lever];
    const here = at[lever];
    const [least, most] = up
      ? [here - pull, here + Math.min(pullRange.max - pull, high - Math.max(...moved))]
      : [here - Math.min(pullRange.max - pull, Math.min(...moved) - low), here + pull];
    const end = isEnd(lever);
    const { name } = text.levers[lever];
    // a line has its lever's name only while that is pulled: in the middle there is no room for all
    const far = pull > 0 ? fill(text.at, { what: name, x: number(pull) }) : undefined;
    return {
      name: lever,
      x: end ? ends[lever] : state.percent,
      y: here,
      way: up ? 'up' : 'down',
      min: least,
      max: most,
      look: up ? 'safe' : 'cut',
      text: end ? fill(text.at, { what: text.levers[lever].end, x: number(here) }) : far,
      over: higher[lever],
      ...(!end && { line: lines[lever] }),
    };
  });
  return [
    ...pulled,
    {
      name: 'trust',
      x: state.percent,
      y: low,
      way: 'across',
      min: 0,
      max: 100,
      look: 'ink',
      text: fill(text.here, { percent: number(state.percent) }),
      over: true,
    },
  ];
}
