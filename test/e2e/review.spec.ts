import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const day = 86_400_000;

/** Misses one question and one prompt of chapter 2. */
async function missTwo(page: Page): Promise<void> {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const prompt = page.locator('[data-recall]').first();
  await prompt.locator('summary').click();
  await prompt.getByRole('button', { name: 'Not yet' }).click();
  const check = page.locator('.check');
  await check.getByRole('button', { name: 'Question 2' }).click();
  await check.getByLabel('Nowhere').check();
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByText('Not this one.')).toBeVisible();
}

test('what was missed comes back on its day, is worked with keys alone, and then nothing is due', async ({ page }) => {
  await missTwo(page);
  await page.goto('/en/review/');
  const review = page.locator('.check');
  await expect(review.getByText('Nothing is due. The next comes up on')).toBeVisible();
  await page.clock.setSystemTime(new Date(Date.now() + 3 * day));
  await page.reload();
  await expect(review.getByText('2 things are due.')).toBeVisible();
  await press(page, review.getByRole('button', { name: 'Begin', exact: true }));
  await expect(review.getByText(/after this\.$|^The last one/)).toBeFocused();
  for (let item = 0; item < 2; item++) {
    if (await review.getByRole('button', { name: 'Show the answer' }).isVisible()) {
      await press(page, review.getByRole('button', { name: 'Show the answer' }));
      await expect(review.getByText('A dominant strategy.')).toBeVisible();
      await expect(review.getByRole('button', { name: 'I had it' })).toBeFocused();
      await page.keyboard.press('Enter');
    } else {
      await review.getByLabel('Where both ship safe, and where both cut corners').check();
      await press(page, review.getByRole('button', { name: 'Check', exact: true }));
      await expect(review.locator('.question > .verdict')).toHaveText(/^\s*Right\./);
      const { violations } = await new AxeBuilder({ page }).include('.check').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press('Enter');
    }
  }
  await expect(review.getByText('Nothing is due. The next comes up on')).toBeVisible();
  // the chapter's own check still shows the miss: the review is a place of its own
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  await expect(page.locator('.check').getByRole('button', { name: 'Question 2, not yet right' })).toBeVisible();
});

test('the review can be turned off and on again, and loses nothing', async ({ page }) => {
  await missTwo(page);
  await page.goto('/en/review/');
  await page.getByText('Settings').click();
  await page.getByRole('button', { name: 'Turn the review off' }).click();
  await expect(page.getByText('The review is turned off.')).toBeVisible();
  await page.goto('/en/progress/');
  await expect(page.getByText('The review is turned off.')).toBeVisible();
  await page.getByLabel('Bring back what I am likely to forget').check();
  await expect(page.getByText('2 things are in your review.')).toBeVisible();
});

test('a reader who missed nothing is told so', async ({ page }) => {
  await page.goto('/en/review/');
  await expect(page.getByText('Nothing is in your review yet.')).toBeVisible();
});

test('what was missed late in the evening is due the next day, and a page that is open notices midnight', async ({
  page,
}) => {
  await page.clock.install({ time: new Date(2026, 2, 10, 22, 30) });
  await missTwo(page);
  await page.goto('/en/review/');
  await expect(page.getByText('Nothing is due. The next comes up on Wednesday, March 11, 2026.')).toBeVisible();
  const load = await page.context().newPage();
  await load.clock.install({ time: new Date(2026, 2, 10, 22, 35) });
  await load.goto('/en/progress/');
  await expect(load.getByText('2 things are in your review.')).toBeVisible();
  await expect(load.getByText('are due now')).toContainText('0 are due now.');
  for (const each of [page, load]) await each.clock.fastForward('02:00:00');
  await expect(page.getByText('2 things are due.')).toBeVisible();
  await expect(load.getByText('are due now')).toContainText('2 are due now.');
});
