import { expect, type Page } from '@playwright/test';

/** Scrolls down the page and back, a window’s height and a frame or two a step, so that every part that wakes on sight has woken; what is in a closed fold sleeps on. */
export async function walkDown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // two frames show a step to whatever watches for it; a browser that stops drawing must not stop the walk
    const drawn = () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 500);
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await drawn();
    }
  });
  // what the walk was too fast for stays in view until it wakes; a step to and fro makes a browser draw that had stopped
  const asleep = page.locator('astro-island[ssr]:not(details:not([open]) *)');
  await expect
    .poll(
      async () => {
        // nor does it draw a page that it takes for one behind another
        await page.bringToFront();
        return asleep.evaluateAll((parts) => {
          parts[0]?.firstElementChild?.scrollIntoView();
          scrollBy(0, Date.now() % 2 ? 1 : -1);
          return parts.map((part) => {
            const address = new URL(part.getAttribute('component-url') ?? '', location.href).href;
            const isFetched = performance.getEntriesByName(address).length > 0;
            const { top, height } = part.firstElementChild?.getBoundingClientRect() ?? {};
            return `${address}, ${isFetched ? 'fetched' : 'not asked for'}, ${height} px high at ${top} of ${innerHeight}`;
          });
        });
      },
      { intervals: [100] },
    )
    .toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
}
