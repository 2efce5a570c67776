import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { signaturesSchema } from '#content/story-schemas.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { fileParts } from '#progress/file.ts';
import { press, tabTo } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';
import { smallControls } from './small-controls.ts';
import { records } from './stored.ts';
import { walkDown } from './walk-down.ts';

const path = '/en/book/';
const words = JSON.parse(readFileSync('content/en/ui/book.json', 'utf8'));
const { entries } = signaturesSchema.parse(parse(readFileSync('content/en/story/entries.yaml', 'utf8')));

const record = (index: number, own: object) => ({
  id: `bookrecord${String(index).padStart(4, '0')}`,
  at: 1_700_000_000_000 + index,
  n: index,
  v: 4,
  ...own,
});
const guessed = (figure: string, answer: string, came: string) => ({ type: 'guessed', figure, answer, came });
/** What somebody has done who guessed, tried and signed. */
const full = [
  guessed('oversight/fine', 'half', 'same'),
  { type: 'tried', figure: 'oversight/fine' },
  guessed('crowd/crowd', 'each', 'same'),
  { type: 'shown', figure: 'crowd/crowd' },
  guessed('usb/plugs', 'all', 'few'),
  { type: 'tried', figure: 'usb/plugs' },
  guessed('in-between/town', 'equal', 'equal'),
  { type: 'tried', figure: 'in-between/town' },
  guessed('gates/stages', 'half', 'tenth'),
  { type: 'chose', entry: 'home', option: 'release' },
  { type: 'chose', entry: 'anvil', option: 'kept' },
  { type: 'chose', entry: 'visit-plan', option: 'more' },
  { type: 'chose', entry: 'stone', option: 'theirs' },
].map((own, index) => record(index + 1, own) as ProgressEvent);

const section = (page: Page, name: string) => page.locator('section').filter({ has: page.locator(`#${name}`) });
const rows = (page: Page) => section(page, 'expected').locator('tbody tr');
const seen = (page: Page) => page.locator('.seen');
const planned = async (page: Page) =>
  (await records(page))
    .filter(({ type }) => type === 'planned')
    .toSorted((one, other) => Number(one.n) - Number(other.n))
    .map(({ steps, day }) => ({ steps, day }));

async function open(page: Page, to = path): Promise<void> {
  await page.goto(to);
  await walkDown(page);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Opens the book of somebody who did all that. */
async function openFull(page: Page): Promise<void> {
  await page.goto('/en/progress/');
  await walkDown(page);
  const buffer = Buffer.from([...fileParts(full, new Date())].join(''));
  await page
    .getByLabel('Add progress from a file')
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(`Added ${full.length} records`)).toBeVisible();
  await open(page);
  await expect(rows(page)).toHaveCount(5);
}

test('an empty book says what will stand in it, and every part of it leads somewhere', async ({ page }) => {
  await open(page);
  await expect(section(page, 'expected')).toContainText(words.expected.none);
  await expect(section(page, 'signed').locator('li')).toHaveCount(entries.length);
  await expect(section(page, 'signed').locator('.unsigned')).toHaveCount(entries.length);
  await expect(section(page, 'signed').locator('figure img')).toHaveCount(1);
  await expect(section(page, 'minds').getByRole('radio')).toHaveCount(10);
  await expect(section(page, 'monday').getByRole('checkbox')).toHaveCount(12);
  await expect(page.getByText(words.end.told)).toBeVisible();
  await expect(page.getByText(words.end.plain)).toBeHidden();
  await expect(page.getByRole('link', { name: words.end.ready })).toHaveAttribute('href', '/en/convene/');
  await expect(page.locator('main')).not.toContainText(/certificate/i, { useInnerText: true });
  expect(await records(page)).toEqual([]);
});

test('what was guessed stands with what came, the most surprising first; what was not tried tells nothing', async ({
  page,
}) => {
  await openFull(page);
  const cells = await rows(page).evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())),
  );
  expect(cells).toEqual([
    ['as much work from each', 'the same work in all'],
    ['nearly all', 'hardly any'],
    ['half as many', 'as many as before'],
    ['both alike', words.expected.same],
    ['half', words.expected.untried],
  ]);
  await expect(rows(page).nth(2).getByRole('link')).toHaveAttribute('href', '/en/chapters/oversight/#fine');
});

