import { expect, type Page } from '@playwright/test';

/** Opens what a chapter's text keeps until its figures were tried, by the button where the answer to this one would stand. */
export async function openAnswers(page: Page, figure: string): Promise<void> {
  // the page's script is there
  await expect(page.locator('main > [role=status]')).toHaveCount(1);
  await page.locator(`.shut [data-show=${figure}]`).click();
  // the first to each figure; a further one may stand in a fold
  for (const answer of await page.locator('[data-answer][id]').all()) await expect(answer).toBeVisible();
}
