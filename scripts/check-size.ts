// Holds every chapter to the site's budgets, in bytes after brotli: the first view, the way to the first answer, the whole chapter.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtPages } from './built-pages.ts';

const root = process.env.OUT_DIR ?? 'dist';
const budgets = { view: 14_600, answer: 30_000, chapter: 60_000, fonts: 100_000 };

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

/**
 * The text files that a module loads while it starts (`await` at its top), as the words of widgets are. What it loads later is not
 * among them: `read`, with which a figure reads a link's state, comes only where an address holds one.
 */
function awaited(files: Set<string>): Set<string> {
  const all = new Set(files);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [, address] of text.matchAll(/import\(["'`](\.\/(?!read\.)[^"'`]+)["'`]\)/g))
      graph(join(dirname(file), address as string), all);
  }
  return all;
}

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

let failed = 0;
const hold = (what: string, bytes: number, budget: number) => {
  const over = bytes > budget;
  if (over) failed++;
  console.log(`${over ? 'OVER  ' : 'within'} ${String(bytes).padStart(6)} of ${budget}  ${what}`);
};

for (const page of builtPages(root).filter((path) => /\/chapters\//.test(path))) {
  const html = readFileSync(join(root, page), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, address]) =>
    fileOf(address as string),
  );
  hold(`${page}: first view (HTML and the styles it waits for)`, brotli(html) + total(sheets), budgets.view);

  const islands = [...html.matchAll(/<astro-island[^>]*component-url="([^"]+)"[^>]*renderer-url="([^"]+)"/g)].map(
    ([, component, renderer]) =>
      awaited(new Set([...graph(fileOf(component as string)), ...graph(fileOf(renderer as string))])),
  );
  const scripts = [...html.matchAll(/<script[^>]+type="module"[^>]+src="([^"]+)"/g)].map(([, address]) =>
    awaited(graph(fileOf(address as string))),
  );
  const [first = new Set<string>()] = islands;
  hold(`${page}: JavaScript until the first widget answers`, total(first), budgets.answer);
  const whole = new Set([...islands, ...scripts].flatMap((files) => [...files]));
  hold(`${page}: all its JavaScript`, total(whole), budgets.chapter);
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
