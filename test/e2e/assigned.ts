import { expect, type Locator, type Page } from '@playwright/test';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import codes from '../../src/quiz/revisions/codes.json' with { type: 'json' };
import { answerSomehow } from './answer-all.ts';
import { questionsOf } from './asked.ts';
import { checkIt } from './check.ts';

/** The chapter whose questions are assigned, and the first three of them. */
export const chapter = 'one-round';
export const items = questionsOf(chapter)
  .slice(0, 3)
  .map(({ id, file }) => ({ item: id, rev: file.rev }));

/** The codes of every question. */
export const codesNow = itemCodes(codes);

/** The pair of keys of the teacher who assigns. */
export const pair = newPair();

/** The class’s link to three questions, sealed unless it says otherwise. */
export async function classLink(change: Partial<Assignment> = {}): Promise<string> {
  const { publicKey } = await pair;
  const common = { id: 'k3x8abcd', title: 'One round', from: 'Ms Lind', group: '10B', items, key: publicKey };
  return writeLink({ ...assignmentDefaults, ...common, ...change }, codesNow);
}

/** Opens an assignment by its link. */
export async function openAssigned(page: Page, link: string): Promise<void> {
  // a change of the fragment alone would not load the page again
  await page.goto('about:blank');
  await page.goto(`/en/do/#${link}`);
  await expect(page.locator('.todo')).toBeVisible();
}

/** Answers the question that is shown, somehow, and goes on. */
export async function answerOne(page: Page, check: Locator): Promise<void> {
  await answerSomehow(page, check.locator('.question'));
  await checkIt(check);
  await expect(check.locator('.question > .verdict')).toBeVisible();
}

/** Answers all of the questions, from the list to what comes after the last. */
export async function answerEvery(page: Page, count = items.length): Promise<void> {
  const check = page.locator('.check');
  await page
    .getByRole('button', { name: /^(Start|Go on|Go to the questions)$/ })
    .last()
    .click();
  for (let number = 1; number <= count; number++) {
    await expect(check.getByText(`Question ${number} of ${count}`, { exact: true })).toBeVisible();
    await answerOne(page, check);
    await check.getByRole('button', { name: /^(Next question|Show how it went)$/ }).click();
  }
  await expect(check.getByText(/\d of \d right\./)).toBeVisible();
}
