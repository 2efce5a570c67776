import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { answerSomehow } from './answer-all.ts';
import { asked, questionsOf, wordsOf } from './asked.ts';
import { checkIt, dot, openChapter, openQuestion, option, turnTo } from './check.ts';
import { openAnswers } from './open-answers.ts';
import { walkDown } from './walk-down.ts';

const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be fetched' });

/** Keeps the modules (or styles, or banks) whose address matches from the page until it is told to let them through. */
async function hold(page: Page, address: RegExp): Promise<{ release: () => void; asked: () => number }> {
  let broken = true;
  let asked = 0;
  await page.route(address, (route) => {
    asked++;
    return broken ? route.abort() : route.continue();
  });
  return {
    release: () => {
      broken = false;
    },
    asked: () => asked,
  };
}

const exercise = asked('set-widget');
/** a check that begins with a choice, and asks for a cell later */
const choice = asked(
  'one-choice',
  ({ chapter, number }) => number === 1 && questionsOf(chapter).some(({ file }) => file.kind === 'cell'),
);
const cellAfter = asked('cell', ({ chapter }) => chapter === choice.chapter);

interface Part {
  readonly address: RegExp;
  /** what is opened, and walked down, before the part is kept back */
  readonly first?: string;
  /** brings the page to where it needs the part; gives what shows that it is there */
  readonly need: (page: Page) => Promise<() => Promise<void>>;
}

