import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const total = readdirSync('content/en/cases').length;

test('the case files can be searched with the keyboard, the count is said, and the address keeps the question', async ({
  page,
}) => {
  await page.goto('/en/cases/');
  const cards = page.locator('.box li:visible');
  await expect(cards).toHaveCount(total);
  const status = page.getByRole('status');
  await expect(status).toHaveText(`${total} cases of ${total}.`);

  await page.getByLabel('Factor').focus();
  await page.keyboard.type('Low adv');
  await expect(cards.filter({ hasText: 'The car that knew' })).toBeVisible();
  await expect(cards.filter({ hasText: 'spinach' })).toHaveCount(0);
  await page.getByLabel('Effect').focus();
  await page.keyboard.type('Fail');
  for (const card of await cards.all()) {
    await expect(card).toContainText('low advantage');
    await expect(card.locator('.known .failure')).toBeVisible();
  }
  const found = await cards.count();
  await expect(status).toHaveText(`${found} cases of ${total}.`);
  await expect(page).toHaveURL(/#factor=low-advantage&effect=failure$/);

  await page.reload();
  await expect(cards).toHaveCount(found);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(cards).toHaveCount(total);
  await expect(page).toHaveURL(/\/cases\/$/);
});

test('a card leads to its place in the chapter; a question that makes no sense shows every case', async ({ page }) => {
  await page.goto('/en/cases/#factor=luck&effect=%F0&outcome=failed&poker=1');
  await expect(page.locator('.box li:visible')).toHaveCount(total);
  await page.getByRole('link', { name: 'The car that knew' }).click();
  await expect(page.locator('#case-volkswagen')).toBeInViewport();
});

test('a search that finds nothing says so', async ({ page }) => {
  await page.goto('/en/cases/#strategy=strategy-1&effect=failure&factor=shared-downside');
  await expect(page.getByRole('status')).toHaveText('No case speaks to all of this. Ask for less.');
  await expect(page.locator('.box li:visible')).toHaveCount(0);
});

test('a link from before, which says words and not keys, asks for the same', async ({ page }) => {
  await page.goto('/en/cases/#strategy=strategy+4&factor=low+advantage');
  const cards = page.locator('.box li:visible');
  await expect(page.getByLabel('Strategy')).toHaveValue('strategy-4');
  await expect(page.getByLabel('Factor')).toHaveValue('low-advantage');
  for (const card of await cards.all())
    await expect(card).toContainText(/strategy 4.*low advantage|low advantage.*strategy 4/);
  const found = await cards.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(total);
  await page.goto('/en/cases/#strategy=strategy+1&effect=failure&factor=shared+downside');
  await expect(cards).toHaveCount(0);
});
