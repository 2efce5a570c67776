import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { mediaTypes } from '../../scripts/media-types.ts';

/** A server of the built site whose files can be put into another build’s place, slowed down, or gone. */
export interface ChangingSite {
  readonly address: string;
  /** puts another build there: every script has another name, and the old names are gone */
  readonly renew: () => void;
  /** milliseconds by which every answer is late */
  slow: number;
  /** everything that was asked for, as method and address, in order */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
  /** serves again, at the same address */
  readonly start: () => Promise<void>;
}

/** Serves `dist` at a port of its own until it is stopped. */
export async function changingSite(): Promise<ChangingSite> {
  let root = resolve('dist');
  const requests: string[] = [];
  const site = { slow: 0, requests };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    setTimeout(() => {
      let body: Buffer;
      try {
        body = readFileSync(path);
      } catch {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'text/plain' }).end(body);
    }, site.slow);
  });
  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, 'localhost', ready));
  await listen(0);
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  return Object.assign(site, {
    address: `http://localhost:${port}`,
    renew: () => {
      root = anotherBuild(root);
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  });
}

/** A copy of a built site as if its code had changed: scripts have other names, and pages another build’s mark. */
function anotherBuild(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'another-build-'));
  cpSync(root, copy, { recursive: true });
  const names = readdirSync(join(copy, '_astro')).filter((name) => name.endsWith('.js'));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.js$/, 'x.js')]));
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8')
      .replace(/[\w.@~-]+\.js\b/g, (name) => renamed.get(name) ?? name)
      .replace(/(data-release="|"build":")[0-9a-f]+"/g, '$1ffffffffffffffff"');
    writeFileSync(path, text);
  }
  for (const [name, other] of renamed) renameSync(join(copy, '_astro', name), join(copy, '_astro', other));
  return copy;
}