test('Marram shows what was signed, and each number leads back to its slip', async ({ page }) => {
  await openFull(page);
  const signed = section(page, 'signed');
  const drawn = await signed
    .locator('figure img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src')?.split('#')[1]));
  expect(drawn).toEqual(['summer', 'home-release', 'anvil-kept', 'visit-plan-more', 'stone-theirs']);
  await expect(signed.locator('li')).toContainText([
    'Release',
    'never cut',
    'Not signed',
    'Promise 25 days',
    'On Ember',
    'Not',
    'Not',
  ]);
  const links = await signed.locator('li a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const ways = await signed.locator('figure a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(ways).toEqual(links);
  for (const link of links.slice(1)) {
    const [address = '', place = ''] = (link ?? '').split('#');
    const html = readFileSync(`dist${address}index.html`, 'utf8');
    expect(html, link ?? '').toMatch(new RegExp(` id="${place}"`));
  }
  await signed.locator('li a').nth(3).click();
  await expect(page).toHaveURL(/\/oversight\/#sign-visit-plan$/);
  await expect(page.getByRole('button', { name: 'Promise 25 days' })).toBeInViewport();
});

test('a sentence and another drawer say what one would have to see, by keys alone, and are kept', async ({ page }) => {
  await open(page);
  await tabTo(page, section(page, 'minds').getByRole('radio').first());
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await expect(page.locator('.drawers').getByText('We have it in “Proved in a model”.')).toBeVisible();
  await expect(seen(page)).toHaveText('');
  const drawer = section(page, 'minds').getByRole('radio', { name: 'Found in experiments' });
  await press(page, drawer, 'Space');
  await expect(seen(page)).toContainText(words.minds.moves.fine.experiment);
  await page.keyboard.press('ArrowDown');
  await expect(seen(page)).toContainText(words.minds.moves.fine.case);
  await expect
    .poll(async () =>
      (await records(page)).filter(({ type }) => type === 'doubted').map(({ claim, drawer }) => [claim, drawer]),
    )
    .toEqual([
      ['fine', 'experiment'],
      ['fine', 'case'],
    ]);
  await open(page);
  await expect(seen(page)).toContainText(words.minds.moves.fine.case);
  await expect(section(page, 'minds').getByRole('radio', { name: /^5\./ })).toBeChecked();
});

test('up to three steps and a Monday are picked, kept, and saved for a calendar in the browser', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 30, 9));
  await open(page);
  const monday = section(page, 'monday');
  const step = (name: string) => monday.getByRole('checkbox', { name: words.monday.steps[name], exact: true });
  await expect(monday.getByRole('button', { name: words.monday.file })).toHaveCount(0);
  await press(page, step('how-often'), 'Space');
  await press(page, step('cost-to-leave'), 'Space');
  await press(page, step('stop-at'), 'Space');
  await expect(monday.getByText(words.monday.full)).toBeVisible();
  await expect(step('who-paid')).toBeDisabled();
  await expect(step('how-often')).toBeEnabled();
  await expect(monday.getByText(words.monday.undated)).toBeVisible();
  await press(page, monday.getByRole('button', { name: /Next Monday/ }));
  await expect(monday.getByText('On Monday, December 7, 2026:')).toBeVisible();
  await expect
    .poll(async () => (await planned(page)).at(-1))
    .toEqual({ steps: ['stop-at', 'cost-to-leave', 'how-often'], day: '2026-12-07' });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    monday.getByRole('button', { name: words.monday.file }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('monday-2026-12-07.ics');
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART;VALUE=DATE:20261207');
  expect(file).toContain('Say how often you check. Not when.');
  expect(file).toMatch(/\/en\/book\//);

  await open(page);
  await expect(step('how-often')).toBeChecked();
  await step('how-often').uncheck();
  await expect(step('who-paid')).toBeEnabled();
  await page.clock.setFixedTime(new Date(2026, 11, 9, 9));
  await open(page);
  await expect(monday.getByText('The day was Monday, December 7, 2026.')).toBeVisible();
});

