import { expect, test } from '@playwright/test';
import { blankText } from './blank-text.ts';

test.use({ forcedColors: 'active', colorScheme: 'dark', viewport: { width: 800, height: 800 } });
test.beforeEach(({ page }) =>
  page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', colorScheme: 'dark' }),
);

test('the picture that is not shown at first is seen too', async ({ page }) => {
  await page.goto('/en/play/incentive-mix/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: 'A hundred projects' }).click();
  await expect(page.getByRole('button', { name: 'A hundred projects', pressed: true })).toBeVisible();
  expect(await blankText(page)).toEqual([]);
});

test('the lines behind a chart are fainter than what they measure', async ({ page }) => {
  for (const [name, data] of [
    ['levers', '.line'],
    ['plugs', '.all'],
    ['adaptation', '.bench'],
    ['race', '.line'],
    ['review-clock', '.climb'],
  ] as const) {
    await page.goto(`/en/play/${name}/`);
    const brightness = (selector: string) =>
      page
        .locator(`#${name} path${selector}`)
        .first()
        .evaluate((line) => {
          const { stroke } = getComputedStyle(line);
          // a mixed colour is written from 0 to 1, a plain one from 0 to 255
          const whole = stroke.startsWith('color(') ? 1 : 255;
          return Math.max(...(stroke.replace('srgb', '').match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) / whole;
        });
    expect(await brightness(data), name).toBeGreaterThan(0.9);
    expect(await brightness('.grid'), name).toBeLessThan(0.6);
  }
});

test('the question that is open has its ring', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  const dot = page.locator('.dots [aria-current]');
  await expect(dot).toBeVisible();
  const { ring, ground } = await dot.evaluate((element) => ({
    ring: getComputedStyle(element).outlineColor,
    ground: getComputedStyle(document.body).backgroundColor,
  }));
  expect(ring).not.toBe(ground);
});
