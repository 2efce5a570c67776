import { z } from 'zod';
import type { ContentFiles } from './bank/check-bank.ts';

const isCanonical = (code: string): boolean => {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
};

/** The languages of the site, the source language first. */
export const languagesSchema = z
  .array(
    z.strictObject({
      code: z.string().refine(isCanonical, 'is no language tag as BCP 47 writes it'),
      /** in the language itself */
      name: z.string().min(1),
      direction: z.enum(['ltr', 'rtl']),
    }),
  )
  .min(1);

/** What is wrong with the list of languages in content/languages.json: its form, a language twice, one without a folder, a folder without an entry. */
export function wrongLanguages(files: ContentFiles): readonly { readonly file: string; readonly message: string }[] {
  const file = 'languages.json';
  const reading = languagesSchema.safeParse(JSON.parse(files.get(file) ?? '[]'));
  if (!reading.success)
    return reading.error.issues.map(({ path, message }) => ({ file, message: `${path.join('.')}: ${message}` }));
  const codes = reading.data.map(({ code }) => code);
  const folders = new Set([...files.keys()].flatMap((path) => (path.includes('/') ? (path.split('/')[0] ?? '') : [])));
  const twice = codes.filter((code, place) => codes.indexOf(code) !== place);
  return [
    ...twice.map((code) => ({ file, message: `lists ${code} twice` })),
    ...codes
      .filter((code) => !folders.has(code))
      .map((code) => ({ file, message: `lists ${code}, but content/ has no folder ${code}` })),
    ...[...folders]
      .filter((folder) => !codes.includes(folder))
      .map((folder) => ({ file, message: `does not list ${folder}, which is a folder of content/` })),
  ];
}
