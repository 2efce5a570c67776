import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { repeats } from '../support/endurance.ts';
import { asked } from './asked.ts';
import { openQuestion } from './check.ts';
import { answerAfter, records } from './stored.ts';
import { walkDown } from './walk-down.ts';

/** What a reader does last, as a script does it in the same breath as leaving; and the record that must be kept. */
interface LastDeed {
  readonly what: string;
  readonly open: (page: Page) => Promise<void>;
  /** runs in the page */
  readonly act: () => void;
  readonly kept: Record<string, unknown>;
}

const choice = asked('one-choice', ({ chapter }) => chapter === 'payoffs');

const chapter = async (page: Page) => {
  await openQuestion(page, choice);
  await expect(page.locator('.check').getByRole('radio').first()).toBeEnabled();
};

const deeds: readonly LastDeed[] = [
  {
    what: 'a mark in a chapter’s check',
    open: chapter,
    act: () => document.querySelector<HTMLElement>('.check input[type=radio]')?.click(),
    kept: { type: 'marked', item: choice.id },
  },
  {
    what: 'a second mark right after the first',
    open: chapter,
    act: () => {
      for (const radio of [...document.querySelectorAll<HTMLElement>('.check input[type=radio]')].slice(0, 2))
        radio.click();
    },
    kept: { type: 'marked', response: expect.anything() },
  },
  {
    what: 'a mark in a test',
    open: async (page) => {
      await page.goto('/en/tests/part-1/#seed=7');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await expect(page.locator('.check .question :is(input, select, button)').first()).toBeVisible();
      // the first question that is answered by one press
      for (let number = 2; (await page.locator('.check .question input[type=radio]').count()) === 0; number++)
        await page.getByRole('button', { name: `Question ${number}`, exact: true }).click();
    },
    act: () => document.querySelector<HTMLElement>('.check .question input[type=radio]')?.click(),
    kept: { type: 'marked', context: expect.stringMatching(/^sitting\/[0-9a-z]{8,}$/) },
  },
  {
    what: 'a guess on a figure',
    open: chapter,
    act: () => document.querySelector<HTMLElement>('#matrix .predict button')?.click(),
    kept: { type: 'guessed', figure: 'payoffs/matrix' },
  },
  {
    what: 'a recall',
    open: chapter,
    act: () => document.querySelector<HTMLElement>('[data-recall] .actions button')?.click(),
    kept: { type: 'recalled', item: expect.stringMatching(/^payoffs\//) },
  },
  {
    what: 'a setting',
    open: async (page) => {
      await page.goto('/en/progress/');
      await walkDown(page);
    },
    act: () => document.querySelector<HTMLElement>('input[type=checkbox]')?.click(),
    kept: { type: 'preferred', setting: 'review', value: 'off' },
  },
];

/** The ways to leave; the page that is open afterwards. */
const ways: readonly { readonly way: string; readonly leave: (page: Page, act: string) => Promise<Page> }[] = [
  {
    way: 'reloads',
    async leave(page, act) {
      await Promise.all([page.waitForEvent('load'), page.evaluate(`${act}; location.reload();`).catch(() => {})]);
      return page;
    },
  },
  {
    way: 'follows a link',
    async leave(page, act) {
      await Promise.all([
        page.waitForURL('**/en/about/'),
        page.evaluate(`${act}; location.href = '/en/about/';`).catch(() => {}),
      ]);
      return page;
    },
  },
  {
    way: 'closes the tab',
    async leave(page, act) {
      const context = page.context();
      await page.evaluate(act);
      await page.close();
      const next = await context.newPage();
      await next.goto('/en/about/');
      return next;
    },
  },
];

for (const { what, open, act, kept } of deeds) {
  for (const { way, leave } of ways) {
    test(`${what} is kept when the reader ${way} at once`, async ({ browser }) => {
      test.setTimeout(30_000 + 15_000 * repeats);
      for (let round = 0; round < repeats; round++) {
        const context: BrowserContext = await browser.newContext();
        const page = await context.newPage();
        await open(page);
        const next = await leave(page, `(${act.toString()})()`);
        await expect.poll(() => records(next)).toContainEqual(expect.objectContaining(kept));
        await context.close();
      }
    });
  }
}

test('a place that was reached is kept when the reader leaves as it is noticed', async ({ browser }) => {
  test.setTimeout(30_000 + 15_000 * repeats);
  for (let round = 0; round < repeats; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto('/en/chapters/payoffs/');
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        // the record has just been handed over: the page is gone before the database answers
        setTimeout(() => location.assign('/en/about/'));
        return put.apply(this, args);
      };
      document.querySelector('#two-comparisons')?.scrollIntoView();
    });
    await page.waitForURL('**/en/about/');
    await expect
      .poll(() => records(page))
      .toContainEqual(expect.objectContaining({ type: 'reached', section: 'two-comparisons' }));
    await context.close();
  }
});

test('what a database that never answers did not take goes with the reader to the next page of the tab', async ({
  page,
}) => {
  await page.addInitScript(answerAfter, { milliseconds: 1e9, path: '/en/chapters/' });
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  await page.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
  await page.goto('/en/progress/');
  await expect
    .poll(() => records(page))
    .toContainEqual(expect.objectContaining({ type: 'guessed', figure: 'payoffs/matrix' }));
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('a setting is kept that is made before the database has answered', async ({ page }) => {
  await page.addInitScript(answerAfter, { milliseconds: 1e9, path: '/en/progress/' });
  await page.goto('/en/progress/');
  await walkDown(page);
  await page.locator('input[type=checkbox]').uncheck();
  await page.getByLabel('Say how sure you are').selectOption({ index: 1 });
  await page.goto('/en/about/');
  await page.goto('/en/chapters/payoffs/');
  await expect
    .poll(() => records(page))
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'preferred', setting: 'review', value: 'off' }),
        expect.objectContaining({ type: 'preferred', setting: 'confidence' }),
      ]),
    );
});
