import { expect, type Page, test } from '@playwright/test';
import { answerSomehow } from './answer-all.ts';
import { press } from './keyboard.ts';
import { objections } from './objections.ts';
import { testOf } from './test-length.ts';

const form = '/en/tests/part-1/#seed=7';
const { count, pace } = testOf('part-1');
const minutes = (count * pace) / 60;
const outcome = new RegExp(` of ${count} right\\.$`);

const begin = async (page: Page, address = form) => {
  await page.goto(address);
  await press(page, page.getByRole('button', { name: 'Begin', exact: true }));
  return page.locator('.check');
};

test('a test is sat with keys alone, says nothing until the end, and then what to read again', async ({ page }) => {
  const check = await begin(page);
  for (let number = 1; number <= count; number++) {
    await expect(check.getByText(`Question ${number} of ${count}`, { exact: true })).toBeVisible();
    await answerSomehow(page, check.locator('.question'));
    await expect(check.locator('.right, .wrong, .why')).toHaveCount(0);
    await expect(check.getByRole('link', { name: 'Read the passage again' })).toHaveCount(0);
    await press(page, check.getByRole('button', { name: number < count ? 'Next question' : 'Finish' }));
  }
  await press(page, check.getByRole('button', { name: 'Yes, finish' }));
  await expect(check.getByRole('heading', { name: outcome })).toBeFocused();
  await expect(check.locator('.reasons')).toHaveCount(count);
  await check.locator('.reasons summary').first().click();
  await expect(check.getByText(/^Your answer: \S/).first()).toBeVisible();
  const again = check.locator('td a').first();
  await expect(again).toHaveAttribute('href', /\/en\/chapters\/[a-z-]+\/#/);
  expect(await objections(page)).toEqual([]);
});

test('it is gone on with where it stopped, and the same form number gives the same questions', async ({
  page,
  browser,
}) => {
  const check = await begin(page);
  await check.getByRole('button', { name: 'Question 3', exact: true }).click();
  await answerSomehow(page, check.locator('.question'));
  const asked = await check.locator('.question :is(legend, label)').first().textContent();
  await expect(check.getByRole('button', { name: 'Question 3, answered' })).toBeVisible();
  await page.waitForTimeout(400);
  await page.reload();
  await check.getByRole('button', { name: 'Question 3, answered' }).click();
  await expect.poll(() => check.locator('.question :is(legend, label)').first().textContent()).toBe(asked);

  const elsewhere = await (await browser.newContext()).newPage();
  const other = await begin(elsewhere, new URL(form, page.url()).href);
  await other.getByRole('button', { name: 'Question 3', exact: true }).click();
  await expect.poll(() => other.locator('.question :is(legend, label)').first().textContent()).toBe(asked);
});

test('it is timed only if the reader asks, and ends by itself with what was answered', async ({ page }) => {
  await page.clock.install();
  await page.goto(form);
  await page.getByLabel(`With a clock: ${pace} seconds a question`).check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const check = page.locator('.check');
  await expect(check.locator('.timer')).toContainText(`${minutes}:00 left`);
  await answerSomehow(page, check.locator('.question'));
  await page.clock.runFor(`${minutes - 5}:00`);
  await expect(check.locator('.timer')).toContainText('5 minutes left');
  await page.clock.runFor('05:01');
  await expect(check.getByRole('heading', { name: outcome })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/en/tests/final/');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.locator('.timer')).toHaveCount(0);
});

test('a test’s answers leave the chapters’ checks as they are, and feed the review', async ({ page }) => {
  const check = await begin(page);
  for (let number = 1; number <= count; number++) {
    await answerSomehow(page, check.locator('.question'));
    await check.getByRole('button', { name: number < count ? 'Next question' : 'Finish' }).click();
  }
  await check.getByRole('button', { name: 'Yes, finish' }).click();
  await expect(check.locator('.reasons')).toHaveCount(count);
  await page.goto('/en/progress/');
  await expect(page.getByRole('row', { name: /^One round/ })).toContainText('not tried');
  await expect(page.getByText(/things are in your review/)).toBeVisible();
});
