import { expect, test } from '@playwright/test';
import { asked, wordsOf } from './asked.ts';
import { checkIt, dot, openChapter, openQuestion, option } from './check.ts';
import { stored } from './stored.ts';
import { walkDown } from './walk-down.ts';

const choice = asked('one-choice');

test('on a shared computer a reader’s answers last from page to page, end with “I’m done”, and are never stored', async ({
  page,
  context,
}) => {
  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  const banner = page.getByRole('region', { name: 'Shared computer' });
  await expect(banner).toBeVisible();
  const check = await openQuestion(page, choice);
  await option(check, wordsOf(choice).right[0]).check();
  await checkIt(check);
  await expect(dot(check, choice, 'right')).toBeVisible();
  await page.reload();
  await walkDown(page);
  await expect(dot(check, choice, 'right')).toBeVisible();

  // another tab is another reader
  const other = await context.newPage();
  const untouched = await openChapter(other, choice.chapter);
  await expect(other.getByRole('region', { name: 'Shared computer' })).toBeVisible();
  await expect(dot(untouched, choice)).toBeVisible();

  await banner.getByRole('button', { name: 'I’m done, forget it now' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await stored(page)).toBe(0);
  await expect(dot(await openChapter(page, choice.chapter), choice)).toBeVisible();

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
