import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { asked, wordsOf } from './asked.ts';
import { checkIt, dot, openChapter, option, turnTo } from './check.ts';
import { objections } from './objections.ts';
import { answerAfter, ids, put, records, stored } from './stored.ts';
import { walkDown } from './walk-down.ts';

const chapter = '/en/chapters/payoffs/';
const one = asked('one-choice', ({ chapter }) => chapter === 'payoffs');
const two = asked('one-choice', ({ chapter, id }) => chapter === 'payoffs' && id !== one.id);
type Choice = typeof one;

const openCheck = (page: Page) => openChapter(page, 'payoffs');

/** Answers a question rightly. */
async function answer(check: Locator, question: Choice): Promise<void> {
  await turnTo(check, question);
  await option(check, wordsOf(question).right[0]).check();
  await checkIt(check);
  await expect(check.getByRole('status')).toContainText(/^Right\./);
}

test('a tab killed in the middle of a check goes on at the same question with the same answers', async ({
  context,
}) => {
  const page = await context.newPage();
  const check = await openCheck(page);
  await answer(check, one);
  await turnTo(check, two);
  await option(check, wordsOf(two).wrong[0]).check();
  await expect.poll(() => records(page)).toContainEqual(expect.objectContaining({ type: 'marked', item: two.id }));
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;

  const again = await openCheck(await context.newPage());
  await expect(again.getByText(`Question ${two.number} of ${two.of}`, { exact: true })).toBeVisible();
  await expect(option(again, wordsOf(two).wrong[0])).toBeChecked();
  await dot(again, one, 'right').click();
  await expect(option(again, wordsOf(one).right[0])).toBeChecked();
});

test('a tab killed between the answer and its feedback has the answer, and shows the reasons when it is back', async ({
  context,
}) => {
  const page = await context.newPage();
  // once an answer is handed to the database the page stands still, so that its feedback cannot be shown before the tab dies
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      if ((args[0] as { type?: string }).type === 'answered') {
        this.transaction.commit();
        for (const until = performance.now() + 20_000; performance.now() < until; );
      }
      return request;
    };
  });
  const check = await openCheck(page);
  await turnTo(check, one);
  await option(check, wordsOf(one).wrong[0]).check();
  check
    .getByRole('button', { name: 'Check', exact: true })
    .click({ timeout: 2000 })
    .catch(() => {});
  const next = await context.newPage();
  await next.goto('/en/about/');
  await expect.poll(() => stored(next)).toBeGreaterThanOrEqual(1);
  await page.close();
  const again = await openCheck(next);
  await expect(dot(again, one, 'not yet right')).toBeVisible();
  await expect(again.locator('.question .why').first()).toBeVisible();
  await expect(again.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a clock set back a year between two answers loses neither, and the course goes on', async ({ page }) => {
  const check = await openCheck(page);
  await answer(check, one);
  await page.clock.setSystemTime(new Date(Date.now() - 365 * 86_400_000));
  await answer(check, two);
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(2);
  await page.reload();
  await walkDown(page);
  await expect(dot(check, one, 'right')).toBeVisible();
  await expect(dot(check, two, 'right')).toBeVisible();
  await page.goto('/en/review/');
  await expect(page.getByText(/is in your review yet|is due|are due/).first()).toBeVisible();
});

test('a long log is packed, and nothing of it is lost', async ({ page }) => {
  const check = await openCheck(page);
  await answer(check, one);
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(2);
  const answered = Array.from({ length: 1500 }, (_each, number) => ({
    type: 'answered',
    item: `payoffs/item-${number % 50}`,
    rev: 1,
    seed: 0,
    response: '1',
    score: number % 2,
    id: `packed${String(number).padStart(10, '0')}`,
    at: 1_700_000_000_000 + number,
    v: 2,
  }));
  await put(page, 'events', answered);
  await openCheck(page);
  const loose = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('common-knowledge:/');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('events').objectStore('events').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  await expect.poll(loose).toBeLessThan(10);
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1501);
  await page.reload();
  await walkDown(page);
  await expect(dot(check, one, 'right')).toBeVisible();
  await page.goto('/en/progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).events.length).toBeGreaterThanOrEqual(1501);
});

