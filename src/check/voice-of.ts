import { formatNumber } from '#i18n/number.ts';
import type { Voice } from '#quiz/voice.ts';
import type { CheckText } from './check-text.ts';

/** How kinds of questions speak in a language. */
export const voiceOf = (text: CheckText, locale: string): Voice => ({
  text,
  number: (value, unit = '') => `${formatNumber(locale, value, 6)} ${unit}`.trim(),
});
