// How long the gradebook takes for a large class, from the files dropped to the results shown, with its longest task and its memory. Needs a built site. Bars: 500 receipts of 60 items in 3 s; 10,000 with no task over 50 ms and 400 MB.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { inBrowser } from './browser.ts';

const items = 60;
const folder = mkdtempSync(join(tmpdir(), 'large-class-'));
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

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** when it began, and how long it took, in millionths of a second: by the clock, and of the processor’s time */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The processor’s time, in milliseconds, of each task over 50 ms of the page’s own thread, with what took longest in it: the clock also counts what else the machine does. */
function longTasks(trace: Buffer): readonly string[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const own = traceEvents.filter((event) => pages.has(threadOf(event)));
  return own
    .filter(({ name, tdur = 0 }) => /RunTask$/.test(name) && tdur > 50_000)
    .toSorted((x, y) => (y.tdur ?? 0) - (x.tdur ?? 0))
    .map((task) => {
      const [part] = own
        .filter((event) => !/RunTask$/.test(event.name) && threadOf(event) === threadOf(task))
        .filter(({ ts, dur = 0 }) => ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0))
        .toSorted((x, y) => (y.dur ?? 0) - (x.dur ?? 0));
      return `${Math.round((task.tdur ?? 0) / 1000)} ${part?.name ?? ''}`.trim();
    });
}

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
  for (const size of process.env.SIZES?.split(',').map(Number) ?? [500, 10_000]) {
    const { yourLink, envelopes } = await module.largeClass(size, items);
    for (const [way, packed] of Object.entries(ways)) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${site}/en/teach/gradebook/#${yourLink}`);
      await page.getByText('Your own link is open').waitFor();
      const file = join(folder, 'all');
      writeFileSync(file, packed(envelopes));
      const seenBy = await watch(page);
      const input = page.locator('input[type=file]:not([webkitdirectory])').first();
      await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8'] });
      const start = performance.now();
      await input.setInputFiles(file);
      await page.locator('.class-table tbody tr').first().waitFor({ timeout: 600_000 });
      await page.locator('.report', { hasText: /read/ }).waitFor();
      const seconds = (performance.now() - start) / 1000;
      await page.waitForTimeout(1000);
      const long = longTasks(await browser.stopTracing());
      const { tasks, steps, most, kept } = await seenBy();
      console.log(
        `${size.toLocaleString('en')} receipts of ${items} items in ${way}: shown after ${seconds.toFixed(2)} s, ${steps} words of progress; ${long.length} tasks took over 50 ms of the processor’s time (${long.slice(0, 8).join(', ') || 'none'}), ${tasks.length} by the clock (the longest ${Math.round(Math.max(0, ...tasks))}); memory at most ${most} MB, ${kept} MB kept; “${await page.locator('.report').textContent()}”`,
      );
      await context.close();
    }
  }
});
