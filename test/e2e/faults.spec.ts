import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { asked, wordsOf } from './asked.ts';
import { checkIt, dot, openChapter, openQuestion, option, turnTo } from './check.ts';
import { answerAfter, put, records, stored } from './stored.ts';
import { testOf } from './test-length.ts';
import { walkDown } from './walk-down.ts';

const one = asked('one-choice', ({ chapter }) => chapter === 'payoffs');
const two = asked('one-choice', ({ chapter, id }) => chapter === 'payoffs' && id !== one.id);
const part1 = testOf('part-1');
const day = 86_400_000;

const openCheck = (page: Page) => openChapter(page, 'payoffs');

/** Answers a question of the chapter, rightly where not otherwise said. */
async function answerOne(page: Page, words = wordsOf(one).right[0]) {
  const check = await openQuestion(page, one);
  await option(check, words).check();
  await checkIt(check);
  await expect(dot(check, one, words === wordsOf(one).right[0] ? 'right' : 'not yet right')).toBeVisible();
  return check;
}

async function deleteAll(page: Page) {
  await page.goto('/en/progress/');
  await walkDown(page);
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
}

test.describe('deleting when the database could not be opened', () => {
  test('deletes the database whole where the browser allows it', async ({ context }) => {
    const page = await context.newPage();
    await answerOne(page);
    await page.addInitScript(() => {
      if (location.pathname !== '/en/progress/') return;
      IDBFactory.prototype.open = () => {
        throw new DOMException('internal error', 'UnknownError');
      };
    });
    await deleteAll(page);
    await expect(page.getByText('Deleted. Nothing is stored here now.')).toBeVisible();
    const other = await context.newPage();
    await other.goto('/en/about/');
    expect((await other.evaluate(() => indexedDB.databases())).map(({ name }) => name)).toEqual([]);
  });

  test('says that it could not where the browser does not', { tag: '@long' }, async ({ context }) => {
    const page = await context.newPage();
    await answerOne(page);
    await page.addInitScript(() => {
      if (location.pathname !== '/en/progress/') return;
      const refuse = () => {
        throw new DOMException('internal error', 'UnknownError');
      };
      IDBFactory.prototype.open = refuse;
      IDBFactory.prototype.deleteDatabase = refuse;
    });
    await deleteAll(page);
    await expect(page.getByText('only the browser’s own settings can delete it')).toBeVisible();
    await expect(page.getByText('Nothing is stored here now')).toHaveCount(0);
    const other = await context.newPage();
    await other.goto('/en/about/');
    await expect.poll(() => stored(other)).toBeGreaterThan(0);
  });
});

test('a browser that forbids tabs to talk keeps answers all the same', { tag: '@long' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      BroadcastChannel: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    });
  });
  await answerOne(page);
  await page.reload();
  await walkDown(page);
  await expect(dot(page.locator('.check'), one, 'right')).toBeVisible();
  await page.goto('/en/progress/');
  await walkDown(page);
  await expect(page.getByRole('row', { name: /The shape of the trap/ })).toContainText(`1 of ${one.of} right`);
});

test('a database that a newer version of the site made is used as it is', async ({ page }) => {
  await answerOne(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge:/', 9);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const check = await openCheck(page);
  await expect(dot(check, one, 'right')).toBeVisible();
  await turnTo(check, two);
  await option(check, two.file.options[1]?.text).check();
  const marked = { type: 'marked', item: two.id, response: two.file.options[1]?.id };
  await expect.poll(() => records(page)).toContainEqual(expect.objectContaining(marked));
});

test('after a clock that was a year ahead is set right, trying again, settings and tests go on', {
  tag: '@long',
}, async ({ page }) => {
  const now = Date.now();
  await page.clock.setSystemTime(new Date(now + 365 * day));
  const check = await answerOne(page, wordsOf(one).wrong[0]);
  await page.goto('/en/progress/');
  await walkDown(page);
  await page.getByLabel('Bring back what I am likely to forget').uncheck();
  await page.goto('/en/tests/part-1/#seed=7');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText(`Question 1 of ${part1.count}`)).toBeVisible();

  await page.clock.setSystemTime(new Date(now));
  await openQuestion(page, one);
  await check.getByRole('button', { name: 'Try again' }).click();
  await option(check, wordsOf(one).right[0]).check();
  await checkIt(check);
  await expect(dot(check, one, 'right')).toBeVisible();
  await page.reload();
  await walkDown(page);
  await expect(dot(check, one, 'right')).toBeVisible();
  await page.goto('/en/progress/');
  await walkDown(page);
  await page.getByLabel('Bring back what I am likely to forget').check();
  await page.reload();
  await walkDown(page);
  await expect(page.getByLabel('Bring back what I am likely to forget')).toBeChecked();
  await page.goto('/en/tests/part-1/');
  await page
    .getByRole('button', { name: 'Finish', exact: true })
    .or(page.getByText(`Question 1 of ${part1.count}`))
    .first()
    .waitFor();
  await page.getByRole('button', { name: `Question ${part1.count}`, exact: true }).click();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, finish' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(` of ${part1.count} right\\.$`) })).toBeVisible();
  // what was missed while the clock was wrong comes back within days of today, not in a year
  await page.goto('/en/review/');
  await page.clock.setSystemTime(new Date(now + 40 * day));
  await page.reload();
  await expect(page.getByText(/(thing is|things are) due\./)).toBeVisible();
});

