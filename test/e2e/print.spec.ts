import { expect, test } from '@playwright/test';
import { answerSomehow } from './answer-all.ts';
import { checkIt, openChapter } from './check.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { testOf } from './test-length.ts';

const answered: PageKind = {
  name: 'a check that is answered',
  open: async (page) => {
    const check = await openChapter(page, 'crowd');
    await answerSomehow(page, check.locator('.question'));
    await checkIt(check);
    await expect(check.locator('.question > .verdict')).toHaveText(/^\s*(Right|Partly|Not this one)\./);
  },
};

for (const { name, open } of [...pageKinds, answered]) {
  test(`${name}: on paper nothing is closed, nothing waits for a guess, and every ground is white, in the dark too`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { closed, waiting, inked } = await page.evaluate(() => {
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const tell = (element: Element) => element.outerHTML.slice(0, 90);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        const light = (x: number) => (x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4);
        return alpha === 0 ? 1 : 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
      };
      return {
        closed: [...document.querySelectorAll('details')]
          .filter((details) => {
            const within = details.querySelector('summary')?.nextElementSibling;
            return shown(details) && within && !shown(within);
          })
          .map(tell),
        waiting: [...document.querySelectorAll('.figure .says .reveal')].filter((part) => !shown(part)).map(tell),
        inked: [...document.querySelectorAll('body, body *')]
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            const large = width > 60 && height > 40;
            return large && shown(element) && luminance(getComputedStyle(element).backgroundColor) < 0.95;
          })
          .map(tell),
      };
    });
    expect.soft(closed, 'closed').toEqual([]);
    expect.soft(waiting, 'waiting for a guess').toEqual([]);
    expect.soft(inked, 'grounds that cost ink').toEqual([]);
  });
}

test('a chapter gives paper the answers to its prompts, each figure’s sentence and its table, with or without JavaScript', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/en/chapters/payoffs/');
    await page.emulateMedia({ media: 'print' });
    const answers = await page.locator('[data-recall] summary + p').all();
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) await expect(answer).toBeVisible();
    await expect(page.locator('#matrix').getByText('This is the prisoner’s dilemma.').first()).toBeVisible();
    await expect(page.locator('#matrix .data tbody tr').last()).toBeVisible();
    await context.close();
  }
});

test('a room in the dark is printed light', async ({ page }) => {
  await page.goto('/en/play/many-eyes/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('#many-eyes .night').first()).toHaveCSS('fill', 'rgb(221, 221, 221)');
});

test('the results of a test come out on paper with every reason', async ({ page }) => {
  await page.goto('/en/tests/part-1/');
  const sitting = page.locator('.test');
  await sitting.getByRole('button', { name: 'Begin', exact: true }).click();
  await sitting.getByRole('button', { name: `Question ${testOf('part-1').count}`, exact: true }).click();
  await sitting.getByRole('button', { name: 'Finish', exact: true }).click();
  await sitting.getByRole('button', { name: 'Yes, finish' }).click();
  await expect(sitting.locator('.reasons').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sitting.locator('.reasons ul').first()).toBeVisible();
  await expect(sitting.locator('.reasons ul').last()).toBeVisible();
});
