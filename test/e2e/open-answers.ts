import { expect, type Page } from '@playwright/test';

/** Opens what a chapter's text keeps until its figures were tried, by the button where the answer to this one would stand. */
export async function openAnswers(page: Page, figure: string): Promise<void> {
  const answers = page.locator('[data-answer]');
  // the gate is guarded once the page's script stands
  await expect(page.locator('main > [role=status]')).toHaveCount(1);
  await page.locator(`.shut [data-show=${figure}]`).click();
  for (const answer of await answers.all()) await expect(answer).toBeVisible();
}
