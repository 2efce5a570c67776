import { formatNumber } from './number.ts';

/** What may stand in a template's braces. */
export type Values = Readonly<Record<string, string>>;

/** A text with one form for each plural category of its language that it needs; `other` is always there. */
export interface Plural {
  readonly other: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

/**
 * Puts values in place of `{name}` in a template; throws an Error that names a placeholder without a value, so that a missing
 * one is found by the build or a test and never shown.
 */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    return String(value);
  });
}

/** The form of a plural text that fits `count` in the language `locale`, filled with the values and `{count}` itself. */
export function fillPlural(locale: string, forms: Plural, count: number, values: Values = {}): string {
  const category = new Intl.PluralRules(locale).select(count);
  return fill(forms[category as keyof Plural] ?? forms.other, { count: formatNumber(locale, count), ...values });
}
