import { expect, test } from '@playwright/test';
import { stored } from './stored.ts';
import { walkDown } from './walk-down.ts';

test('on a shared computer a reader’s answers last from page to page, end with “I’m done”, and are never stored', async ({
  page,
  context,
}) => {
  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  const banner = page.getByRole('region', { name: 'Shared computer' });
  await expect(banner).toBeVisible();
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByLabel('Beacon, and only Beacon').check();
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByRole('button', { name: 'Question 1, right' })).toBeVisible();
  await page.reload();
  await walkDown(page);
  await expect(check.getByRole('button', { name: 'Question 1, right' })).toBeVisible();

  // another tab is another reader
  const other = await context.newPage();
  await other.goto('/en/chapters/payoffs/');
  await walkDown(other);
  await expect(other.getByRole('region', { name: 'Shared computer' })).toBeVisible();
  await expect(other.locator('.check').getByRole('button', { name: 'Question 1', exact: true })).toBeVisible();

  await banner.getByRole('button', { name: 'I’m done, forget it now' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await stored(page)).toBe(0);
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  await expect(check.getByRole('button', { name: 'Question 1', exact: true })).toBeVisible();

  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'No longer treat it as shared' }).click();
  await expect(page.getByRole('button', { name: 'Treat it as shared' })).toBeVisible();
  await expect(banner).toHaveCount(0);
});

test('a browser that will not remember that it is shared says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  await expect(page.getByRole('alert')).toHaveText('This browser will not remember that. Nothing was changed.');
});
