import { expect, type Page, test } from '@playwright/test';
import { asked, wordsOf } from './asked.ts';
import { checkIt, dot, openChapter, option, turnTo } from './check.ts';
import { press } from './keyboard.ts';
import { objections } from './objections.ts';
import { openAnswers } from './open-answers.ts';

const day = 86_400_000;

const choice = asked('one-choice', ({ chapter }) => chapter === 'payoffs');

/** Misses one question and one prompt of a chapter; gives the answer to the prompt. */
async function missTwo(page: Page): Promise<string> {
  const check = await openChapter(page, choice.chapter);
  await openAnswers(page, 'matrix');
  const prompt = page.locator('[data-recall]').first();
  await prompt.locator('summary').click();
  const answer = (await prompt.locator('summary + p').textContent()) ?? '';
  await prompt.getByRole('button', { name: 'Not yet' }).click();
  await turnTo(check, choice);
  await option(check, wordsOf(choice).wrong[0]).check();
  await checkIt(check);
  await expect(check.getByText('Not this one.')).toBeVisible();
  return answer;
}

test('what was missed comes back on its day, is worked with keys alone, and then nothing is due', async ({ page }) => {
  const answer = await missTwo(page);
  await page.goto('/en/review/');
  const review = page.locator('.check');
  await expect(review.getByText('The next comes up on')).toBeVisible();
  await page.clock.setSystemTime(new Date(Date.now() + 3 * day));
  await page.reload();
  await expect(review.getByText('2 things are due.')).toBeVisible();
  await press(page, review.getByRole('button', { name: 'Begin', exact: true }));
  await expect(review.getByText(/after this\.$|^The last one/)).toBeFocused();
  for (let item = 0; item < 2; item++) {
    if (await review.getByRole('button', { name: 'Show the answer' }).isVisible()) {
      await press(page, review.getByRole('button', { name: 'Show the answer' }));
      await expect(review.getByText(answer, { exact: true })).toBeVisible();
      await expect(review.getByRole('button', { name: 'I had it' })).toBeFocused();
      await page.keyboard.press('Enter');
    } else {
      await option(review, wordsOf(choice).right[0]).check();
      await press(page, review.getByRole('button', { name: 'Check', exact: true }));
      await expect(review.locator('.question > .verdict')).toHaveText(/^\s*Right\./);
      expect(await objections(page, { within: '.check' })).toEqual([]);
      await page.keyboard.press('Enter');
    }
  }
  await expect(review.getByText('The next comes up on')).toBeVisible();
  // the chapter's own check still shows the miss: the review is a place of its own
  await expect(dot(await openChapter(page, choice.chapter), choice, 'not yet right')).toBeVisible();
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

test('while nothing is due a Monday is offered in its place, which stands in the book then', async ({ page }) => {
  await page.goto('/en/review/');
  const offer = page.getByRole('heading', { name: 'On Monday' });
  await expect(page.getByText('Nothing is in your review yet.')).toBeVisible();
  await expect(offer).toBeHidden();
  await missTwo(page);
  await page.goto('/en/review/');
  await expect(page.getByText('The next comes up on')).toBeVisible();
  await expect(offer).toBeVisible();
  await page.getByRole('checkbox', { name: 'Say how often you check. Not when.' }).check();
  await page.getByRole('button', { name: /In four weeks/ }).click();
  expect(await objections(page)).toEqual([]);
  await page.clock.setSystemTime(new Date(Date.now() + 3 * day));
  await page.reload();
  await expect(page.getByText('2 things are due.')).toBeVisible();
  await expect(offer).toBeHidden();
  await page.goto('/en/book/');
  await expect(page.getByRole('checkbox', { name: 'Say how often you check. Not when.' })).toBeChecked();
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
  await expect(page.getByText('The next comes up on Wednesday, March 11, 2026.')).toBeVisible();
  const load = await page.context().newPage();
  await load.clock.install({ time: new Date(2026, 2, 10, 22, 35) });
  await load.goto('/en/progress/');
  await expect(load.getByText('2 things are in your review.')).toBeVisible();
  await expect(load.getByText('are due now')).toContainText('0 are due now.');
  for (const each of [page, load]) await each.clock.fastForward('02:00:00');
  await expect(page.getByText('2 things are due.')).toBeVisible();
  await expect(load.getByText('are due now')).toContainText('2 are due now.');
});
