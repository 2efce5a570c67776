// How long a file of 100,000 records takes to be added on the progress page, and its longest task. Needs a built site. Bar: 50 ms a task.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyAnswers } from '../test/support/many-answers.ts';
import { inBrowser } from './browser.ts';

const records = 100_000;
const lines = manyAnswers(records, 4).map((record) => JSON.stringify(record));
const file = join(mkdtempSync(join(tmpdir(), 'import-')), 'progress.json');
writeFileSync(
  file,
  `{"site":"common-knowledge","version":3,"saved":"2026-11-28T00:00:00.000Z","events":[\n${lines.join(',\n')}\n]}\n`,
);

await inBrowser(async (browser, site) => {
  const page = await browser.newPage();
  await page.goto(`${site}/en/progress/`);
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const start = performance.now();
  await page.getByLabel('Add progress from a file').setInputFiles(file);
  await page.getByText(/^Added 100,000 records/).waitFor();
  const took = performance.now() - start;
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  const longest = Math.round(Math.max(0, ...tasks));
  console.log(
    `${records.toLocaleString('en')} records are added in ${(took / 1000).toFixed(1)} s; longest task ${longest} ms, bar 50`,
  );
});
