import { describeRounds } from './describe-rounds.ts';
import type { State } from './state.ts';
import { describe as describeSure } from './sure/describe.ts';
import type { Text } from './text.ts';

/** What a state shows, in words that are true of it: once the reader has `tried` it; else only what is given. */
export const describe = (state: State, text: Text, locale: string, tried = true): string =>
  (state.scene === 'sure' ? describeSure : describeRounds)(state, text, locale, tried);
