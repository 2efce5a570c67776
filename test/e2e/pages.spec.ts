import { expect, test } from '@playwright/test';
import { builtPages } from '../../scripts/built-pages.ts';
import { someOf } from '../support/endurance.ts';
import { objections, paleTexts } from './objections.ts';
import { takeShifts, watchShifts } from './shifts.ts';
import { smallControls } from './small-controls.ts';
import { walkDown } from './walk-down.ts';

const all = builtPages('dist').map((page) => `/${page.replace(/index\.html$/, '')}`);
/** a figure by itself or in a frame is the one that its chapter shows; questions on paper and model cards are one after another alike */
const isOfMany = (path: string) => /\/(embed|play|models)\/.|\/questions\/$/.test(path);
const paths = [...all.filter((path) => !isOfMany(path)), ...someOf(all.filter(isOfMany))];

for (const path of paths) {
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
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
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
