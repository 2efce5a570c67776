// Holds every chapter, the pages for teachers and the game, to the site's budgets, in bytes after brotli, and says what grew since the last record (`-- --record` makes one).
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type ScriptGraph, scriptGraphFile } from '../src/publish/script-graph.ts';
import { builtPages } from './built-pages.ts';
import { changesOf, grownBy } from './size/growth.ts';
import { firstFlight, fontLimit, limits, type Part, roomy } from './size/limits.ts';
import { measureChapter } from './size/measure-chapter.ts';
import { opensEarly } from './size/opens-early.ts';
import { ownScripts } from './size/own-scripts.ts';
import { recordOf, type SizeRecord } from './size/record.ts';
import { scannerLimit, toolLimits } from './size/tool-limits.ts';

const root = process.env.OUT_DIR ?? 'dist';
const recordFile = 'bench/sizes.json';
const record = JSON.parse(readFileSync(recordFile, 'utf8')) as SizeRecord;
const graph = JSON.parse(readFileSync(scriptGraphFile(root), 'utf8')) as ScriptGraph;
const textOf = (address: string): string => readFileSync(join(root, address), 'utf8');
const sizeOfText = (text: string): number => brotliCompressSync(text).length;
const sizes = new Map<string, number>();
function sizeOf(address: string): number {
  const size = sizes.get(address) ?? sizeOfText(textOf(address));
  sizes.set(address, size);
  return size;
}

const weights = new Map(
  builtPages(root)
    .filter((page) => /\/chapters\/[^/]+\/index\.html$/.test(page))
    .map((page) => {
      const bank = JSON.parse(textOf(join(dirname(page), 'questions.json')));
      return [dirname(page), measureChapter({ graph, sizeOf, sizeOfText }, textOf(page), bank)];
    }),
);
const inEveryChapter = new Set(
  Object.keys(graph).filter((address) =>
    [...weights.values()].every(({ scripts }) => scripts.chapter.includes(graph[address]?.name ?? '')),
  ),
);
const bytesOf = (addresses: ReadonlySet<string>) => [...addresses].reduce((sum, each) => sum + sizeOf(each), 0);
const tools = builtPages(root).flatMap((page) => {
  const limit = toolLimits[dirname(page).replace(/^[^/]+\//, '') as keyof typeof toolLimits];
  if (!limit) return [];
  const { own, scanner } = ownScripts({ graph, textOf }, textOf(page), inEveryChapter);
  return [{ page: dirname(page), limit, bytes: bytesOf(own), scanner: bytesOf(scanner) }];
});
const scripts = new Map<string, number>();
for (const [address, bytes] of sizes) {
  const name = graph[address]?.name;
  if (name) scripts.set(name, (scripts.get(name) ?? 0) + bytes);
}

const number = (value: number) => value.toLocaleString('en');
const signed = (value: number) => (value === 0 ? '±0' : `${value > 0 ? '+' : '−'}${number(Math.abs(value))}`);
const share = (bytes: number, limit: number) => `${Math.floor((100 * bytes) / limit)} %`;

const faults: string[] = [];
const near: string[] = [];
function judge(where: string, what: string, bytes: number, limit: number, advice: string) {
  const said = `${where}: ${what}: ${number(bytes)} of ${number(limit)} bytes`;
  if (bytes > limit) faults.push(`${said}, ${number(bytes - limit)} over. ${advice}`);
  else if (bytes > roomy * limit) near.push(said);
}

for (const [page, weight] of weights) {
  const columns = (Object.keys(limits) as Part[]).map((part) => {
    const bytes = weight.parts[part];
    const { bytes: limit, what, advice } = limits[part];
    judge(page, what, bytes, limit, advice);
    const grown = grownBy(record, page, part, weight);
    return `${part} ${number(bytes)} (${share(bytes, limit)}, ${grown === undefined ? 'new' : signed(grown)})`;
  });
  console.log(`${page}: ${columns.join(', ')}`);
  for (const { what, bytes } of changesOf(record, page, weight, scripts)) {
    // a file's new name alone moves a few bytes wherever it is named
    if (Math.abs(bytes) >= 10) console.log(`    ${signed(bytes)} ${what}`);
  }
  if (!opensEarly(textOf(`${page}/index.html`), firstFlight))
    faults.push(
      `${page}: its first figure does not come with the first ${number(firstFlight)} bytes. Shorten what stands before it, or the styles.`,
    );
}

for (const { page, limit, bytes, scanner } of tools) {
  const of = (part: string, weight: number, most: number) => {
    const before = record.tools[`${page}${part}`];
    const grown = before === undefined ? 'new' : signed(weight - before);
    return `${number(weight)} (${share(weight, most)}, ${grown})`;
  };
  const beside = scanner > 0 ? `, scanner ${of(' scanner', scanner, scannerLimit.bytes)}` : '';
  console.log(`${page}: scripts of its own ${of('', bytes, limit.bytes)}${beside}`);
  judge(page, 'scripts of its own', bytes, limit.bytes, limit.advice);
  judge(page, 'the scanner', scanner, scannerLimit.bytes, scannerLimit.advice);
}

const fonts = [...new Set([...textOf('index.html').matchAll(/_astro\/[^"(]+\.woff2/g)].map(([address]) => address))];
const fontBytes = fonts.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
console.log(
  `${fonts.length} fonts ${number(fontBytes)} (${share(fontBytes, fontLimit.bytes)}, ${signed(fontBytes - record.fonts)})`,
);
judge('fonts', 'both together', fontBytes, fontLimit.bytes, 'Take a smaller subset or fewer axes.');
if (fonts.length > fontLimit.files) faults.push(`fonts: ${fonts.length} files, more than ${fontLimit.files}`);
for (const tool of Object.keys(toolLimits))
  if (!tools.some(({ page }) => page.endsWith(`/${tool}`))) faults.push(`${root} holds no ${tool}`);
if (weights.size === 0) faults.push(`${root} holds no chapter`);

const weightOfTools = new Map(
  tools.flatMap(({ page, bytes, scanner }) => [
    [page, bytes] as const,
    ...(scanner > 0 ? [[`${page} scanner`, scanner] as const] : []),
  ]),
);
if (process.argv.includes('--record')) {
  writeFileSync(recordFile, JSON.stringify(recordOf(weights, scripts, fontBytes, weightOfTools)));
  execFileSync('biome', ['format', '--write', recordFile], { stdio: 'ignore' });
  console.log(`recorded in ${recordFile}`);
}
for (const said of near) console.log(`near its limit: ${said}`);
if (faults.length) {
  for (const fault of faults) console.error(`over budget: ${fault}`);
  process.exit(1);
}
