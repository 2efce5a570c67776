import { fillPlural } from '#i18n/fill.ts';
import { listed } from './listed.ts';
import { inDrawer, tally } from './sorting.ts';
import type { State } from './state.ts';
import { claims, drawers } from './ten.ts';
import type { Text } from './text.ts';

/** What is filed and, once all was `tried`, how it lies beside ours, in words that are true of it; until then nothing is said of ours. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { filed, same, also, astray } = tally(state);
  const count = (forms: { one: string; other: string }, number: number) =>
    fillPlural(locale, forms, number, { count: String(number) });
  const filled = drawers.flatMap((drawer) => {
    const inside = inDrawer(state, drawer);
    return inside.length
      ? [
          fillPlural(locale, text.says.drawer, inside.length, {
            drawer: text.drawers[drawer],
            numbers: listed(inside, locale),
          }),
        ]
      : [];
  });
  const compared = [
    count(text.says.same, same),
    ...(also ? [count(text.says.also, also)] : []),
    ...(astray ? [count(text.says.astray, astray)] : []),
  ];
  return [
    filed === 0 ? text.says.none : filed === claims.length ? text.says.all : count(text.says.filed, filed),
    ...(filed && tried ? compared : []),
    ...(state.ours && tried ? [text.says.ours] : []),
    ...filled,
  ].join(' ');
}