test('Plain has no town and another last line', async ({ page, browser, baseURL }) => {
  await openFull(page);
  await open(page, `${path}?plain`);
  await expect(page.locator('.told').locator('visible=true')).toHaveCount(0);
  await expect(page.getByText(words.end.plain)).toBeVisible();
  await expect(page.getByText(words.end.told)).toBeHidden();
  await expect(page.locator('main')).not.toContainText(/Marram|Ines|Ruth|signed/, { useInnerText: true });
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const unscripted = await context.newPage();
  await unscripted.goto(`${path}#plain`);
  await expect(unscripted.locator('.town')).toBeHidden();
  await expect(unscripted.getByText(words.end.plain)).toBeVisible();
  await context.close();
});

test('without JavaScript it says what it is, and has every text that hangs on no record', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByText(words.noScript)).toBeVisible();
  await expect(page.locator('main :is(button, input)').locator('visible=true')).toHaveCount(0);
  await expect(section(page, 'signed').locator('li a')).toHaveCount(entries.length);
  await page.locator('.all-minds summary').nth(4).click();
  await expect(page.getByText(words.minds.moves.fine.experiment)).toBeVisible();
  await expect(page.locator('.noscript li').filter({ hasText: words.monday.steps['how-often'] })).toBeVisible();
  await expect(page.getByRole('link', { name: words.end.ready })).toBeVisible();
  await context.close();
});

test('where the browser stores nothing, it works for as long as the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await open(page);
  await expect(section(page, 'expected')).toContainText(words.expected.none);
  await section(page, 'monday').getByRole('checkbox', { name: words.monday.steps['how-often'] }).check();
  await section(page, 'monday')
    .getByRole('button', { name: /Next Monday/ })
    .click();
  await expect(section(page, 'monday').getByRole('button', { name: words.monday.file })).toBeVisible();
  await section(page, 'minds').getByRole('radio').first().check();
  await section(page, 'minds').getByRole('radio', { name: 'Not known' }).check();
  await expect(seen(page)).toContainText(words.minds.moves.talk.unknown);
});

test('on paper stand the guesses, the town as it was signed, the one doubt and the steps that were picked', {
  tag: '@long',
}, async ({ page }) => {
  await openFull(page);
  await section(page, 'minds').getByRole('radio').nth(9).check();
  await section(page, 'minds').getByRole('radio', { name: 'Said by one source' }).check();
  await section(page, 'monday').getByRole('checkbox').first().check();
  await section(page, 'monday')
    .getByRole('button', { name: /In four weeks/ })
    .click();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(5);
  await expect(section(page, 'signed').locator('figure img').locator('visible=true')).toHaveCount(5);
  await expect(section(page, 'minds').locator('label').locator('visible=true')).toHaveCount(2);
  await expect(seen(page)).toBeVisible();
  await expect(section(page, 'monday').locator('label').locator('visible=true')).toHaveCount(0);
  await expect(section(page, 'monday').locator('li').locator('visible=true')).toHaveText([
    words.monday.steps['say-it-to-all'],
  ]);
  await expect(section(page, 'monday').getByRole('button').locator('visible=true')).toHaveCount(0);
});

test('it is accessible, in the dark too, and fits from 320 px up', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openFull(page);
  await section(page, 'minds').getByRole('radio').nth(1).check();
  await section(page, 'minds').getByRole('radio', { name: 'Not known' }).check();
  await section(page, 'monday').getByRole('checkbox').first().check();
  await section(page, 'monday')
    .getByRole('button', { name: /Next Monday/ })
    .click();
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await paleTexts(page)).toEqual([]);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${width} px` })
      .toBeLessThanOrEqual(width);
    expect(await smallControls(page), `${width} px`).toEqual([]);
  }
});

test('chapter 19 and the progress page lead to it', async ({ page }) => {
  await page.goto('/en/progress/');
  await page.getByRole('link', { name: words.link.name }).click();
  await expect(page).toHaveURL(/\/en\/book\/$/);
  await page.goto('/en/chapters/what-we-dont-know/');
  await expect(page.locator('.next .next-card')).toHaveAttribute('href', path);
  await page.goto('/en/chapters/in-between/');
  await expect(page.locator(`.next a[href="${path}"]`)).toHaveCount(0);
});
