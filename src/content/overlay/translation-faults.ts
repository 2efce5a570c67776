import type { ContentFiles } from '../bank/check-bank.ts';
import { type Fault, readLocated } from '../bank/located.ts';
import { translations } from './translations.ts';

/** The line in a translation's file where the words under this way stand, or the nearest thing above them. */
const lineOf = (file: string, text: string, way: string): number =>
  file.endsWith('.mdx') ? 1 : readLocated(text).lineOf(way.split('.'));

/**
 * What is wrong with the translations into these languages: what no page can do without, and what does not fit the state of its source
 * that it says it translates. What is missing elsewhere or stale is no fault, since the source stands in for it.
 */
export function translationFaults(files: ContentFiles, source: string, languages: readonly string[]): readonly Fault[] {
  return languages.flatMap((language) =>
    translations(files, source, language).flatMap(({ path, state, lacks, misfits, isRequired }): Fault[] => {
      const file = `${language}/${path}`;
      const text = files.get(file) ?? '';
      const at = (way: string, message: string) => ({ file, line: lineOf(file, text, way), message });
      const isHeld = isRequired || state !== 'stale';
      return [
        ...(isRequired && state === 'missing' ? [at('', 'is missing; no page can do without it')] : []),
        ...(isRequired ? lacks.map((way) => at(way, `lacks ${way}`)) : []),
        ...(isHeld ? misfits.map(([way, message]) => at(way, way ? `${way}: ${message}` : message)) : []),
      ];
    }),
  );
}
