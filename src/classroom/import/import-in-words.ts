import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type en from '#text/en/ui/gradebook.json';
import type { ImportFact } from './import-facts.ts';

/** The words in which an import is reported. */
export type ImportText = (typeof en)['import'];

/** What an import came to, as one line. */
export function importInWords(locale: string, text: ImportText, facts: readonly ImportFact[]): string {
  const first = facts.find(({ fact }) => fact !== 'nothing');
  const isAlone = first?.count === 1 && facts.every((fact) => fact === first || fact.fact === 'nothing');
  return facts
    .map((fact) =>
      fact === first && isAlone && fact.fact in text.alone
        ? text.alone[fact.fact as keyof ImportText['alone']]
        : sentence(locale, text, fact),
    )
    .join(' ');
}

function sentence(locale: string, text: ImportText, fact: ImportFact): string {
  switch (fact.fact) {
    case 'nothing':
    case 'stopped':
      return text[fact.fact];
    case 'other-class':
      return fact.group === ''
        ? fillPlural(locale, text['other-unnamed-class'], fact.count)
        : fillPlural(locale, text['other-class'], fact.count, { group: fact.group });
    case 'refused':
      return fillPlural(locale, text.refused[fact.reason], fact.count);
    case 'several':
      if (fact.count === 2) return fill(text.twice, { count: formatNumber(locale, 2), name: fact.name });
      return fillPlural(locale, text.several, fact.count, { name: fact.name });
    default:
      return fillPlural(locale, text[fact.fact], fact.count);
  }
}
