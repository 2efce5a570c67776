const formats = new Map<number, Intl.NumberFormat>();

/**
 * A number as readers meet it: rounded to `digits` decimals just as `formatNumber` writes it, so that a table holds what its
 * figure’s sentence says, and what is compared is what stands there.
 */
export function printed(value: number, digits = 2): number {
  const known =
    formats.get(digits) ?? new Intl.NumberFormat('en', { maximumFractionDigits: digits, useGrouping: false });
  formats.set(digits, known);
  return Number(known.format(value)) + 0;
}
