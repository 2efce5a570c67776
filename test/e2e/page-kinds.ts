import { expect, type Page } from '@playwright/test';
import { walkDown } from './walk-down.ts';

/** A page of one kind, as a reader may have it before them. */
export interface PageKind {
  readonly name: string;
  /** opens it and wakes its parts */
  readonly open: (page: Page) => Promise<void>;
}

const plain = (name: string, path: string): PageKind => ({
  name,
  open: async (page) => {
    await page.goto(path);
    await walkDown(page);
  },
});

/** One page of each kind. */
export const pageKinds: readonly PageKind[] = [
  plain('home', '/'),
  plain('a chapter', '/en/chapters/payoffs/'),
  {
    name: 'a check that is answered',
    open: async (page) => {
      await page.goto('/en/chapters/crowd/');
      await walkDown(page);
      const check = page.locator('.check');
      await check.getByRole('radio').first().check();
      await check.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(check.getByText(/^(Right\.|Not this one\.)/).first()).toBeVisible();
    },
  },
  plain('a figure alone', '/en/play/levers/'),
  plain('the cases', '/en/cases/'),
  plain('the glossary', '/en/glossary/'),
  plain('the sources', '/en/sources/'),
  plain('the review', '/en/review/'),
  plain('a test', '/en/tests/part-1/'),
  plain('the progress', '/en/progress/'),
  plain('questions on paper', '/en/chapters/payoffs/questions/'),
  plain('no page', '/404.html'),
];
