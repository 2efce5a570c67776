// How far the translations are, by language and file; or, for files that were translated anew, notes the state of their sources.
//   npm run translations                               every language
//   npm run translations es                            one
//   npm run translations -- --current content/es/course.yaml …   these say now what their sources say
import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../src/content/bank/read-content.ts';
import { marked } from '../src/content/overlay/marked.ts';
import { type Translation, translations } from '../src/content/overlay/translations.ts';
import { locales, sourceLocale } from '../src/i18n/locales.ts';

const files = readContent('content');
const source = sourceLocale;

/** What there is to do about a file, one line each. */
function lines({ path, state, lacks, misfits }: Translation): string[] {
  return [
    ...(state === 'current' ? [] : [`${state.padEnd(9)} ${path}`]),
    ...lacks.map((way) => `lacks     ${path}: ${way}`),
    ...misfits.map(([way, message]) => `does not fit  ${path}: ${way} ${message}`),
  ];
}

/** How far a language is, then every file with something to do. */
function report(language: string): string[] {
  const all = translations(files, source, language);
  const sum = (of: (each: Translation) => number) => all.reduce((total, each) => total + of(each), 0);
  const count = (state: Translation['state']) => all.filter((each) => each.state === state).length;
  const share = Math.floor((100 * sum(({ shown }) => shown)) / sum(({ letters }) => letters));
  const states = (['missing', 'stale', 'unstamped', 'orphaned', 'broken'] as const)
    .map((state) => `${count(state)} ${state}`)
    .join(', ');
  return [
    `${language}: ${share} percent of the words are shown; of ${all.length} files ${states}`,
    ...all.flatMap(lines),
  ];
}

/** Has a file say that it translates the present state of its source. */
function markCurrent(file: string): void {
  const [, language = '', path = ''] = /^content\/([^/]+)\/(.*)$/.exec(file) ?? [];
  const state = translations(files, source, language).find((each) => each.path === path)?.translates;
  if (!state) throw new Error(`${file}: there is no content/${source}/${path} to translate`);
  writeFileSync(file, marked(file, readFileSync(file, 'utf8'), state));
  console.log(`${file} translates ${state}`);
}

const [first, ...others] = process.argv.slice(2);
if (first === '--current') others.forEach(markCurrent);
else {
  const languages = locales.map(({ code }): string => code).filter((code) => code !== source);
  if (languages.length === 0) console.log(`There is no language but ${source} yet: see CONTRIBUTING.md, “A language”.`);
  for (const language of first ? [first] : languages) console.log(report(language).join('\n'));
}
