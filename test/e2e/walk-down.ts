import { expect, type Page } from '@playwright/test';

/** Scrolls down the page and back, a frame or two a step, so that every part that wakes on sight has woken. */
export async function walkDown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // two frames show a step to whatever watches for it; a browser that stops drawing must not stop the walk
    const drawn = () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 500);
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await drawn();
    }
    for (const part of document.querySelectorAll('astro-island[ssr]')) {
      part.firstElementChild?.scrollIntoView();
      await drawn();
    }
    scrollTo(0, 0);
  });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}
