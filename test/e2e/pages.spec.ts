import { expect, test } from '@playwright/test';
import { objections, paleTexts } from './objections.ts';
import { takeShifts, watchShifts } from './shifts.ts';
import { smallControls } from './small-controls.ts';
import { walkDown } from './walk-down.ts';
import { walkedPages } from './walked-pages.ts';

for (const path of walkedPages) {
  test(`${path} is accessible in light and dark, silent and still, and fits from 320 px up`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      // said by the test's own block
      if (message.text() !== 'Service Worker registration blocked by Playwright') messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(String(error)));
    await watchShifts(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await walkDown(page);
    expect(await objections(page)).toEqual([]);
    await expect.poll(() => page.locator('h1').count()).toBe(1);
    await expect.poll(() => page.locator('main').count()).toBe(1);
    expect(await takeShifts(page)).toEqual([]);
    expect(await smallControls(page), 'controls of less than 24 px').toEqual([]);

    // what differs in the dark is colour
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await paleTexts(page)).toEqual([]);
    for (const width of [320, 360, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(messages).toEqual([]);
  });
}
