import { describeGate } from './describe-gate.ts';
import { describe as describePledge } from './pledge/describe.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What a state shows, in words that are true of it; once the reader has `tried` it, also how it comes out. */
export const describe = (state: State, text: Text, locale: string, tried = true): string =>
  (state.scene === 'pledge' ? describePledge : describeGate)(state, text, locale, tried);
