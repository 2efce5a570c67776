import type { Page } from '@playwright/test';

/** Listens, from the page's start on, to all that its live regions say; gives what was said so far, each change once. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const last = new Map<Element, string>();
    const regions = '[role=status], [role=alert], [aria-live=polite]';
    const look = () => {
      for (const region of document.querySelectorAll(regions)) {
        const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        const before = last.get(region);
        last.set(region, text);
        if (before !== undefined && text && text !== before) said.push(text);
      }
    };
    // after each flush, which is when a screen reader is told
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['role', 'aria-live'],
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
}
