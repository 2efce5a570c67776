import { fillPlural } from '#i18n/fill.ts';
import { lostWhereNamed } from './lost-where-named.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the crowd does where all know that the lab called `name` is the one to act. */
export function describeNamed(state: Pick<State, 'labs' | 'worth'>, name: string, text: Text, locale: string): string {
  const letters = fillPlural(locale, text.says.lost, 100 * lostWhereNamed(state));
  return `${fillPlural(locale, text.says.named, state.labs - 1, { name })} ${letters}`;
}
