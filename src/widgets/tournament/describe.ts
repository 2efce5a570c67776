import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ReplicatesOutcome } from '#model/long-run/replicates.ts';
import { leading, present } from './run.ts';
import { standings } from './standings.ts';
import { last, type State } from './state.ts';
import type { Text } from './text.ts';

/** Who is there in this generation, who leads, and what came of the thousand runs if they were run, in words that are true of it. */
export function describe(state: State, outcome: ReplicatesOutcome | undefined, text: Text, locale: string): string {
  const { says, kinds } = text;
  const number = (count: number) => formatNumber(locale, count);
  const list = new Intl.ListFormat(locale);
  const there = present(state)
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ kind, count }) => `${kinds[kind].name} ${number(count)}`);
  const first = leading(state);
  const parts = [
    fillPlural(locale, says.rules, state.rounds, { noise: number(state.noise) }),
    fill(says.there, {
      generation: number(state.generation),
      last: number(last),
      list: list.format(there),
    }),
    first ? fill(says.leads, { kind: kinds[first].name }) : says.shared,
  ];
  if (outcome) {
    const ranked = standings(state, outcome);
    const [top] = ranked;
    if (top) {
      const percent = (x: number) => formatNumber(locale, x, 1);
      const name = (kind: (typeof top)['kind']) => (kind === 'tie' ? says.tie : kinds[kind].name);
      const others = ranked.slice(1).filter(({ led }) => led > 0);
      parts.push(
        fill(says.thousand, {
          runs: number(outcome.replicates),
          kind: name(top.kind),
          led: number(top.led),
          low: percent(top.low),
          high: percent(top.high),
        }),
        ...(others.length
          ? [fill(says.others, { list: list.format(others.map(({ kind, led }) => `${name(kind)} ${number(led)}`)) })]
          : []),
      );
    }
  }
  return parts.join(' ');
}