test('two tabs answering at once lose nothing, and each shows what the other did', async ({ context }) => {
  const [first, second] = [await openCheck(await context.newPage()), await openCheck(await context.newPage())];
  await Promise.all([answer(first, one), answer(second, two)]);
  for (const check of [first, second]) {
    await expect(dot(check, one, 'right')).toBeVisible();
    await expect(dot(check, two, 'right')).toBeVisible();
  }
});

test('the map shows progress, and the way back to the place', async ({ page }) => {
  const check = await openCheck(page);
  await answer(check, one);
  const before = await stored(page);
  await page.locator('#two-comparisons').scrollIntoViewIfNeeded();
  await expect.poll(() => stored(page), { timeout: 8000 }).toBeGreaterThan(before);
  await page.goto('/');
  await expect(page.locator('[data-mark=payoffs] [data-status]')).toContainText(`1 of ${one.of} right`);
  await page.getByRole('link', { name: /Go on where you stopped/ }).click();
  await expect(page).toHaveURL(/\/en\/chapters\/payoffs\/#/);
});

test('coming back to a chapter offers the place', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#two-comparisons').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => stored(page), { timeout: 8000 }).toBeGreaterThanOrEqual(1);
  await page.goto('/');
  await page.goto(chapter);
  const notice = page.getByRole('status').filter({ hasText: 'You stopped at' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Go there' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('the place is kept where a section’s heading was never in view', { tag: '@long' }, async ({ page }) => {
  // so low a window that the next heading is far below
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.goto(`${chapter}#matrix`);
  await page.evaluate(() => scrollBy(0, 150));
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
  const reached = (await records(page)).filter(({ type }) => type === 'reached');
  const above = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-chapter] h2[id]')].findLast(
        (heading) => heading.getBoundingClientRect().bottom < 0,
      )?.id,
  );
  expect(above).toBeTruthy();
  expect(reached.at(-1)).toMatchObject({ section: above });
});

test('a guess of an earlier visit is remembered', async ({ page }) => {
  await page.goto(chapter);
  await walkDown(page);
  await page.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
  await page.goto('/');
  await page.goto(chapter);
  await walkDown(page);
  await expect(page.locator('#matrix .kept')).toHaveText(/Both ship safe/);
});

test('a guess opens the figure that it was made on, and no other of the same id', { tag: '@long' }, async ({
  page,
}) => {
  const guess = { type: 'guessed', answer: 'CC', v: 3, at: 1_795_400_000_000 };
  await page.goto(chapter);
  await walkDown(page);
  await put(page, 'events', [
    { ...guess, figure: 'crowd/matrix', id: 'guessed1', n: 1 },
    { ...guess, figure: 'play/matrix', id: 'guessed2', n: 2 },
    { ...guess, figure: 'five-levers/levers', answer: 'S', id: 'guessed3', n: 3 },
  ]);
  await page.reload();
  await walkDown(page);
  await expect(page.locator('#matrix .predict button').first()).toBeVisible();
  await expect(page.locator('#matrix .kept')).toHaveCount(0);
  await page.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
  await expect
    .poll(() => records(page))
    .toContainEqual(expect.objectContaining({ type: 'guessed', figure: 'payoffs/matrix', build: expect.any(String) }));
  await page.goto('/en/progress/');
  await walkDown(page);
  const rows = page.getByRole('region', { name: 'Your guesses' }).getByRole('rowheader');
  // each by what it asks; a figure that is nowhere by its name
  await expect(rows).toHaveText([
    'crowd/matrix',
    'play/matrix',
    'Which needs the smallest pull',
    'Where two labs end up',
  ]);
});

