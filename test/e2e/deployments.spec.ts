import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { asked, wordsOf } from './asked.ts';
import { checkIt, dot, option, turnTo } from './check.ts';
import { below, deployBelow } from './deployed-below.ts';
import { put, records } from './stored.ts';
import { walkDown } from './walk-down.ts';

const first = 'common-knowledge:/';
const second = `common-knowledge:${below}/`;
const unscoped = 'common-knowledge';

test.beforeEach(({ context }) => deployBelow(context));

const check = (page: Page) => page.locator('.check');
const choice = asked('one-choice', ({ chapter }) => chapter === 'payoffs');
const right = (page: Page) => dot(check(page), choice, 'right');
const untouched = (page: Page) => dot(check(page), choice);
const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'from another address of this site' });

async function openChapter(page: Page, base = '') {
  await page.goto(`${base}/en/chapters/payoffs/`);
  await walkDown(page);
}

async function answerFirst(page: Page) {
  await turnTo(check(page), choice);
  await option(check(page), wordsOf(choice).right[0]).check();
  await checkIt(check(page));
  await expect(right(page)).toBeVisible();
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).toSorted());

/** A log as the site kept it before deployments had their own: an answer and a guess, with `packs` where it is of the second sort. */
async function leaveUnscoped(context: BrowserContext, packs = true) {
  const page = await context.newPage();
  await page.goto('/en/about/');
  await page.evaluate(
    ({ name, packs }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, packs ? 2 : 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('events', { keyPath: 'id' });
          if (packs) opening.result.createObjectStore('packs', { keyPath: 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    { name: unscoped, packs },
  );
  const common = (number: number) => ({ id: `earlier${number}`, at: 1_795_400_000_000 + number, n: number, v: 3 });
  const answered = { type: 'answered', item: 'payoffs/first-rest', rev: 1, seed: 0 };
  await put(
    page,
    'events',
    [
      { ...common(1), type: 'guessed', figure: 'matrix', answer: 'CC', came: 'DD' },
      { ...common(2), ...answered, response: '0', score: 1, within: 'review' },
      { id: 'damaged1', v: 1, type: 'answered', at: 'noon' },
    ],
    unscoped,
  );
  await page.close();
}

const guessed = expect.objectContaining({ type: 'guessed', answer: 'CC' });

test('two deployments on one origin keep logs of their own, and do not tell each other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openChapter(two, below);
  await openChapter(one);
  await answerFirst(one);
  await expect.poll(() => records(one, first)).toContainEqual(expect.objectContaining({ type: 'answered' }));
  await expect(untouched(two)).toBeVisible();
  await two.reload();
  await walkDown(two);
  await expect(untouched(two)).toBeVisible();
  await two.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
  await expect.poll(() => records(two, second)).toContainEqual(guessed);
  expect(await records(one, first)).not.toContainEqual(guessed);
  expect(await records(two, second)).not.toContainEqual(expect.objectContaining({ type: 'answered' }));
  await expect.poll(() => databases(one)).toEqual([first, second]);
});

test('a computer is shared where the reader said so, and where that was said before for all of them', async ({
  context,
}) => {
  const page = await context.newPage();
  const banner = page.getByRole('region', { name: 'Shared computer' });
  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  await expect(banner).toBeVisible();
  await page.goto(`${below}/en/progress/`);
  await expect(page.getByRole('button', { name: 'Treat it as shared' })).toBeVisible();
  await expect(banner).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem('common-knowledge-shared', 'reader12'));
  await page.reload();
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'No longer treat it as shared' }).click();
  await expect(page.getByRole('button', { name: 'Treat it as shared' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Treat it as shared' })).toBeVisible();
  await expect(banner).toHaveCount(0);
});

for (const packs of [true, false])
  test(`a log from before is copied by the deployment that is opened first, ${packs ? 'with' : 'without'} packs; another offers it once`, {
    tag: '@long',
  }, async ({ context }) => {
    await leaveUnscoped(context, packs);
    const page = await context.newPage();
    await openChapter(page);
    await expect(page.locator('#matrix .kept')).toHaveText(/Both ship safe/);
    await expect(page.getByRole('status').filter({ hasText: 'One stored record could not be read' })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    await expect.poll(() => records(page, first)).toEqual(expect.arrayContaining([guessed]));

    const other = await context.newPage();
    await openChapter(other, below);
    await expect(offer(other)).toContainText('2 records of yours');
    expect(await records(other, second)).not.toContainEqual(guessed);
    await offer(other).getByRole('button', { name: 'Add here too' }).click();
    await expect.poll(() => records(other, second)).toContainEqual(guessed);
    await other.reload();
    await walkDown(other);
    await expect(other.locator('#matrix .kept')).toHaveText(/Both ship safe/);
    await expect(offer(other)).toHaveCount(0);
  });

test('an offer that is turned down is not made again, and leaves the log as it is until its owner deletes all', {
  tag: '@long',
}, async ({ context }) => {
  await leaveUnscoped(context);
  const page = await context.newPage();
  await openChapter(page);
  await page.goto(`${below}/en/`);
  await offer(page).getByRole('button', { name: 'Not here' }).click();
  await page.reload();
  await expect(page.locator('[data-mark=payoffs]')).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('progress log opened').length > 0);
  await expect(offer(page)).toHaveCount(0);
  expect(await records(page, second)).toEqual([]);

  const deleteAll = async (base = '') => {
    await page.goto(`${base}/en/progress/`);
    await walkDown(page);
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
    await expect(page.getByText('Deleted. Nothing is stored here now.')).toBeVisible();
  };
  await deleteAll(below);
  await expect.poll(() => records(page, unscoped)).toHaveLength(3);
  await expect.poll(() => records(page, first)).toContainEqual(guessed);
  await deleteAll();
  await expect.poll(() => databases(page)).toEqual([first, second]);
  expect(await records(page, first)).toEqual([]);
});

test('what a page from before left to the next page of its tab is taken in, once', { tag: '@long' }, async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto('/en/about/');
  await page.evaluate(() => {
    const left = { id: 'earlier1', at: 1, n: 1, v: 3, type: 'guessed', figure: 'matrix', answer: 'CC' };
    sessionStorage.setItem('common-knowledge-unsettled', JSON.stringify([left]));
  });
  await openChapter(page);
  await expect.poll(() => records(page, first)).toContainEqual(guessed);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await openChapter(page, below);
  expect(await records(page, second)).not.toContainEqual(guessed);
});

test('where there was no log before, none is made or offered', { tag: '@long' }, async ({ context }) => {
  const page = await context.newPage();
  await openChapter(page);
  await openChapter(page, below);
  await expect.poll(() => databases(page)).toEqual([first, second]);
  await expect(offer(page)).toHaveCount(0);
});

test('a log from before that never answers holds nothing up, and is copied another time', { tag: '@long' }, async ({
  context,
}) => {
  await leaveUnscoped(context);
  const page = await context.newPage();
  await page.addInitScript((name) => {
    if (location.hash !== '#silent') return;
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      if (args[0] === name) request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  }, unscoped);
  await page.goto('/en/chapters/payoffs/#silent');
  await walkDown(page);
  await answerFirst(page);
  await expect.poll(() => records(page, first)).toContainEqual(expect.objectContaining({ type: 'answered' }));
  expect(await records(page, first)).not.toContainEqual(guessed);
  await openChapter(page);
  await page.reload();
  await walkDown(page);
  await expect(page.locator('#matrix .kept')).toHaveText(/Both ship safe/);
  await expect(right(page)).toBeVisible();
});

test('a teacher’s key is known to the deployment where it was made, and to no other', { tag: '@long' }, async ({
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${below}/en/teach/assign/`);
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  await page.getByRole('button', { name: 'Copy the class’s link' }).click();
  await expect(page.locator('.send').getByRole('status')).toContainText('Copied.');
  await expect.poll(() => databases(page)).toContain(`${second} keys`);
  const known = page.getByRole('heading', { name: 'Your classes' });
  const demo = page.getByRole('button', { name: 'Fill it' });
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/en/teach/gradebook/');
  await expect(demo).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(known).toHaveCount(0);
  await page.goto(`${below}/en/teach/gradebook/`);
  await expect(known).toBeVisible();
  await page.getByRole('button', { name: /^Open: 10B · / }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('10B · One round');
});