test.describe('names in records that mean something to JavaScript or CSS', () => {
  const common = (number: number) => ({ id: `hostile${number}`, at: 1_700_000_000_000 + number, n: number, v: 3 });
  const hostile = [
    { type: 'guessed', figure: 'constructor', answer: 'constructor', came: '__proto__' },
    { type: 'guessed', figure: '__proto__', answer: 'CC' },
    { type: 'guessed', figure: 'toString', answer: 'hasOwnProperty', came: 'valueOf toString' },
    { type: 'answered', item: 'constructor/x', rev: 1, seed: 0, response: '1', score: 0 },
    { type: 'answered', item: 'payoffs/constructor', rev: 1, seed: 0, response: '1', score: 0 },
    { type: 'recalled', item: 'toString/valueOf', rev: 1, knew: false },
    { type: 'reached', chapter: 'a"]b', section: 'one' },
    { type: 'reached', chapter: 'constructor', section: 'constructor' },
    { type: 'reached', chapter: 'payoffs', section: 'constructor' },
    { type: 'turned', chapter: 'payoffs', item: 'constructor/x' },
    { type: 'began', test: 'part-1', seed: 7, items: ['payoffs/words', 'payoffs/words'] },
    { type: 'preferred', setting: 'constructor', value: '__proto__' },
    { type: 'preferred', setting: 'confidence', value: 'constructor' },
    { type: 'answered', item: 'payoffs/switch', rev: 1, seed: 0, response: '9', score: 0, at: 8.64e15 },
    { type: 'answered', item: 'payoffs/switch', rev: 1, seed: 2 ** 53 - 1, response: '0', score: 0.3, at: 0 },
    { type: 'marked', item: 'payoffs/first-rest', rev: 99, seed: 0, response: 'nonsense' },
  ].map((record, number) => ({ ...common(number), ...record }));

  const errorsOf = (page: Page) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    return errors;
  };

  test('leave every page whole', async ({ page }) => {
    await page.goto('/en/progress/');
    await walkDown(page);
    await expect(page.getByText('Kept in this browser.')).toBeVisible();
    await put(page, 'events', hostile);
    const errors = errorsOf(page);
    await page.goto('/en/');
    await expect(page.getByRole('link', { name: /Go on where you stopped/ })).toHaveAttribute('href', /payoffs/);
    await page.goto('/en/progress/');
    await walkDown(page);
    await expect(page.getByRole('button', { name: 'Save my progress' })).toBeEnabled();
    await expect(page.getByRole('heading', { name: 'Your guesses' })).toBeVisible();
    const check = await openCheck(page);
    await expect(check.getByText(/^Question \d+ of \d+$/)).toBeVisible();
    await page.goto('/en/review/');
    await expect(page.getByText(/(thing is|things are) due\.|The next comes up/)).toBeVisible();
    await page.goto('/en/tests/part-1/');
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('a step of the page’s script that fails does not stop the others', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('common-knowledge:/ shared', 'reader12');
      IntersectionObserver.prototype.observe = () => {
        if (document.querySelector('[data-chapter]')) throw new Error('no');
      };
    });
    await page.goto('/en/chapters/payoffs/');
    await expect(page.getByRole('region', { name: 'Shared computer' })).toBeVisible();
    await expect(page.locator('[data-recall] .actions').first()).toBeAttached();
  });
});

test('records of a newer version are kept untouched, said, exported and merged', async ({ page, browser }) => {
  await answerOne(page);
  const tomorrow = { id: 'tomorrow1', v: 4, type: 'dreamt', entry: 'stone', option: 'yours', of: { more: [1, 2] } };
  await put(page, 'events', [tomorrow]);
  await page.goto('/en/progress/');
  await walkDown(page);
  await expect(
    page.getByText('One record was written by a newer version of this site. It is kept as it is'),
  ).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8')).events).toContainEqual(tomorrow);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(new URL('/en/progress/', page.url()).href);
  await walkDown(elsewhere);
  await elsewhere.getByLabel('Add progress from a file').setInputFiles(file);
  await expect(elsewhere.getByText(/^Added .* records .* One record was written by a newer version/)).toBeVisible();
  await expect.poll(() => records(elsewhere)).toContainEqual(tomorrow);
});