test('what is deleted before the database has answered is deleted once it does', async ({ context }) => {
  const page = await context.newPage();
  await answer(await openCheck(page), one);
  await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
  await page.addInitScript(answerAfter, { milliseconds: 2000, path: '/en/progress/' });
  await page.goto('/en/progress/');
  await walkDown(page);
  await page.getByRole('button', { name: 'Delete all of it', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
  await expect(page.getByText('Nothing is stored here now')).toBeVisible();
  expect(await stored(page)).toBe(0);
});

test.describe('when storage fails', () => {
  const goesOn = async (context: BrowserContext, message: string) => {
    const page = await context.newPage();
    const check = await openCheck(page);
    await answer(check, one);
    await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
    await answer(check, two);
    await expect(dot(check, one, 'right')).toBeVisible();
    return page;
  };

  test('storage refused is said, and the check goes on in memory', async ({ context }) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await goesOn(context, 'will not store anything');
  });

  test('storage that is not there at all is said, and the check goes on', async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await goesOn(context, 'will not store anything');
  });

  test('full storage is said, the check goes on, and answers are stored once there is room', async ({ context }) => {
    await context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        if (!('room' in window)) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    const page = await goesOn(context, 'no room left');
    expect(await stored(page)).toBe(0);
    await page.evaluate(() => Object.assign(window, { room: true }));
    await turnTo(page.locator('.check'), one);
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(3);
  });

  test('damaged and newer records are said, left as they are, and the rest is read', { tag: '@long' }, async ({
    context,
  }) => {
    const page = await context.newPage();
    await answer(await openCheck(page), one);
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(2);
    await put(page, 'events', [
      { id: 'damaged1', v: 1, type: 'answered', at: 'noon' },
      { id: 'tomorrow1', v: 7, type: 'dreamt' },
    ]);
    const check = await openCheck(page);
    await expect(page.getByRole('status').filter({ hasText: 'One stored record could not be read' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'written by a newer version' })).toBeVisible();
    await expect(dot(check, one, 'right')).toBeVisible();
    await expect.poll(() => ids(page)).toEqual(expect.arrayContaining(['damaged1', 'tomorrow1']));
  });

  test('a pack of older records that is damaged is said, and the rest is read', { tag: '@long' }, async ({
    context,
  }) => {
    const page = await context.newPage();
    await answer(await openCheck(page), one);
    await put(page, 'packs', [{ id: 'wounded', text: '[{"type":"answ' }]);
    const check = await openCheck(page);
    await expect(page.getByRole('status').filter({ hasText: 'One stored record could not be read' })).toBeVisible();
    await expect(dot(check, one, 'right')).toBeVisible();
  });

  test('a database deleted by another tab is said, and what this tab knows is stored again', { tag: '@long' }, async ({
    context,
  }) => {
    const page = await context.newPage();
    const check = await openCheck(page);
    await answer(check, one);
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
    const other = await context.newPage();
    await other.goto('/en/about/');
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('common-knowledge:/');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await expect(page.getByRole('status').filter({ hasText: 'were deleted' })).toBeVisible();
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
    await answer(check, two);
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(3);
  });
});

