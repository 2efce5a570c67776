import { sourceLocale } from '#i18n/locales.ts';
import { type Mistake, mistakesSchema } from '../schemas.ts';
import type { ContentFiles } from './check-bank.ts';
import { type Fault, readLocated } from './located.ts';

/** Where the misconceptions stand, below content/. */
export const mistakesFile = `${sourceLocale}/teaching/mistakes.yaml`;

/** The misconceptions in these files, as far as they can be read: with the way to a line, and what the file itself gets wrong. */
export interface ReadMistakes {
  readonly mistakes: readonly Mistake[];
  /** the line where a field of the mistake at this place stands */
  readonly lineOf: (place: number, field: keyof Mistake) => number;
  readonly faults: readonly Fault[];
}

/** Reads the misconceptions among these files; where there is no such file, there are none. */
export function readMistakes(files: ContentFiles): ReadMistakes {
  const { data, lineOf, faults } = readLocated(files.get(mistakesFile) ?? 'mistakes: []');
  const lineAt: ReadMistakes['lineOf'] = (place, field) => lineOf(['mistakes', place, field]);
  const here = (line: number, message: string): Fault => ({ file: mistakesFile, line, message });
  if (faults.length)
    return { mistakes: [], lineOf: lineAt, faults: faults.map(({ line, message }) => here(line, message)) };
  const reading = mistakesSchema.safeParse(data);
  if (reading.success) return { mistakes: reading.data.mistakes, lineOf: lineAt, faults: [] };
  const refused = reading.error.issues.map(({ path, message }) =>
    here(lineOf(path), [path.join('.'), message].filter(Boolean).join(': ')),
  );
  return { mistakes: [], lineOf: lineAt, faults: refused };
}
