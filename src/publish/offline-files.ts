import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { DeviceManifest } from '#offline/device-manifest.ts';
import { partsOf } from './parts-of.ts';

/** Where a page says of which build it is, before it is known. */
const unknownBuild = ' data-release="-"';

/** Writes the service worker and the list of what each page needs without a network (`offline.json`), and puts the build’s mark on every page. */
export const offlineFiles = (): AstroIntegration => ({
  name: 'offline-files',
  hooks: {
    async 'astro:build:done'({ dir }) {
      const root = fileURLToPath(dir);
      await build({
        configFile: false,
        logLevel: 'warn',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: root,
          emptyOutDir: false,
          copyPublicDir: false,
          lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
        },
      });
      markPages(root);
      writeFileSync(join(root, 'offline.json'), JSON.stringify(manifestOf(root)));
    },
  },
});

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();

function markPages(root: string): void {
  const hash = createHash('sha256');
  const files = filesIn(root);
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  const mark = hash.digest('hex').slice(0, 16);
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(unknownBuild, ` data-release="${mark}"`));
  }
}

/** The manifest of a built site. Embed pages are no part of it: the page around them keeps what it wants. */
export function manifestOf(root: string): DeviceManifest {
  const paths = filesIn(root).filter(
    (path) => !/(^|\/)embed\//.test(path) && path !== 'sw.js' && path !== 'offline.json',
  );
  const texts = new Map(
    paths
      .filter((path) => /\.(html|js|json|css|webmanifest)$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  const places = new Map(paths.map((path, place) => [path, place]));
  const build = / data-release="([0-9a-f]+)"/.exec(texts.get('index.html') ?? '')?.[1];
  if (!build) throw new Error('the home page does not say of which build it is');
  const pages = paths
    .filter((path) => path.endsWith('index.html'))
    .map((path) => [pageOf(path), partsOf(path, texts, paths).map((part) => places.get(part) as number)] as const);
  return {
    build,
    files: paths.map((path) => [pageOf(path), statSync(join(root, path)).size]),
    pages: Object.fromEntries(pages),
  };
}

/** The address of a file below the base path: a page is the folder that it stands in. */
const pageOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');
