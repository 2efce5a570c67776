import type { Values } from './fill.ts';
import { formatNumber } from './number.ts';

/** Values for a template with their numbers as this language writes them, with at most two decimals; texts stay as they are. */
export const writtenIn = (locale: string, values: Readonly<Record<string, string | number>>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(locale, value) : value,
    ]),
  );