test.describe('the progress page', () => {
  test('saves a file that another browser takes, adds nothing twice, and deletes everything', async ({
    page,
    browser,
  }) => {
    await answer(await openCheck(page), one);
    await page.goto('/en/progress/');
    await walkDown(page);
    await expect(page.getByRole('row', { name: /The shape of the trap/ })).toContainText(`1 of ${one.of} right`);
    const all = await stored(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my progress' }).click(),
    ]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8')).events).toHaveLength(all);

    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(new URL('/en/progress/', page.url()).href);
    await walkDown(elsewhere);
    await elsewhere.getByLabel('Add progress from a file').setInputFiles(file);
    await expect(elsewhere.getByText(`Added ${all} records that were not here yet.`)).toBeVisible();
    await elsewhere.getByLabel('Add progress from a file').setInputFiles(file);
    await expect(elsewhere.getByText('Everything in that file was here already.')).toBeVisible();
    await expect(elsewhere.getByRole('row', { name: /The shape of the trap/ })).toContainText(`1 of ${one.of} right`);

    await elsewhere.getByRole('button', { name: 'Delete all of it' }).click();
    await elsewhere.getByRole('button', { name: 'Yes, delete all of it' }).click();
    await expect(elsewhere.getByText('Deleted. Nothing is stored here now.')).toBeVisible();
    expect(await stored(elsewhere)).toBe(0);
  });

  test('refuses a file cut in half, another site’s JSON and one of 100 MB, and changes nothing', async ({ page }) => {
    await answer(await openCheck(page), one);
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(1);
    await page.goto('/en/progress/');
    await walkDown(page);
    const before = await stored(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my progress' }).click(),
    ]);
    const whole = readFileSync(await download.path());
    const huge = test.info().outputPath('huge.json');
    writeFileSync(huge, Buffer.alloc(100_000_000, ' '));
    for (const [file, message] of [
      [
        { name: 'half.json', mimeType: 'application/json', buffer: whole.subarray(0, whole.length / 2) },
        'is not a progress file from this site',
      ],
      [
        {
          name: 'other.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{"app":"elsewhere","events":[{"id":1}]}'),
        },
        'is not a progress file from this site',
      ],
      [huge, 'is too large'],
    ] as const) {
      await page.getByLabel('Add progress from a file').setInputFiles(file);
      await expect(page.locator('.said').first()).toContainText(message);
      await expect(page.locator('.said').first()).toContainText('Nothing was changed');
      await expect.poll(() => stored(page)).toBe(before);
    }
  });

  test('takes a file that the first version of the site saved', async ({ page }) => {
    await page.goto('/en/progress/');
    await walkDown(page);
    await page
      .getByLabel('Add progress from a file')
      .setInputFiles(join(import.meta.dirname, '../progress/earlier/version-1.json'));
    await expect(page.getByText('Added 7 records that were not here yet.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Where two labs end up/ })).toContainText('not recorded');
  });

  test('merges what two devices did into one record, whichever takes the other’s file', async ({ page, browser }) => {
    const other = await (await browser.newContext()).newPage();
    await answer(await openCheck(page), one);
    await other.goto(new URL(chapter, page.url()).href);
    await walkDown(other);
    await answer(other.locator('.check'), two);
    await page.goto('/en/progress/');
    await walkDown(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my progress' }).click(),
    ]);
    await other.goto(new URL('/en/progress/', page.url()).href);
    await walkDown(other);
    await other.getByLabel('Add progress from a file').setInputFiles(await download.path());
    await expect(other.getByRole('row', { name: /The shape of the trap/ })).toContainText(`2 of ${one.of} right`);
  });

  test('shows what the reader can do by objective, what came of guesses, and how sureness fits', {
    tag: '@long',
  }, async ({ page }) => {
    const check = await openCheck(page);
    await page.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
    await turnTo(check, one);
    await check.getByText('Settings').click();
    await check.getByLabel('Say how sure you are before each check').selectOption('in percent');
    await check.getByRole('slider', { name: 'How sure, in percent' }).fill('90');
    await answer(check, one);
    await expect(check.getByText('You said 90 %.')).toBeVisible();
    await page.goto('/en/progress/');
    await walkDown(page);
    await expect(page.getByRole('row', { name: one.objective })).toContainText('1 of 1');
    await expect(page.getByRole('row', { name: /Where two labs end up/ })).toContainText('both cut corners');
    await expect(page.getByText('Too few answers to say anything: 1 so far.')).toBeVisible();
    await expect(page.getByText('Brier score 0.01.')).toBeVisible();
    await expect(page.getByRole('row', { name: '80 to 100 % sure' })).toContainText('1 of 1');
    expect(await objections(page)).toEqual([]);
  });

  test('refuses a file that is not its own, and changes nothing', { tag: '@long' }, async ({ page }) => {
    await answer(await openCheck(page), one);
    await page.goto('/en/progress/');
    await walkDown(page);
    const before = await stored(page);
    for (const [content, message] of [
      ['not JSON at all', 'is not a progress file from this site'],
      ['{"site":"common-knowledge","version":99,"events":[]}', 'written by a newer version'],
      ['{"someone":"else"}', 'is not a progress file from this site'],
    ] as const) {
      await page
        .getByLabel('Add progress from a file')
        .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await expect(page.locator('.said').first()).toContainText(message);
      await expect.poll(() => stored(page)).toBe(before);
    }
  });
});
