import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Kind } from '#model/population/kind.ts';
import { kindsIn } from './run.ts';
import { seatings } from './seats.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** Who leaves after a state’s generation (`leave`), or has come into it (`come`), in words. */
export function moved(state: State, step: 'leave' | 'come', text: Text, locale: string): string {
  const from = seatings(state)[step === 'leave' ? state.generation : Math.max(0, state.generation - 1)];
  const seats = (step === 'leave' ? from?.leaving : from?.copied) ?? [];
  const players = seats.map((seat) => from?.players[seat] as Kind);
  const list = kindsIn(state)
    .map((kind) => ({ kind, count: players.filter((player) => player === kind).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ kind, count }) => `${text.kinds[kind].name} ${formatNumber(locale, count)}`);
  return fill(text.status[step], { list: new Intl.ListFormat(locale).format(list) });
}
