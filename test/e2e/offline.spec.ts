import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type ChangingSite, changingSite } from '../support/changing-site.ts';
import { answerSomehow } from './answer-all.ts';
import { checkIt } from './check.ts';
import { takeShifts, watchShifts } from './shifts.ts';
import { walkDown } from './walk-down.ts';

test.use({ serviceWorkers: 'allow' });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await changingSite();
});
test.afterEach(async () => {
  await site.stop().catch(() => {});
});

/** The addresses that are kept on the device, by the name of the copy. */
const kept = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const copies: Record<string, string[]> = {};
    for (const name of await caches.keys())
      copies[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
    return copies;
  });

/** The names of the copies. To look into one that is just being dropped would make it anew. */
const copies = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** Opens a page and waits until it is kept, with all that it needs. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.address + path);
  const needs = await page.evaluate(async (at) => {
    const { files, pages } = await (await fetch('/offline.json')).json();
    return pages[at].map((place: number) => `${location.origin}/${files[place][0]}`);
  }, path.slice(1));
  await expect
    .poll(
      async () => Object.values(await kept(page)).some((copy) => needs.every((each: string) => copy.includes(each))),
      {
        timeout: 60_000,
      },
    )
    .toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Turns a figure’s dial in a chapter, and answers the first question of its check. */
async function playAndAnswer(page: Page): Promise<void> {
  await walkDown(page);
  const matrix = page.locator('#matrix');
  await matrix.getByRole('button', { name: 'Both cut corners' }).click();
  await matrix.getByRole('button', { name: 'You', exact: true }).click();
  await matrix.getByText('Change the numbers').click();
  const dial = matrix.getByRole('spinbutton', { name: 'Both ship safe, typed' });
  await dial.fill('7.5');
  await dial.press('Enter');
  await expect(matrix).toContainText('7.5');
  const check = page.locator('.check');
  await answerSomehow(page, check.locator('.question'));
  await checkIt(check);
  await expect(check.locator('.question > .verdict')).toBeVisible();
}

const pageThatIsOff = async (context: BrowserContext): Promise<Page> => {
  await site.stop();
  return context.newPage();
};

test('a chapter that was opened once works without a network, and one that was not says so', async ({
  page,
  context,
}) => {
  await visit(page, '/en/chapters/payoffs/');
  const off = await pageThatIsOff(context);
  await off.goto(`${site.address}/en/chapters/payoffs/?from=a-friend#text`);
  await playAndAnswer(off);
  await off.goto(`${site.address}/en/chapters/usb/`);
  await expect(off.getByText('This page is not kept on your device')).toBeVisible();
  expect(new URL(off.url()).pathname).toBe('/en/chapters/usb/');
  expect(
    Object.values(await kept(page))
      .flat()
      .filter((address) => /[#?]/.test(address)),
  ).toEqual([]);
});

test('the whole course is kept when the reader wants it, works without a network, and can be removed', {
  tag: '@long',
}, async ({ page, context }) => {
  await page.goto(`${site.address}/en/progress/`);
  await walkDown(page);
  await page.getByRole('button', { name: 'Keep the whole course on this device' }).click();
  await expect(page.getByText('Done. You can go without a network now.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^\s*the whole course, \d+(\.\d)? MB\s*$/)).toBeVisible();
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const full = await usage();
  await site.stop();
  const off = await context.newPage();
  for (const path of ['/', '/en/cases/', '/en/play/gate/', '/en/review/', '/en/sources/']) {
    await off.goto(site.address + path);
    await expect(off.locator('h1')).toBeVisible();
  }
  await off.goto(`${site.address}/en/chapters/crowd/`);
  await walkDown(off);
  await answerSomehow(off, off.locator('.check .question'));
  await off.close();
  await page.getByRole('button', { name: 'Remove the pages from this device' }).click();
  await expect(page.getByText(/^Removed\./)).toBeVisible();
  await expect.poll(() => kept(page)).toEqual({});
  await page.evaluate(() => caches.open('common-knowledge / whole'));
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
  await expect(page.getByText('Deleted. Nothing is stored here now.')).toBeVisible();
  expect(await copies(page)).toEqual([]);
  await expect.poll(usage).toBeLessThan(full / 2);
});

test('nothing moves when it is known how much is kept', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await watchShifts(page);
  await page.goto(`${site.address}/en/progress/`);
  site.slow = 1000;
  await page.locator('#device').scrollIntoViewIfNeeded();
  await expect(page.locator('.size')).toHaveText(/^\s*… MB of … MB\s*$/);
  // what came before is not what is tried here
  await takeShifts(page);
  await expect(page.locator('.size')).toHaveText(/^\s*\d+(\.\d)? MB of \d+(\.\d)? MB\s*$/);
  await page.waitForTimeout(300);
  expect(await takeShifts(page)).toEqual([]);
});

test('keeping the course can be stopped, and then it is not said to be kept', async ({ page }) => {
  await page.goto(`${site.address}/en/progress/`);
  await walkDown(page);
  site.slow = 200;
  await page.getByRole('button', { name: 'Keep the whole course on this device' }).click();
  await expect(page.getByText('Fetching the course')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Stopped. What was fetched by then is kept.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep the whole course on this device' })).toBeVisible();
});

test('where the site is renewed while the course is being kept, that is said and can be tried again', async ({
  page,
}) => {
  await page.goto(`${site.address}/en/progress/`);
  await walkDown(page);
  site.slow = 100;
  await page.getByRole('button', { name: 'Keep the whole course on this device' }).click();
  await expect(page.getByText('Fetching the course')).toBeVisible();
  site.renew();
  await expect(page.getByText(/^Not all of it could be fetched/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Fetching the course')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keep the whole course on this device' })).toBeEnabled();
});

test('a new version in the middle of a test is offered and loads nothing unasked; the old one is dropped when no tab uses it', async ({
  page,
  context,
}) => {
  await visit(page, '/en/tests/part-1/');
  const check = page.locator('.check');
  await walkDown(page);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await answerSomehow(page, check.locator('.question'));
  const [before] = Object.keys(await kept(page));
  site.renew();
  // its later parts are not on the server any more
  const later = check.getByRole('button', { name: /^Question 2\b/ });
  await later.click();
  await expect(check.getByText(/^Question 2 of/)).toBeVisible();
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 31 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText('There is a new version of this site.')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  for (const number of [3, 4, 5]) {
    await check.getByRole('button', { name: new RegExp(`^Question ${number}\\b`) }).click();
    await expect(check.getByText(new RegExp(`^Question ${number} of`))).toBeVisible();
    await expect(check.locator('.question :is(input, button, select)').first()).toBeVisible();
  }
  await expect(page.locator('#part-missing + .notice, .part-missing')).toHaveCount(0);

  const other = await context.newPage();
  await visit(other, '/en/about/');
  await expect.poll(() => copies(other)).toContain(before);
  await page.close();
  await other.reload();
  await expect.poll(() => copies(other), { timeout: 60_000 }).not.toContain(before);
  const off = await pageThatIsOff(context);
  await off.goto(`${site.address}/en/tests/part-1/`);
  await walkDown(off);
  await expect(off.getByText(/^Question \d+ of/)).toBeVisible();
});

test('an embed keeps nothing, and neither does a shared computer', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${site.address}/en/embed/gate/`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.waitForTimeout(1500);
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  await page.evaluate(() => localStorage.setItem('common-knowledge-shared', 'a-reader-of-this-computer'));
  await page.goto(`${site.address}/en/about/`);
  await page.waitForTimeout(1500);
  expect(await workers()).toBe(0);
  await expect.poll(() => kept(page)).toEqual({});
});
