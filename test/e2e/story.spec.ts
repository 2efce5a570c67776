import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { saidSchema, signaturesSchema } from '#content/story-schemas.ts';
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
const written = (file: string): unknown => parse(readFileSync(`content/en/story/${file}`, 'utf8'));
const plan = signaturesSchema.parse(written('entries.yaml')).entries.find(({ id }) => id === 'visit-plan');
const word = saidSchema.parse(written('said/oversight.yaml')).said.find(({ id }) => id === 'word');
if (!plan || !('ask' in plan) || !word) throw new Error('the story has no visit plan, or says nothing of the word');
const { neutral } = plan;
const [twenty, more, fine] = plan.options as [Slip, Slip, Slip];
type Slip = (typeof plan.options)[number];
const inHall = word.options.find(({ id }) => id === 'hall')?.text ?? '';

const html = (page: Page) => page.locator('html');
const slip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('.sign [role=status]');
const told = (page: Page) => page.locator('.told').locator('visible=true');
const said = (page: Page, entry: string) => page.locator(`[data-said=${entry}] > p`).locator('visible=true');

async function open(page: Page): Promise<void> {
  await page.goto(path);
  await walkDown(page);
  await expect(slip(page, twenty.slip)).toBeVisible();
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
  await press(page, slip(page, twenty.slip));
  await expect(status(page)).toHaveText(`Signed: ${twenty.slip}.`);
  await expect(slip(page, twenty.slip)).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page, 'visit-plan')).toHaveText([twenty.after]);

  await press(page, slip(page, fine.slip));
  await expect(status(page)).toHaveText(`Signed: ${fine.slip}.`);
  await expect(slip(page, twenty.slip)).toHaveAttribute('aria-pressed', 'false');
  await expect
    .poll(() => signed(page))
    .toEqual([
      ['visit-plan', 'twenty'],
      ['visit-plan', 'fine'],
    ]);

  await page.reload();
  await expect(status(page)).toHaveText(`Signed: ${fine.slip}.`);
  await expect(slip(page, fine.slip)).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page, 'visit-plan')).toHaveText([fine.after]);
  expect(await takeShifts(page)).toEqual([]);
});

test('what was signed earlier is said before any script has come; paper has what is said to nobody', async ({
  page,
}) => {
  await open(page);
  await expect(said(page, 'word')).toHaveText([word.neutral]);
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'Xy :c1';
  });
  await expect(said(page, 'word')).toHaveText([inHall]);
  await page.emulateMedia({ media: 'print' });
  await expect(said(page, 'word')).toHaveText([word.neutral]);
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
    for (const words of ['What everybody may read.', 'One more paragraph of the explainer.', 'What you expected'])
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
  await expect(page.locator('.sign li').first()).toContainText(twenty.price);
  await expect(said(page, 'visit-plan')).toHaveText([neutral]);
  await expect(said(page, 'word')).toHaveCount(1);
  await expect(page.getByText('No guess here yet.')).toBeVisible();
  await context.close();
});

test('the book has a row once its figure was tried, with what was signed, which Plain leaves out', async ({ page }) => {
  await open(page);
  await expect(page.getByText('No guess here yet.')).toBeVisible();
  const levers = page.locator('#levers');
  await press(page, levers.getByRole('button', { name: 'Lower “both cut: 2” (shared downside)', exact: true }));
  await expect(page.getByText('No guess here yet.')).toBeVisible();
  await press(page, slip(page, more.slip));
  await tabTo(page, levers.getByRole('slider', { name: 'Lower “both cut”' }));
  await page.keyboard.press('End');
  const row = page.locator('.book tbody tr');
  await expect(row).toHaveCount(1);
  await expect(page.getByText('No guess here yet.')).toBeHidden();
  await expect(row.locator('th')).not.toBeEmpty();
  await expect(row.locator('td').first()).toHaveText('“both cut” (shared downside)');
  await expect(row.locator('td').nth(1)).not.toBeEmpty();
  await expect(row.locator('td').last()).toHaveText(more.line);
  await html(page).evaluate((root) => root.classList.add('plain'));
  await expect(row.locator('td').last()).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'What you did' })).toBeHidden();
});

test('it is accessible in light and dark and fits from 320 px up, signed or not', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await press(page, slip(page, twenty.slip));
  await expect(status(page)).not.toBeEmpty();
  expect(await objections(page)).toEqual([]);
  expect(await smallControls(page), 'controls of less than 24 px').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await paleTexts(page)).toEqual([]);
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBeLessThanOrEqual(0);
  }
});
