import { expect, type Locator, type Page } from '@playwright/test';
import { questionsOf } from './asked.ts';
import { press, tabTo } from './keyboard.ts';

/** Gives some answer to a question of any kind, by keyboard. */
export async function answerSomehow(page: Page, question: Locator): Promise<void> {
  // the years that a figure lets pass are no part of what is set
  const first = question
    .locator('input:not([disabled], .years *), select, .moves button:not([disabled]), .hands .lay, button.drawer')
    .first();
  // a figure comes late, and may stand before where the focus is by then
  await expect(first).toBeVisible();
  await tabTo(page, first);
  const kind = await first.evaluate((element) =>
    element instanceof HTMLInputElement ? (element.role ?? element.type) : element.tagName,
  );
  if (kind === 'text') {
    for (const field of await question.locator(':is(.number, .estimate) input').all()) {
      await tabTo(page, field);
      await page.keyboard.type('40');
    }
  } else if (kind === 'range' || kind === 'spinbutton') {
    // one of the two moves it, wherever it stands
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
  } else if (kind === 'BUTTON') await page.keyboard.press('Enter');
  else if (kind === 'radio' && (await first.isChecked())) await page.keyboard.press('ArrowDown');
  else if (kind !== 'SELECT') await page.keyboard.press('Space');
  else {
    for (const select of await question.locator('select').all()) {
      await tabTo(page, select);
      await page.keyboard.press('ArrowDown');
    }
  }
}

/** Answers every question of the chapter’s check somehow, by keyboard. */
export async function answerAll(page: Page): Promise<void> {
  const chapter = await page.locator('article[data-chapter]').getAttribute('data-chapter');
  const questions = questionsOf(chapter ?? '').length;
  expect(questions).toBeGreaterThan(0);
  const check = page.locator('.check');
  for (let number = 1; number <= questions; number++) {
    await expect(check.getByText(`Question ${number} of ${questions}`, { exact: true })).toBeVisible();
    await answerSomehow(page, check.locator('.question'));
    await press(page, check.getByRole('button', { name: 'Check', exact: true }));
    await expect(check.locator('.question :is(.right, .wrong)').first()).toBeVisible();
    const last = number === questions;
    const next = check.getByRole('button', { name: last ? 'See how it went' : 'Next question' });
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(check.getByText(/^(All \d+|\d+ of \d+) right\.$/)).toBeVisible();
}
