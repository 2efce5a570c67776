import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.ts';

/** A server of the built site. */
export interface BuiltSite {
  /** its address, without a slash at the end */
  readonly address: string;
  readonly stop: () => void;
}

/** Serves the built site at a port of its own. */
export async function serveBuilt(): Promise<BuiltSite> {
  const port = await freePort();
  const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  return { address: `http://localhost:${port}`, stop: () => server.kill() };
}
