// How long the thousand runs of the tournament take in a browser, and what they leave of the page's own thread. Needs a built site.
import { inBrowser } from './browser.ts';

await inBrowser(async (browser, site) => {
  const page = await browser.newPage();
  for (const crowd of ['careful', 'cutters', 'all']) {
    await page.goto('about:blank');
    await page.goto(`${site}/en/play/tournament/#tournament=c:${crowd},e:5,n:10,seed:1,g:50`);
    const run = page.getByRole('button', { name: 'Run all of it 1,000 times' });
    await run.waitFor();
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(window, { long });
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    const start = performance.now();
    await run.click();
    await page.locator('.standings').waitFor({ timeout: 60_000 });
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    console.log(
      `1,000 runs × 50 generations in a worker, ${crowd}: ${seconds} s, ${long.length} tasks over 50 ms on the page, the longest ${Math.max(0, ...long)} ms`,
    );
  }
  await page.close();
});
