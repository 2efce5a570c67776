// How long after a slider moves the page has been painted, on a processor slowed down four times. Needs a built site.
import { inBrowser } from './browser.ts';

const slowdown = 4;
const sliders = [
  { path: '/en/play/payoff-matrix/', slider: 'You cut, they ship safe' },
  { path: '/en/play/levers/', slider: 'How likely is it that Beacon ships safe?' },
  { path: '/en/play/levers/', slider: 'Shared upside' },
];

await inBrowser(async (browser, site) => {
  for (const { path, slider } of sliders) {
    const page = await browser.newPage();
    await page.goto(`${site}${path}`);
    await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

    const range = page.getByRole('slider', { name: slider, exact: true });
    await range.scrollIntoViewIfNeeded();
    await range.evaluate((element) => {
      const waits: number[] = [];
      Object.assign(window, { waits });
      element.addEventListener('input', () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => waits.push(performance.now() - start);
          port2.postMessage(undefined);
        });
      });
    });
    const box = await range.boundingBox();
    if (!box) throw new Error(`${slider} is not on ${path}`);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 10, y);
    await page.mouse.down();
    for (let step = 0; step < 150; step++) {
      const swing = 0.5 - 0.5 * Math.cos((step / 25) * Math.PI);
      await page.mouse.move(box.x + 10 + swing * (box.width - 20), y);
      await page.waitForTimeout(20);
    }
    await page.mouse.up();
    const waits = (await page.evaluate(() => (window as unknown as { waits: number[] }).waits)).toSorted(
      (a, b) => a - b,
    );
    const at = (share: number) => (waits[Math.floor(share * (waits.length - 1))] ?? Number.NaN).toFixed(1);
    console.log(
      `${path} “${slider}”: ${waits.length} paints at ${slowdown}× slowdown, median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
    await page.close();
  }
});
