import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { overrides } = JSON.parse(read('biome.json'));
const { includes, linter } = overrides.find(({ linter }: { linter: unknown }) =>
  JSON.stringify(linter).includes('"EventSource"'),
);
const denied = Object.keys(linter.rules.style.noRestrictedGlobals.options.deniedGlobals);
const folders: Readonly<Record<string, string>> = JSON.parse(read('package.json')).imports;

/** The project’s own files that run where this one does, by what they import. */
function runWith(start: string): readonly string[] {
  const files = new Set([start]);
  // a set that grows while it is walked
  for (const path of files) {
    for (const [, from = ''] of read(path).matchAll(/^(?:import|export)\b(?! type\b)[^;]*?from '([#.][^']+)'/gm)) {
      const [folder = ''] = from.split('/');
      const target = folders[`${folder}/*`];
      files.add(
        target ? target.replace('./', '').replace('*', from.slice(folder.length + 1)) : join(dirname(path), from),
      );
    }
  }
  return [...files].map((path) => relative(root, join(root, path)));
}

test('everything of ours that the gradebook’s workers run is linted as what connects to nothing', () => {
  const files = ['worker.ts', 'scan/codes-worker.ts'].flatMap((name) => runWith(`src/layouts/gradebook/${name}`));
  expect(files).toContain('src/classroom/seal/open-envelope.ts');
  expect(files.filter((path) => !includes.some((glob: string) => matchesGlob(path, glob)))).toEqual([]);
});

test('the lint finds each way out, and only there', () => {
  const there = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const file of ['biome.json', 'no-random.grit']) copyFileSync(join(root, file), join(there, file));
  const code = denied.map((name) => `console.log(${name});\n`).join('');
  for (const path of ['src/layouts/gradebook/worker.ts', 'src/classroom/seal/any.ts', 'src/offline/any.ts']) {
    mkdirSync(join(there, dirname(path)), { recursive: true });
    writeFileSync(join(there, path), code);
  }
  const { stdout, stderr, status } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--max-diagnostics=100', '.'],
    { cwd: there, encoding: 'utf8' },
  );
  rmSync(there, { recursive: true });
  const found = `${stdout}${stderr}`.match(/^\S+(?=:\d+:\d+ lint\/style\/noRestrictedGlobals)/gm);
  expect(found?.filter((path) => path === 'src/layouts/gradebook/worker.ts')).toHaveLength(denied.length);
  expect(found?.filter((path) => path === 'src/classroom/seal/any.ts')).toHaveLength(denied.length);
  expect(found).toHaveLength(2 * denied.length);
  expect(status).toBe(1);
  // sendBeacon is the navigator’s
  for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'importScripts'])
    expect(denied).toContain(way);
});
