import type { Page } from '@playwright/test';

/** Keeps the files whose address matches from the page until what it gives is called. */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => void> {
  let send = () => {};
  const waits = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(files, async (route) => {
    await waits;
    await route.continue();
  });
  return send;
}
