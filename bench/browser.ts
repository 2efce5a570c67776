import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.ts';
import { serveBuilt } from '../scripts/serve-built.ts';

/** Serves the built site and hands a browser and the site's address to `work`; ends both afterwards. */
export async function inBrowser(work: (browser: Browser, site: string) => Promise<void>): Promise<void> {
  const site = await serveBuilt();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work(browser, site.address);
  } finally {
    await browser.close();
    site.stop();
  }
}
