const formats = new Map<string, Intl.NumberFormat>();

/** The one formatter for a language and a number of decimals: making one takes far longer than using it. */
function formatOf(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formats.set(key, known);
  return known;
}

/** A number as this language writes it, with at most `digits` decimals (2 unless told), a true minus sign and no trailing zeros. */
export function formatNumber(locale: string, value: number, digits = 2): string {
  const { format } = formatOf(locale, digits);
  const text = format(value);
  // what rounds to nothing has no sign, in whatever digits
  return (value <= 0 && text === format(-0) ? format(0) : text).replace('-', '−');
}
