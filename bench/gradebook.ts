// How long the gradebook takes for a large class, from the files dropped to the results shown, with its longest task and its memory. Needs a built site. Bars: 500 receipts of 60 items in 3 s; 10,000 with no task over 50 ms and 400 MB.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { inBrowser } from './browser.ts';

const items = 60;
const { module } = await runnerImport<typeof import('./large-class.ts')>(join(import.meta.dirname, 'large-class.ts'), {
  configFile: false,
  logLevel: 'error',
});

type Envelopes = readonly string[];
const ways: Readonly<Record<string, (envelopes: Envelopes) => Uint8Array>> = {
  'a zip': (envelopes) =>
    zipSync(Object.fromEntries(envelopes.map((text, place) => [`Learner ${place}/receipt.txt`, strToU8(text)]))),
  'one text': (envelopes) => strToU8(envelopes.join('\n\n')),
};

/** Follows tasks and turns of the page, and its memory, until it is asked. */
async function watch(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => {
    const seen = { tasks: [] as number[], steps: new Set<string>() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    new MutationObserver(() => {
      const said = document.querySelector('.progress')?.textContent?.trim();
      if (said) seen.steps.add(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const heapNow = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20;
  };
  let most = 0;
  const polling = setInterval(() => {
    heapNow().then(
      (heap) => {
        most = Math.max(most, heap);
      },
      () => {},
    );
  }, 200);
  return async () => {
    clearInterval(polling);
    const seen = await page.evaluate(() => {
      const { tasks, steps } = (window as unknown as { seen: { tasks: number[]; steps: Set<string> } }).seen;
      return { tasks, steps: steps.size };
    });
    await session.send('HeapProfiler.collectGarbage');
    return { ...seen, most: Math.round(most), kept: Math.round(await heapNow()) };
  };
}

await inBrowser(async (browser, site) => {
  for (const size of [500, 10_000]) {
    const { yourLink, envelopes } = await module.largeClass(size, items);
    for (const [way, packed] of Object.entries(ways)) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${site}/en/teach/gradebook/#${yourLink}`);
      await page.getByText('Your link is open').waitFor();
      const file = { name: 'all', mimeType: 'application/octet-stream', buffer: Buffer.from(packed(envelopes)) };
      const seenBy = await watch(page);
      const input = page.locator('input[type=file]:not([webkitdirectory])').first();
      const start = performance.now();
      await input.setInputFiles(file);
      await page.locator('.class-table tbody tr').first().waitFor({ timeout: 600_000 });
      await page.locator('.report', { hasText: /read/ }).waitFor();
      const seconds = (performance.now() - start) / 1000;
      await page.waitForTimeout(1000);
      const { tasks, steps, most, kept } = await seenBy();
      const long = tasks.map(Math.round).toSorted((x, y) => y - x);
      console.log(
        `${size.toLocaleString('en')} receipts of ${items} items in ${way}: shown after ${seconds.toFixed(2)} s, ${steps} words of progress; ${long.length} tasks over 50 ms${long.length ? ` (${long.slice(0, 8).join(', ')})` : ''}; memory at most ${most} MB, ${kept} MB kept; “${await page.locator('.report').textContent()}”`,
      );
      await context.close();
    }
  }
});
