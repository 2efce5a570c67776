import { expect, type Page } from '@playwright/test';
import { test } from './gallery.ts';
import { press, tabTo } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';
import { takeShifts, watchShifts } from './shifts.ts';
import { smallControls } from './small-controls.ts';
import { records } from './stored.ts';
import { walkDown } from './walk-down.ts';

// one build for all of them
test.describe.configure({ mode: 'default' });

const path = '/en/gallery/story/index.html';
const neutral = 'The door as it was.';
const tally = 'A tally goes up on Ember’s door.';

const html = (page: Page) => page.locator('html');
const slip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('.sign [role=status]');
const told = (page: Page) => page.locator('.told').locator('visible=true');
const said = (page: Page, entry: string) => page.locator(`[data-said=${entry}] > p`).locator('visible=true');

async function open(page: Page): Promise<void> {
  await page.goto(path);
  await walkDown(page);
  await expect(slip(page, 'Promise 20 days')).toBeVisible();
}

const signed = async (page: Page) =>
  (await records(page)).filter(({ type }) => type === 'chose').map(({ entry, option }) => [entry, option]);

test('a slip is signed by the keyboard, another in its place, and the last one stands when the page is loaded again', async ({
  page,
}) => {
  await watchShifts(page);
  await open(page);
  await expect(said(page, 'visit-plan')).toHaveText([neutral]);
  await expect(status(page)).toHaveText('');
  await press(page, slip(page, 'Promise 20 days'));
  await expect(status(page)).toHaveText('Signed: Promise 20 days.');
  await expect(slip(page, 'Promise 20 days')).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page, 'visit-plan')).toContainText([tally]);

  await press(page, slip(page, 'Twice the fine, nothing promised'));
  await expect(status(page)).toHaveText('Signed: Twice the fine, nothing promised.');
  await expect(slip(page, 'Promise 20 days')).toHaveAttribute('aria-pressed', 'false');
  await expect
    .poll(() => signed(page))
    .toEqual([
      ['visit-plan', 'twenty'],
      ['visit-plan', 'fine'],
    ]);

  await page.reload();
  await expect(status(page)).toHaveText('Signed: Twice the fine, nothing promised.');
  await expect(slip(page, 'Twice the fine, nothing promised')).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page, 'visit-plan')).toContainText(['A new number is painted over the old one.']);
  expect(await takeShifts(page)).toEqual([]);
});

test('what was signed earlier is said before any script has come; paper has what is said to nobody', async ({
  page,
}) => {
  await open(page);
  await expect(said(page, 'word')).toContainText(['Ruth Calder inspects']);
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'Xy :c1';
  });
  await expect(said(page, 'word')).toContainText(['You said in the hall']);
  await page.emulateMedia({ media: 'print' });
  await expect(said(page, 'word')).toContainText(['Ruth Calder inspects']);
  await expect(said(page, 'visit-plan')).toHaveText([neutral]);
});

test('the first part of the story alone is marked as invented, and who speaks is introduced once', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Invented', { exact: true })).toHaveCount(1);
  await expect(told(page).first()).toContainText('Invented');
  await expect(page.locator('.line b')).toHaveText([
    'Ember:',
    'Jonah Pike, who plans the port’s night work:',
    'Jonah Pike:',
    'Ines Okoro, the night nurse:',
    'Ruth Calder, who inspects the labs:',
    'the skipper, of Marram’s boat:',
    'a schoolgirl, in a new coat:',
  ]);
});

test('Plain hides all of it and nothing else: by the menu, for a visit, and by a link without scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  const isPlain = async (at: Page) => {
    await expect(told(at)).toHaveCount(0);
    for (const words of ['What everybody may read.', 'One more paragraph of the explainer.', 'Your line in the book'])
      await expect(at.getByText(words)).toBeVisible();
  };
  await open(page);
  await expect(told(page)).not.toHaveCount(0);
  await page.goto(`${path}?plain`);
  await isPlain(page);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const unscripted = await context.newPage();
  await unscripted.goto(`${path}#plain`);
  await isPlain(unscripted);
  await context.close();
});

test('without scripts the slips are a list to read, and nobody is said to have signed', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('.sign li')).toHaveCount(3);
  await expect(page.locator('.sign button')).toHaveCount(0);
  await expect(page.locator('.sign li').first()).toContainText('It costs: 20 visits');
  await expect(said(page, 'visit-plan')).toHaveText([neutral]);
  await expect(said(page, 'word')).toHaveCount(1);
  await expect(page.getByText('No guess here yet.')).toBeVisible();
  await context.close();
});

test('the book has a row once its figure was tried, with what was signed, which Plain leaves out', async ({ page }) => {
  await open(page);
  await expect(page.getByText('No guess here yet.')).toBeVisible();
  const levers = page.locator('#levers');
  const guess = levers.locator('.predict').getByRole('button').first();
  const guessed = (await guess.textContent()) ?? '';
  await press(page, guess);
  await expect(page.getByText('No guess here yet.')).toBeVisible();
  await press(page, slip(page, 'Promise 25 days'));
  await press(page, levers.getByRole('button', { name: 'A fine', exact: true }));
  await tabTo(page, levers.getByRole('slider', { name: 'A fine' }));
  await page.keyboard.press('End');
  const row = page.locator('.book tbody tr');
  await expect(row).toHaveCount(1);
  await expect(page.getByText('No guess here yet.')).toBeHidden();
  await expect(row.locator('th')).not.toBeEmpty();
  expect((await row.locator('td').first().textContent())?.toLowerCase()).toBe(guessed.trim().toLowerCase());
  await expect(row.locator('td').nth(1)).not.toBeEmpty();
  await expect(row.locator('td').last()).toHaveText('25 days');
  await html(page).evaluate((root) => root.classList.add('plain'));
  await expect(row.locator('td').last()).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'You signed' })).toBeHidden();
});

test('it is accessible in light and dark and fits from 320 px up, signed or not', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await press(page, slip(page, 'Promise 20 days'));
  await expect(status(page)).not.toBeEmpty();
  expect(await objections(page)).toEqual([]);
  expect(await smallControls(page), 'controls of less than 24 px').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await paleTexts(page)).toEqual([]);
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
