import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.ts';
import { freePort } from '../scripts/free-port.ts';

/** Serves the built site and hands a browser and the site's address to `work`; ends both afterwards. */
export async function inBrowser(work: (browser: Browser, site: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.kill();
  }
}
