/** A number as this language writes it, with at most `digits` decimals (2 unless told), a true minus sign and no trailing zeros. */
export function formatNumber(locale: string, value: number, digits = 2): string {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(
    Object.is(value, -0) ? 0 : value,
  );
  return text.replace('-', '−');
}
