import { formatNumber } from '#i18n/number.ts';

/** Numbers as a choice among them, as the language joins it: `5 or 6`. */
export const eitherOf = (numbers: readonly number[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(numbers.map((each) => formatNumber(locale, each)));
