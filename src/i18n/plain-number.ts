/** A number as pages keep it: digits and a point, whatever the size and the language. */
export const plainNumber = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15, maximumSignificantDigits: 15 });
