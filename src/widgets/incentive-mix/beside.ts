import { fill } from '#i18n/fill.ts';
import { ahead } from './ahead.ts';
import { leads } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** A template about both meetings with who is ahead in each. */
export function beside(template: string, mix: Pick<State, 'steps' | 'fee'>, text: Text, locale: string): string {
  const { careful, cutting } = leads(mix);
  return fill(template, { careful: ahead(careful, text.ahead, locale), cutting: ahead(cutting, text.ahead, locale) });
}
