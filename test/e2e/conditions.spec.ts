import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { blankText } from './blank-text.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { readingConditions } from './reading-conditions.ts';
import { textOutOfPlace } from './text-out-of-place.ts';

test.use({ viewport: { width: 390, height: 780 } });

// levers is the page of its kind
const files = readdirSync('content/en/widgets').filter((file) => file !== 'levers.json');
const figures: readonly PageKind[] = files.map((file) => {
  const name = file.replace('.json', '');
  return {
    name: `the figure ${name}`,
    open: async (page) => {
      await page.goto(`/en/play/${name}/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    },
  };
});

for (const { name, open } of [...someOf(pageKinds, 2), ...someOf(figures, 10)]) {
  test(`${name}: text stays in its place, large, widely spaced and from right to left; in forced colours it is seen, and what is chosen looks chosen`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const [condition, set] of Object.entries(readingConditions)) {
      await set(page);
      expect.soft(await textOutOfPlace(page), condition).toEqual([]);
    }
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', colorScheme: 'dark' });
    expect.soft(await blankText(page), 'forced colours').toEqual([]);
    const grounds = await page.evaluate(() => {
      const ground = (pressed: boolean) =>
        [...document.querySelectorAll(`.figure [aria-pressed="${pressed}"]`)].map(
          (each) => getComputedStyle(each).backgroundColor,
        );
      return { chosen: ground(true), other: ground(false) };
    });
    expect(grounds.chosen.filter((colour) => grounds.other.includes(colour))).toEqual([]);
  });
}
