import type { Page } from '@playwright/test';

/** Has a page watch, from its start, for what moves in it by itself. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How much moved since the page began, or since this was asked last. */
export const takeShifts = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.splice(0));
