// Holds every chapter to the site's budgets, in bytes after brotli: the first view, the way to the first answer, the whole chapter.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtPages } from './built-pages.ts';

const root = process.env.OUT_DIR ?? 'dist';
const budgets = { view: 17_400, answer: 45_000, chapter: 80_000, check: 16_000, fonts: 100_000 };

const brotli = (content: Buffer | string): number => brotliCompressSync(content).length;
const fileOf = (address: string): string => join(root, address.replace(/^\//, ''));
const sizes = new Map<string, number>();
const sizeOf = (file: string): number => {
  const known = sizes.get(file) ?? brotli(readFileSync(file));
  sizes.set(file, known);
  return known;
};

/** The modules that a script loads before it can run: itself and what it imports, without what it may load later. */
function graph(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, address] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    graph(join(dirname(file), address as string), seen);
  }
  return seen;
}

/** Parts that load only when a reader asks for them or a question needs them: by the start of their files' names. */
const onDemand = new Set([
  'read',
  'exercise',
  'run-replicates',
  'save-table',
  'embed-code',
  'Bill',
  'Sure',
  'Confidence',
  'shared-banner',
  'Order',
  'Cell',
  'Estimate',
]);
const inPascal = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase());
const startOf = (address: string): string => address.replace(/^.*\//, '').replace(/\..*$/, '');

/** These files and those that they load while they start, as the words of widgets are; on demand, only the `wanted` ones. */
function awaited(files: Set<string>, wanted: readonly string[] = []): Set<string> {
  const all = new Set(files);
  for (const file of all) {
    const text = readFileSync(file, 'utf8');
    for (const [, address = ''] of text.matchAll(/import\(["'`](\.\/[^"'`]+)["'`]\)/g)) {
      const part = graph(join(dirname(file), address));
      const start = startOf(address);
      const isWanted =
        start === 'exercise'
          ? wanted.some((view) => [...part].some((each) => startOf(each) === view))
          : wanted.includes(start);
      if (!onDemand.has(start) || isWanted) for (const each of part) all.add(each);
    }
  }
  return all;
}

/** What the questions of a chapter's check load on demand: the inputs of their kinds, and the views that they set. */
function wantedBy(bank: string): string[] {
  const { check, items } = JSON.parse(readFileSync(bank, 'utf8')) as {
    check: string[];
    items: { id: string; kind: string; widget?: string }[];
  };
  const asked = items.filter(({ id }) => check.includes(id));
  return asked.flatMap(({ kind, widget }) => [inPascal(kind), ...(widget ? [inPascal(widget)] : [])]);
}

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

let failed = 0;
const hold = (what: string, bytes: number, budget: number) => {
  const over = bytes > budget;
  if (over) failed++;
  console.log(`${over ? 'OVER  ' : 'within'} ${String(bytes).padStart(6)} of ${budget}  ${what}`);
};

for (const page of builtPages(root).filter((path) => /\/chapters\/[^/]+\/index\.html$/.test(path))) {
  const html = readFileSync(join(root, page), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, address]) =>
    fileOf(address as string),
  );
  hold(`${page}: first view (HTML and the styles it waits for)`, brotli(html) + total(sheets), budgets.view);

  const wanted = wantedBy(join(root, dirname(page), 'questions.json'));
  const islands = [...html.matchAll(/<astro-island[^>]*component-url="([^"]+)"[^>]*renderer-url="([^"]+)"/g)].map(
    ([, component = '', renderer = '']) => {
      const isCheck = startOf(component) === 'ChapterCheck';
      const files = new Set([...graph(fileOf(component)), ...graph(fileOf(renderer))]);
      return { isCheck, files: awaited(files, isCheck ? wanted : []) };
    },
  );
  const scripts = [...html.matchAll(/<script[^>]+type="module"[^>]+src="([^"]+)"/g)].map(([, address]) =>
    awaited(graph(fileOf(address as string))),
  );
  const union = (sets: readonly Set<string>[]) => new Set(sets.flatMap((files) => [...files]));
  hold(`${page}: JavaScript until the first widget answers`, total(islands[0]?.files ?? []), budgets.answer);
  const before = union([...islands.filter(({ isCheck }) => !isCheck).map(({ files }) => files), ...scripts]);
  const check = union(islands.filter(({ isCheck }) => isCheck).map(({ files }) => files));
  hold(`${page}: its check, on top of the widgets`, total(check.difference(before)), budgets.check);
  hold(`${page}: all its JavaScript`, total(check.union(before)), budgets.chapter);
}

const fonts = builtFonts();
hold(
  `${fonts.length} font files`,
  fonts.reduce((sum, file) => sum + statSync(file).size, 0),
  budgets.fonts,
);
if (fonts.length > 2) failed++;

function builtFonts(): string[] {
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  return [...new Set([...html.matchAll(/["(]([^"(]+\.woff2)/g)].map(([, address]) => fileOf(address as string)))];
}

if (failed) {
  console.error(`${failed} over budget`);
  process.exit(1);
}