const parts: Readonly<Record<string, Part>> = {
  'the input of a cell': {
    address: /\/Cell\.[^/]*\.js$/,
    need: async (page) => {
      const check = await openQuestion(page, asked('cell'));
      return () => expect(check.getByRole('radio').first()).toBeVisible();
    },
  },
  'the input of an estimate': {
    address: /\/Estimate\.[^/]*\.js$/,
    need: async (page) => {
      const check = await openQuestion(page, asked('estimate'));
      return () => expect(check.getByLabel('from', { exact: true })).toBeVisible();
    },
  },
  'what is said at the end of a check': {
    address: /\/Outcome\.[^/]*\.js$/,
    need: async (page) => {
      const check = await openChapter(page, choice.chapter);
      for (const question of questionsOf(choice.chapter)) {
        await turnTo(check, question);
        await answerSomehow(page, check.locator('.question'));
        await checkIt(check);
        await expect(check.locator('.question :is(.right, .wrong)').first()).toBeVisible();
      }
      await check.getByRole('button', { name: 'See how it went' }).click();
      return () => expect(check.getByText(/^(All \d+|\d+ of \d+) right\.$/)).toBeFocused();
    },
  },
  'the figure of an exercise': {
    address: /\/exercise\.[^/]*\.js$/,
    first: `/en/chapters/${exercise.chapter}/`,
    need: async (page) => {
      const check = page.locator('.check');
      await turnTo(check, exercise);
      return () => expect(check.locator(`[data-figure="${exercise.file.widget}"]`)).toBeVisible();
    },
  },
  'the styles of an exercise': {
    address: new RegExp(`/_astro/${exercise.file.widget}\\.[^/]*\\.css$`),
    need: async (page) => {
      const check = await openQuestion(page, exercise);
      return () =>
        expect
          .poll(() =>
            check
              .locator('.set-widget link')
              .evaluateAll((links) => links.every((link) => (link as HTMLLinkElement).sheet)),
          )
          .toBe(true);
    },
  },
  'the settings of a check': {
    address: /\/Confidence\.[^/]*\.js$/,
    need: async (page) => {
      const check = await openChapter(page, 'payoffs');
      await check.getByText('Settings').click();
      return () => expect(check.getByLabel('Say how sure you are before each check')).toBeVisible();
    },
  },
  'how sure the reader is': {
    address: /\/Sure\.[^/]*\.js$/,
    need: async (page) => {
      const check = await openChapter(page, 'payoffs');
      await check.getByText('Settings').click();
      await check.getByLabel('Say how sure you are before each check').selectOption('words');
      return () => expect(check.getByText('How sure are you?')).toBeVisible();
    },
  },
  'the way to save a table': {
    address: /\/save-table\.[^/]*\.js$/,
    need: async (page) => {
      await page.goto('/en/play/levers/');
      await walkDown(page);
      await page.getByText('More', { exact: true }).click();
      await page.getByRole('button', { name: 'Save the table (CSV)' }).click();
      return () => expect(page.getByText('Table saved as a CSV file.')).toBeVisible();
    },
  },
  'a figure’s reader of links': {
    address: /\/read\.[^/]*\.js$/,
    need: async (page) => {
      await page.goto('/en/play/levers/#levers=base:stag-hunt,p:45');
      await walkDown(page);
      await expect(page.getByText('could not be read, so it stands at its start')).toHaveCount(0);
      return () => expect(page.getByRole('slider').first()).toHaveValue('45');
    },
  },
  'the prompts to recall': {
    address: /\/recall\.[^/]*\.js$/,
    need: async (page) => {
      await page.goto('/en/chapters/payoffs/');
      await walkDown(page);
      await openAnswers(page, 'matrix');
      await page.locator('[data-recall] summary').first().click();
      return () => expect(page.getByRole('button', { name: 'I had it' }).first()).toBeVisible();
    },
  },
  'a figure’s words': {
    address: /\/levers\.[^/]*\.js$/,
    need: async (page) => {
      await page.goto('/en/play/levers/');
      return async () => {
        await walkDown(page);
        await page.getByRole('slider').first().press('ArrowRight');
        await expect(page).toHaveURL(/#levers=/);
      };
    },
  },
  'a worker': {
    address: /replicates\.worker[^/]*\.js$/,
    need: async (page) => {
      await page.goto('/en/play/tournament/');
      await walkDown(page);
      const figure = page.locator('#tournament');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await figure.getByRole('button', { name: 'Run on to generation 50' }).click();
      await figure.getByRole('button', { name: 'Run all of it 1,000 times' }).click();
      return () => expect(figure.getByRole('button', { name: 'Other luck' })).toBeVisible({ timeout: 25_000 });
    },
  },
};

for (const [name, { address, first, need }] of someOf(Object.entries(parts))) {
  test(`${name}: where it cannot be fetched the reader is told, and “Try again” brings it`, async ({ page }) => {
    if (first) {
      await page.goto(first);
      await walkDown(page);
    }
    const held = await hold(page, address);
    const there = await need(page);
    await expect(missing(page)).toBeVisible();
    await expect(page.locator('.missing')).toHaveCount(1);
    const before = held.asked();
    await missing(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(held.asked).toBeGreaterThan(before);
    await expect(missing(page)).toBeVisible();
    held.release();
    await missing(page).getByRole('button', { name: 'Try again' }).click();
    await there();
    await expect(page.locator('.missing')).toHaveCount(0);
  });
}

test('on a shared computer the banner comes at the second try', async ({ page }) => {
  await page.goto('/en/progress/');
  await walkDown(page);
  const held = await hold(page, /\/shared-banner\.[^/]*\.js$/);
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  await expect(missing(page)).toBeVisible();
  held.release();
  await missing(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Shared computer' })).toBeVisible();
});

test('where the site was renewed meanwhile, a reload is offered, and it keeps the answer, the figure and the place', {
  tag: '@long',
}, async ({ page }) => {
  const held = await hold(page, /\/Cell\.[^/]*\.js$/);
  // the same page of a later build: its modules have other names
  await page.route(`**/en/chapters/${choice.chapter}/`, async (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll(/\/_astro\/ChapterCheck\./g, '/_astro/ChapterCheck.new.'),
    });
  });
  const check = await openChapter(page, choice.chapter);
  await option(check, wordsOf(choice).right[0]).check();
  await dot(check, cellAfter).click();
  const notice = page.getByRole('alert').filter({ hasText: 'has been renewed' });
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  held.release();
  await notice.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.locator('.missing')).toHaveCount(0);
  await expect(check.getByText(`Question ${cellAfter.number} of ${cellAfter.of}`, { exact: true })).toBeVisible();
  await expect(check.getByRole('radio').first()).toBeVisible();
  await expect(check.locator('.question')).toBeInViewport();
  await turnTo(check, choice);
  await expect(option(check, wordsOf(choice).right[0])).toBeChecked();
});

test('a page that is loaded again stays where its reader is, though its address opens a figure', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('/en/chapters/five-levers/');
  await walkDown(page);
  await page.locator('#levers').getByRole('button', { name: 'Lower “both cut: 2” (shared downside)' }).click();
  await page.getByRole('slider', { name: 'Lower “both cut”' }).press('ArrowRight');
  await expect(page).toHaveURL(/#levers=/);
  await page.locator('.check').scrollIntoViewIfNeeded();
  await page.reload();
  await expect(page.locator('.check .count')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator('.check')).toBeInViewport();
  await expect(page.locator('#levers')).not.toBeInViewport();
});
