import { describeNews } from './describe-news.ts';
import type { State } from './state.ts';
import { describe as describeStep } from './step/describe.ts';
import type { Text } from './text.ts';

/** What a state shows, in words that are true of it; what only a trial brings out is said once the reader has `tried`. */
export const describe = (state: State, text: Text, locale: string, tried = true): string =>
  state.scene === 'step' ? describeStep(state, text, locale, tried) : describeNews(state, text, locale, tried);
