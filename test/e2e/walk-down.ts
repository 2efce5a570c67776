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
  // what the walk was too fast for stays in view until it wakes
  const asleep = page.locator('astro-island[ssr]:not(details:not([open]) *)');
  await expect
    .poll(
      () =>
        asleep.evaluateAll((parts) => {
          parts[0]?.firstElementChild?.scrollIntoView();
          return parts.length;
        }),
      { intervals: [100] },
    )
    .toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
}
