import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { isLongRun } from '../support/endurance.ts';
import { manyAnswers } from '../support/many-answers.ts';
import { answerSomehow } from './answer-all.ts';
import { checkIt, openChapter } from './check.ts';
import { answerAfter, stored } from './stored.ts';
import { walkDown } from './walk-down.ts';

/** More than 20 MB of progress, which was once too much to be read again. */
const tooMuch = 100_000;
const many = isLongRun ? tooMuch : tooMuch / 4;
const inWords = many.toLocaleString('en');

/** A progress file of many answers as the site writes it, or as a version before wrote it. */
function hugeFile(version: 2 | 3 | 4, size = many): string {
  const events = manyAnswers(size, version);
  // a file of records of version 4 is laid out as one of version 3 is
  const head = { site: 'common-knowledge', version: Math.min(version, 3), saved: '2026-11-28T00:00:00.000Z' };
  const text =
    version === 2
      ? JSON.stringify({ ...head, events }, undefined, 1)
      : `${JSON.stringify(head).slice(0, -1)},"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}`;
  const file = test.info().outputPath(`huge-${version}.json`);
  writeFileSync(file, `${text}\n`);
  return file;
}

async function openProgress(page: Page) {
  await page.goto('/en/progress/');
  await walkDown(page);
}

// the older two are added and stopped below, and at length in the long trial
for (const version of isLongRun ? ([2, 3, 4] as const) : ([4] as const)) {
  test(`a file of ${inWords} records of version ${version} is added with its progress shown, and the page stays awake`, {
    tag: '@long',
  }, async ({ page }) => {
    test.slow();
    const file = hugeFile(version);
    await openProgress(page);
    await page.evaluate(() => {
      const shares: number[] = [];
      Object.assign(window, { shares });
      const look = () => {
        const bar = document.querySelector('progress');
        if (bar) shares.push(bar.value);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.getByLabel('Add progress from a file').setInputFiles(file);
    await expect(page.getByText(`Added ${inWords} records that were not here yet.`)).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => stored(page)).toBeGreaterThanOrEqual(many);
    const shares = await page.evaluate(() => (window as unknown as { shares: number[] }).shares);
    expect(new Set(shares).size).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
  });
}

test('an addition that takes long can be stopped, and nothing was changed', async ({ page }) => {
  const file = hugeFile(3);
  await openProgress(page);
  const before = await stored(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
      stop?.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByLabel('Add progress from a file').setInputFiles(file);
  await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  await expect.poll(() => stored(page)).toBe(before);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('what a reader exports can be imported, however much it is', async ({ page, browser }) => {
  const file = hugeFile(2, tooMuch);
  await openProgress(page);
  await page.getByLabel('Add progress from a file').setInputFiles(file);
  await expect(page.getByText('Added 100,000 records')).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress' }).click(),
  ]);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await walkDown(elsewhere);
  await elsewhere.getByLabel('Add progress from a file').setInputFiles(await download.path());
  await expect(elsewhere.getByText(/^Added 100,0\d\d records/)).toBeVisible({ timeout: 60_000 });
});

test('the browser is asked to keep what is stored once there is an answer to lose, and the page says what it promised', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const state = { asked: 0, promised: false };
    Object.assign(window, { state });
    Object.defineProperty(navigator, 'storage', {
      value: {
        persist: async () => {
          state.asked++;
          return true;
        },
        persisted: async () => location.hash === '#promised',
      },
    });
  });
  const asked = () => page.evaluate(() => (window as unknown as { state: { asked: number } }).state.asked);
  const check = await openChapter(page, 'payoffs');
  await page.locator('#matrix').getByRole('button', { name: 'Both ship safe' }).click();
  expect(await asked()).toBe(0);
  await answerSomehow(page, check.locator('.question'));
  await checkIt(check);
  await expect.poll(asked).toBe(1);
  await page.goto('/en/progress/');
  await walkDown(page);
  await expect(page.getByText(/It has not promised to keep it: some browsers, Safari for one/)).toBeVisible();
  await page.goto('/en/progress/#promised');
  await page.reload();
  await walkDown(page);
  await expect(page.getByText('It has promised not to delete this by itself.')).toBeVisible();
});

test('a file that is chosen before the database has answered is added once it does', { tag: '@long' }, async ({
  page,
}) => {
  await page.addInitScript(answerAfter, { milliseconds: 2000, path: '/en/progress/' });
  await openProgress(page);
  await page.getByLabel('Add progress from a file').setInputFiles(hugeFile(4, 3));
  await expect(page.getByText('Added 3 records that were not here yet.')).toBeVisible();
  await expect.poll(() => stored(page)).toBe(3);
});
