import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { labs, type State } from './state.ts';
import type { Text } from './text.ts';
import { bought, failed, heights, next } from './walls.ts';

/** Which of the things that can be true of one more course is true of it. */
export function standing(state: State): keyof Text['says']['more'] {
  const gains = next(state, state.world);
  const open = gains.filter((gain) => gain !== undefined);
  if (open.length === 0) return 'full';
  const most = Math.max(...open);
  if (most === 0) return 'none';
  const helped = open.filter((gain) => gain > 0);
  if (helped.length === open.length && Math.min(...open) === most) return 'same';
  return helped.length < open.length ? 'only' : 'most';
}

/** How high the walls are and what a raid has to get past; of a night that was seen how many raids fail; once the reader has tried, what the courses did; and where that is told, what one more would do. All in words that are true of it. */
export function describe(
  state: State,
  text: Text,
  locale: string,
  tried = true,
  seen = tried,
  further = tried,
): string {
  const { world, laid } = state;
  const number = (x: number) => formatNumber(locale, x);
  const now = heights(state);
  const list = (places: readonly number[], last: string) => {
    const names = places.map((place) => text.whose[labs[place] as (typeof labs)[number]]);
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(last);
  };
  const fails = failed(state, world);
  const gains = next(state, world);
  const most = Math.max(0, ...gains.map((gain) => gain ?? 0));
  const where = (height: number) =>
    list(
      now.flatMap((each, place) => (each === height ? [place] : [])),
      text.and,
    );
  const values = {
    ...Object.fromEntries(labs.map((lab, place) => [lab, number(now[place] as number)])),
    more: number(bought(state, world)),
    lowest: where(Math.min(...now)),
    highest: where(Math.max(...now)),
    gain: number(most),
    best: list(
      gains.flatMap((gain, place) => (gain === most ? [place] : [])),
      text.or,
    ),
  };
  const fallen = [
    ...(world === 'all' ? [] : [fill(text.says.decides[world], values)]),
    fillPlural(locale, text.says[world === 'weakest' || world === 'best' ? 'fails' : 'onAverage'], fails, {
      count: number(fails),
    }),
  ];
  const found = [
    ...(laid.some(Boolean) ? [fill(text.says[values.more === '0' ? 'idle' : 'bought'], values)] : []),
    ...(further ? [fill(text.says.more[standing(state)], values)] : []),
  ];
  return [
    fill(text.says.walls, values),
    text.says.worlds[world],
    ...(seen ? fallen : []),
    ...(tried ? found : []),
  ].join(' ');
}
