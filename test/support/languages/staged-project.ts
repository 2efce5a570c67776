import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFiles } from '#content/bank/check-bank.ts';
import { readContent } from '#content/bank/read-content.ts';
import { pseudoLanguage } from '../pseudo/pseudo-language.ts';
import { accented, accentedAndLonger, mirrored } from '../pseudo/pseudo-words.ts';
import { spanishTrial } from './spanish-trial.ts';

/** The languages of the copy: English, a trial of one chapter in Spanish, and two that show what would not translate. */
export const stagedLanguages = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
  { code: 'en-XA', name: 'Éñğĺîšĥ', direction: 'ltr' },
  { code: 'ar-XB-u-nu-arab', name: 'ثحخمزرخ', direction: 'rtl' },
] as const;

const root = join(import.meta.dirname, '../../..');
const copied = ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** The files of the languages that no page is published in, by their paths under content/. */
function otherLanguages(files: ContentFiles): ReadonlyMap<string, string> {
  return new Map([
    ...spanishTrial(files),
    ...pseudoLanguage(files, 'en', 'en-XA', accentedAndLonger, accented),
    ...pseudoLanguage(files, 'en', 'ar-XB-u-nu-arab', mirrored),
  ]);
}

/** Makes `folder` a copy of the project that has more languages. */
export function stageProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'content/languages.json'), JSON.stringify(stagedLanguages));
  for (const [path, text] of otherLanguages(readContent(join(root, 'content')))) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
