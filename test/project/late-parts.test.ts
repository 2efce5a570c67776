import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte|astro|mjs)$/.test(path))
  // the build's own code, which no reader waits for
  .filter((path) => !/^(content|publish)\//.test(path));

/** What loads a part late in this text without the one function that tells the reader where it cannot. */
function bareLoads(text: string): readonly string[] {
  const code = text.replace(/^\s*(\/\/|\/\*|\*).*$/gm, '');
  const imports = [...code.matchAll(/(.{0,40})\bimport\(/g)]
    .filter(([, before = '']) => !/(loadPart\(|\breader: )\(\) => $/.test(before))
    .map(([whole]) => whole);
  const globs = [...code.matchAll(/([\s\S]{0,40})\bimport\.meta\.glob(?:<.*>)?\(([^)]*)\)/g)]
    .filter(([, before = '', given = '']) => !/eager: true/.test(given) && !/\btexts(<\w+>)?\(\s*$/.test(before))
    .filter(() => !/loadPart\(file\)/.test(code))
    .map(([whole]) => whole);
  const fetches = [...code.matchAll(/.{0,40}\bfetch\(/g)].map(([whole]) => whole);
  const workers = /new Worker\(/.test(code) ? ['new Worker('] : [];
  return [...imports, ...globs, ...fetches, ...workers];
}

/** Those that have a word and a retry of their own, or are called through the one function. */
const known: Readonly<Record<string, number>> = {
  'check/load-bank.ts': 1,
  // says that it is fetching, and offers to try again
  'layouts/assign/listed-course.ts': 1,
  'ui/load-part.ts': 1,
  'model/long-run/run-replicates.ts': 1,
  'model/convene/run-search.ts': 1,
  'layouts/gradebook/open-reader.ts': 1,
  // the scanner, or the import, says that it failed
  'layouts/gradebook/scan/open-code-reader.ts': 1,
  // what is kept for use without a network is nothing that a reader waits for unsaid
  'offline/device-copy.ts': 1,
  'offline/device-manifest.ts': 1,
};

test.each(sources)('%s loads every late part through loadPart', (path) => {
  const found = bareLoads(readFileSync(join(root, path), 'utf8'));
  expect(found.length > (known[path] ?? 0) ? found : []).toEqual([]);
});

test('the test is alive: it finds what it looks for', () => {
  expect(bareLoads("const { a } = await import('./a.ts');")).toHaveLength(1);
  expect(bareLoads("{#await import('./Sure.svelte') then { default: Sure }}")).toHaveLength(1);
  expect(bareLoads("const files = import.meta.glob<Exercise>('./*/exercise.ts');")).toHaveLength(1);
  expect(bareLoads("await loadPart(() => import('./a.ts')); ({ reader: () => import('./read.ts') })")).toEqual([]);
  expect(
    sources.filter((path) => /loadPart\(\(\) => import\(/.test(readFileSync(join(root, path), 'utf8'))).length,
  ).toBeGreaterThan(3);
});
