import { describeHundred } from './describe-hundred.ts';
import { describeRace } from './describe-race.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the mix costs and does, in words that are true of the state. */
export const describe = (state: State, text: Text, locale: string): string =>
  (state.scene === 'turn' ? describeRace : describeHundred)(state, text, locale);
