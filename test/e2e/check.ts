import { expect, type Locator, type Page } from '@playwright/test';
import type { Asked } from './asked.ts';
import { walkDown } from './walk-down.ts';

/** Opens a chapter and brings its check to life, at the question where it stands. */
export async function openChapter(page: Page, chapter: string): Promise<Locator> {
  await page.goto(`/en/chapters/${chapter}/`);
  await walkDown(page);
  return page.locator('.check');
}

/** The button of the question, where it is in this state. */
export const dot = (check: Locator, { number }: Asked, state?: 'right' | 'not yet right'): Locator =>
  check.getByRole('button', { name: `Question ${number}${state ? `, ${state}` : ''}`, exact: true });

/** Turns the check to a question, whatever its state. */
export async function turnTo(check: Locator, { number, of }: Asked): Promise<void> {
  await check.getByRole('button', { name: new RegExp(`^Question ${number}\\b`) }).click();
  await expect(check.getByText(`Question ${number} of ${of}`, { exact: true })).toBeVisible();
}

/** Opens the chapter of a question at the question. */
export async function openQuestion(page: Page, question: Asked): Promise<Locator> {
  const check = await openChapter(page, question.chapter);
  await turnTo(check, question);
  return check;
}

/** The field of the option that has these words and no others. */
export const option = (check: Locator, words = ''): Locator =>
  check.locator('.question .option', { has: check.page().getByText(words, { exact: true }) }).locator('input');

/** Presses Check. */
export const checkIt = (check: Locator): Promise<void> =>
  check.getByRole('button', { name: 'Check', exact: true }).click();
