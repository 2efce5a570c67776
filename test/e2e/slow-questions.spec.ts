import { expect, test } from '@playwright/test';
import { walkDown } from './walk-down.ts';

test('an answer that is checked before the questions have come waits for its reason', async ({ page }) => {
  let send = () => {};
  const waits = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/questions.json', async (route) => {
    await waits;
    await route.continue();
  });
  await page.goto('/en/chapters/one-round/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByText('5 beats 3 if Anvil ships safe').click();
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByText('Question 1 of 7', { exact: true })).toBeVisible();
  await expect(check.locator('.right')).toHaveCount(0);
  send();
  await expect(check.locator('.right').first()).toBeVisible();
  await expect(check.getByText('Those are the only two things Anvil can do').first()).toBeVisible();
});