test.describe('on a shared computer', () => {
  const share = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto('/en/progress/');
    await page.getByRole('button', { name: 'Treat it as shared' }).click();
    await expect(page.getByRole('region', { name: 'Shared computer' })).toBeVisible();
    return page;
  };

  test('a tab that was open before becomes a shared one, and stores nothing more', async ({ context }) => {
    const early = await context.newPage();
    await answerOne(early);
    await share(context);
    await expect(early.getByRole('region', { name: 'Shared computer' })).toBeVisible();
    const before = await stored(early);
    await walkDown(early);
    const check = early.locator('.check');
    await expect(dot(check, one)).toBeVisible();
    await turnTo(check, one);
    await option(check, wordsOf(one).right[0]).check();
    await checkIt(check);
    await expect(dot(check, one, 'right')).toBeVisible();
    await expect.poll(() => stored(early)).toBe(before);
  });

  test('“I’m done” in one tab ends the others too, and takes them home', async ({ context }) => {
    const page = await share(context);
    const other = await context.newPage();
    await answerOne(other);
    await expect.poll(() => other.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'I’m done, forget it now' }).click();
    await expect(other).toHaveURL(/\/en\/$/);
    expect(await other.evaluate(() => sessionStorage.length)).toBe(0);
    await expect(dot(await openCheck(other), one)).toBeVisible();
  });

  test('a tab that slept while another reader took over forgets the one before', { tag: '@long' }, async ({
    context,
  }) => {
    const page = await share(context);
    await answerOne(page);
    // as if another tab had ended the session without this one hearing of it
    await page.evaluate(() => {
      localStorage.setItem('common-knowledge:/ shared', 'somebodyelse');
    });
    await page.reload();
    await walkDown(page);
    await expect(dot(page.locator('.check'), one)).toBeVisible();
  });
});

test('a test that is open in two tabs is finished once', { tag: '@long' }, async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/en/tests/part-1/#seed=7');
  await one.getByRole('button', { name: 'Begin', exact: true }).click();
  for (let number = 2; (await one.locator('.check .question input[type=radio]').count()) === 0; number++)
    await one.getByRole('button', { name: `Question ${number}`, exact: true }).click();
  await one.locator('.check .question input[type=radio]').first().check();
  await two.goto('/en/tests/part-1/');
  for (const page of [one, two]) {
    await page.getByRole('button', { name: new RegExp(`^Question ${part1.count}\\b`) }).click();
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
  }
  await Promise.all(
    [one, two].map((page) =>
      page.getByRole('button', { name: 'Yes, finish' }).evaluate((button: HTMLElement) => button.click()),
    ),
  );
  for (const page of [one, two])
    await expect(page.getByRole('heading', { name: new RegExp(` of ${part1.count} right\\.$`) })).toBeVisible();
  const all = await records(one);
  expect(all.filter(({ type }) => type === 'finished')).toHaveLength(1);
  expect(all.filter(({ type }) => type === 'answered')).toHaveLength(1);
});

test('a database that opens late is taken up, with what was done meanwhile after what it holds', {
  tag: '@long',
}, async ({ context }) => {
  const page = await context.newPage();
  await answerOne(page);
  await page.addInitScript(answerAfter, { milliseconds: 6000, path: '/en/chapters/' });
  const check = await openCheck(page);
  const notice = page.getByRole('status').filter({ hasText: 'storage does not answer yet' });
  await expect(notice).toBeVisible();
  await turnTo(check, one);
  await option(check, wordsOf(one).wrong[0]).check();
  await checkIt(check);
  await expect(dot(check, one, 'not yet right')).toBeVisible();
  await expect(notice).toHaveCount(0, { timeout: 10_000 });
  await page.goto('/en/progress/');
  await walkDown(page);
  await expect(page.getByRole('row', { name: /The shape of the trap/ })).toContainText(`0 of ${one.of} right`);
  const answers = (await records(page)).filter(({ type }) => type === 'answered');
  expect(answers.map(({ score }) => score).toSorted()).toEqual([0, 1]);
});

test('two notices stand beside each other', { tag: '@long' }, async ({ page }) => {
  await answerOne(page);
  await put(page, 'events', [
    { id: 'damaged1', v: 1, type: 'answered', at: 'noon' },
    { id: 'tomorrow1', v: 7, type: 'dreamt' },
  ]);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/en/');
  const notices = page.locator('.notice');
  await expect(notices).toHaveCount(2);
  const [first, second] = await Promise.all([notices.nth(0).boundingBox(), notices.nth(1).boundingBox()]);
  if (!first || !second) throw new Error('no boxes');
  expect(first.y + first.height).toBeLessThanOrEqual(second.y);
  expect(first.y).toBeGreaterThanOrEqual(0);
  await notices.nth(0).getByRole('button').click();
  await expect(notices).toHaveCount(1);
});
