import { expect, type Page, test } from '@playwright/test';
import { asked } from './asked.ts';
import { objections } from './objections.ts';
import { put, stored } from './stored.ts';
import { textOutOfPlace } from './text-out-of-place.ts';
import { walkDown } from './walk-down.ts';

const items = [
  ...new Set([
    asked('one-choice', ({ chapter }) => chapter === 'payoffs').id,
    ...Array.from({ length: 14 }, (_, n) => `payoffs/item-${n}`),
  ]),
];

/** The progress of a reader who was half sure of some answers, and nearly sure of others, and often wrong. */
async function openProgress(page: Page): Promise<void> {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  await page.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
  const at = Date.now() - 3_600_000;
  const answers = items.map((item, number) => ({
    type: 'answered',
    item,
    rev: 1,
    seed: 0,
    response: '1',
    score: Number(number % 3 === 0),
    sure: number % 2 ? 0.5 : 0.95,
    id: `charted${String(number).padStart(9, '0')}`,
    at: at + number,
    n: 100 + number,
    v: 3,
  }));
  await put(page, 'events', answers);
  await page.goto('/en/progress/');
}

test('how sure and how right are seen, said and tabled alike; so is what the review brings', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openProgress(page);
  const calibration = page.getByRole('region', { name: 'How sure, how right' });
  await expect(calibration.getByText(`Over ${items.length} first answers`)).toBeVisible();
  const plot = calibration.getByRole('img', { name: /^Sureness across/ });
  await expect(plot.locator('.dot')).toHaveCount(await calibration.locator('tbody tr').count());
  await expect(plot.locator('.dot')).toHaveCount(2);
  await expect(calibration.getByText('how sure, in percent')).toBeVisible();

  const review = page.getByRole('region', { name: 'Review' });
  const load = review.getByRole('img', { name: 'How many things come back on each of the next 14 days' });
  const tabled = await review.locator('tbody td').allInnerTexts();
  expect(tabled.length).toBeGreaterThan(0);
  await expect(load.locator('.bar')).toHaveCount(tabled.length);
  await expect(load.locator('text.ink')).toHaveText(tabled);

  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await textOutOfPlace(page), `${width} px`).toEqual([]);
  }
  expect(await objections(page)).toEqual([]);
});
