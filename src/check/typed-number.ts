import { formatNumber } from '#i18n/number.ts';
import { numberIn } from '#quiz/kinds/number/grade.ts';

/** A number that was answered, as the reader's language writes it; as it is where it is none. */
export function typedNumber(locale: string, response: string, unit: string | undefined): string {
  try {
    return formatNumber(locale, numberIn(response, unit), 6);
  } catch {
    return response;
  }
}
