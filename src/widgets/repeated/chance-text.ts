import { formatNumber } from '#i18n/number.ts';

/** A chance in percent as it is written: whole, but near one half with a decimal, so that less than half looks so. */
export const chanceText = (percent: number, locale: string): string =>
  formatNumber(locale, percent, Math.abs(percent - 50) < 1 ? 1 : 0);
