import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { indexFile } from '../src/i18n/index-file.ts';
import { mediaTypes } from './media-types.ts';
import type { BuiltSite } from './serve-built.ts';

/**
 * Serves the files of a folder under a path that it was not built for, and nothing else: it opens no folder's index by itself, unless it is
 * told to. */
export async function serveFiles(folder: string, under: string, opensIndex = false): Promise<BuiltSite> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://site.invalid');
    const path = opensIndex ? indexFile(pathname) : pathname;
    const file = join(folder, decodeURIComponent(path.slice(under.length)));
    const isThere =
      pathname.startsWith(`${under}/`) &&
      file.startsWith(join(folder, sep)) &&
      statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!isThere) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${under}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
