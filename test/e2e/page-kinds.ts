import type { Page } from '@playwright/test';
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

/** One page of each kind; a check's questions in their states are in the gallery. */
export const pageKinds: readonly PageKind[] = [
  plain('home', '/'),
  plain('a chapter', '/en/chapters/payoffs/'),
  plain('a figure alone', '/en/play/levers/'),
  plain('the page for teachers', '/en/teach/'),
  {
    name: 'an assignment being made',
    open: async (page) => {
      await page.goto('/en/teach/assign/');
      await walkDown(page);
      for (const fold of ['Questions', 'More']) await page.locator('summary', { hasText: fold }).click();
      await page.getByRole('radio', { name: 'Each chapter’s own' }).waitFor();
    },
  },
  {
    name: 'the gradebook of the invented class',
    open: async (page) => {
      await page.goto('/en/teach/gradebook/#demo');
      await page.getByRole('button', { name: 'Plan the next lesson', exact: true }).waitFor();
    },
  },
  plain('an assignment on paper', '/en/teach/paper/#p=one-chapter'),
  plain('certificates for a room', '/en/teach/certificates/'),
  plain('the brief', '/en/brief/'),
  plain('the book', '/en/book/'),
  plain('the cases', '/en/cases/'),
  plain('the glossary', '/en/glossary/'),
  plain('the sources', '/en/sources/'),
  plain('the review', '/en/review/'),
  plain('a test', '/en/tests/part-1/'),
  plain('the progress', '/en/progress/'),
  plain('an assignment', '/en/do/one-chapter/'),
  plain('questions on paper', '/en/chapters/payoffs/questions/'),
  plain('no page', '/404.html'),
];
