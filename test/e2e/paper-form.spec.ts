import { expect, type Page, test } from '@playwright/test';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ChapterBank } from '#quiz/bank.ts';
import { isAsked, present } from '#quiz/present.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { sharedSeed } from '../../src/layouts/do/shared-seed.ts';
import codeList from '../../src/quiz/revisions/codes.json' with { type: 'json' };
import { questionsOf } from './asked.ts';
import { press } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';
import { printedPages } from './printed-pages.ts';

const codes = itemCodes(codeList);
const checkOf = (chapter: string) => questionsOf(chapter).map(({ id, file }) => ({ item: id, rev: file.rev }));
/** The class’s link to these questions. */
const linkTo = (more: Partial<Assignment>) =>
  writeLink({ ...assignmentDefaults, id: 'twelve-small-boats', title: 'One round', ...more }, codes);

const bankOf = async (page: Page, chapter: string) => {
  const bank = (await (await page.request.get(`/en/chapters/${chapter}/questions.json`)).json()) as ChapterBank;
  return bank.items.filter(isAsked);
};

async function open(page: Page, link: string) {
  await page.goto(`/en/teach/paper/#${link}`);
  await expect(page.locator('.print-sheet')).toBeVisible();
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const questions = (page: Page) => page.locator('.print-sheet .questions > li');

const chapter = 'one-round';
const count = questionsOf(chapter).length;

test('a check of seven prints as a form of two pages, on A4 and on Letter, each question and the strip whole on its page', async ({
  page,
}) => {
  expect(count).toBe(7);
  await open(page, linkTo({ items: checkOf(chapter), group: '10B' }));
  for (const format of ['A4', 'Letter']) {
    const { pages, items } = printedPages(await page.pdf({ format, tagged: true }));
    expect(pages, format).toBe(2);
    // the questions, then a place for each in the strip
    expect(items.length, format).toBe(2 * count);
    expect(
      items.map((on) => on.length),
      format,
    ).toEqual(items.map(() => 1));
    expect(new Set(items.slice(count).flat()).size, 'the strip').toBe(1);
  }
  // on paper so low that the rule alone keeps questions together
  const low = { width: '210mm', height: '120mm', tagged: true };
  const isSplit = async () => printedPages(await page.pdf(low)).items.some((on) => on.length > 1);
  await expect.poll(() => isSplit()).toBe(false);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.print-sheet .questions > li { break-inside: auto; }');
    document.adoptedStyleSheets.push(sheet);
  });
  await expect.poll(() => isSplit()).toBe(true);
});

test('the form has lines for name, class and date, lettered options, and at its end a strip for letters and numbers', async ({
  page,
}) => {
  await open(page, linkTo({ items: checkOf(chapter), who: 'number' }));
  const sheet = page.locator('.print-sheet');
  await expect(sheet.locator('header .lines')).toHaveText(/Number\s+Class\s+Date/);
  const bank = await bankOf(page, chapter);
  const seed = sharedSeed('twelve-small-boats');
  for (const [place, { id }] of questionsOf(chapter).entries()) {
    const item = bank.find((each) => each.id === id);
    if (!item) throw new Error(id);
    const question = present(item, seed, (value) => formatNumber('en', value));
    const shown = questions(page).nth(place);
    await expect(shown.locator('.prompt'), 'the numbers that all share').toHaveText(`${place + 1} ${question.prompt}`);
    if (question.kind === 'one-choice' || question.kind === 'several') {
      const inOrder = question.order.map((option) => question.options.find((each) => each.id === option)?.text ?? '');
      await expect(shown.locator('.lettered li')).toHaveText(inOrder.map((text, at) => `${'ABCDE'[at]} ${text}`));
      await expect(shown.locator(question.kind === 'several' ? '.square' : '.ring')).toHaveCount(inOrder.length);
    }
  }
  await expect(sheet.locator('.strip li')).toHaveCount(count);
  const foot = sheet.locator('footer');
  await expect(foot).toHaveText(/^Form [2-9A-Z]{2} · build [0-9a-f]{12}$/);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('.strip')).toBeVisible();
  for (const hidden of ['.bar', '.tools', '.about', '.paper-page h1', '.foot'])
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
});

test('form and key are two prints, three presses from the link, and neither holds the other', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = `${document.body.dataset.printed ?? ''}|${document.querySelector('.print-sheet')?.getAttribute('aria-label')}`;
    };
  });
  await open(page, 'p=one-chapter');
  const number = (await page.locator('.print-sheet footer').textContent())?.slice('Form '.length, 'Form XX'.length);
  const reason = 'Those are the only two things Anvil can do, and cutting wins both comparisons.';
  await expect(page.locator('.print-sheet')).not.toContainText(reason);
  await expect(page.locator('.print-sheet')).not.toContainText('Key to');
  await button(page, 'Print the form').click();
  await button(page, 'Key').click();
  await button(page, 'Print the key').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '|Form|Key');
  const key = page.locator('.print-sheet');
  await expect(key).toHaveCount(1);
  await expect(key).toContainText(`Key to form ${number}`);
  await expect(key.locator('.lines, .blank, .box, .ring')).toHaveCount(0);
  // every answer with its reason, the right one first, under the letter that the form gives it
  const first = questions(page).first().locator('.reasons li');
  await expect(first).toHaveCount(4);
  await expect(first.first()).toHaveText(/^\s*[A-D]\s+5 beats 3 .* Right\.\s+Those are the only two things/s);
  await expect(first.nth(1)).toContainText('Wrong.');
  const letter = (await first.first().textContent())?.trim()[0];
  await expect(key.locator('.strip li').first()).toHaveText(`1 ${letter}`);
  await expect(key.locator('.strip li')).toHaveCount(count);
  await button(page, 'Form').click();
  await expect(questions(page).first().locator('.lettered li', { hasText: '5 beats 3' })).toHaveText(
    new RegExp(`^\\s*${letter} 5 beats 3`),
  );
  const { items } = printedPages(await page.pdf({ tagged: true }));
  expect(items.every((on) => on.length === 1)).toBe(true);
});

test('a question that needs a figure is swapped for a written one, named on screen and on the key; where there is none it is left out and said', {
  tag: '@long',
}, async ({ page }) => {
  const figure = questionsOf('usb').find(({ file }) => file.kind === 'set-widget');
  if (!figure) throw new Error('the check has no figure');
  const prompt = String(figure.file.prompt).trim();
  await open(page, linkTo({ items: checkOf('usb') }));
  await expect(questions(page)).toHaveCount(questionsOf('usb').length);
  await expect(questions(page).nth(figure.number - 1)).not.toContainText(prompt);
  const said = new RegExp(`^No\\. ${figure.number} stands in for a question that needs a figure: “`);
  const note = page.getByText(said);
  await expect(note).toHaveCount(1);
  await expect(note).toContainText(prompt);
  await page.emulateMedia({ media: 'print' });
  await expect(note, 'not on the form').toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await button(page, 'Key').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet').getByText(said)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const all = (await bankOf(page, 'usb')).map(({ id, rev }) => ({ item: id, rev }));
  await page.goto('/en/teach/paper/');
  await open(page, linkTo({ items: all }));
  await expect(questions(page)).toHaveCount(all.length - 1);
  const left = page.getByText(/^One question needs a figure and is left out/);
  await expect(left).toContainText(prompt);
  await button(page, 'Key').click();
  await expect(page.locator('.print-sheet').getByText(/^One question needs a figure and is left out/)).toBeVisible();
  // nothing but that one: there is no form
  await page.goto('/en/teach/paper/');
  await page.goto(`/en/teach/paper/#${linkTo({ items: [] })}`);
  await expect(page.getByText('This assignment has no question that paper can ask.')).toBeVisible();
});

test('whatever a teacher typed is text', async ({ page }) => {
  const hostile = '<img src=x onerror=print()><b>{name}</b>';
  await open(page, linkTo({ items: checkOf(chapter), title: hostile, group: hostile, note: hostile }));
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(hostile);
  await expect(sheet.locator('.note')).toHaveText(hostile);
  await expect(sheet.locator('header bdi')).toHaveText(hostile);
  await button(page, 'Key').click();
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(hostile);
  await expect(sheet.locator('img')).toHaveCount(0);
});

test('a link that is cut or missing is told, and what is ready can be printed from there', async ({ page }) => {
  const link = linkTo({ items: checkOf(chapter) });
  await page.goto(`/en/teach/paper/#${link.slice(0, -9)}`);
  await expect(page.getByText('This link is cut short. Copy it again, whole.')).toBeVisible();
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  for (const nothing of ['', '#p=nothing', '#x']) {
    await page.goto('/en/teach/');
    await page.goto(`/en/teach/paper/${nothing}`);
    await expect(page.getByText(/^Nothing is picked yet\./)).toBeVisible();
  }
  await page.getByRole('link', { name: 'A test of 12', exact: true }).click();
  await expect(questions(page)).toHaveCount(12);
  // from Teach one chapter is there at once, and the others from it
  await page.goto('/en/teach/');
  await page.getByRole('link', { name: 'On paper' }).click();
  await expect(questions(page)).toHaveCount(count);
  await expect(page.getByText(/^This is “One chapter”\./)).toBeVisible();
  await expect(page.locator('.ready a')).toHaveText(['Half an hour to read', 'A test of 12']);
});

test('questions that cannot be fetched are fetched again when asked', async ({ page }) => {
  const banks = '**/questions.json';
  await page.route(banks, (route) => route.abort());
  await page.goto(`/en/teach/paper/#${linkTo({ items: checkOf(chapter) })}`);
  await expect(page.getByText(/^The questions could not be fetched/)).toBeVisible();
  await page.unroute(banks);
  await button(page, 'Fetch them again').click();
  await expect(questions(page)).toHaveCount(count);
});

test('both sheets are accessible, work with keys alone, fit a phone in either direction, and print on white from the dark', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'p=half-hour');
  for (const view of ['Form', 'Key']) {
    await press(page, button(page, view));
    await expect(button(page, view)).toBeFocused();
    await expect(button(page, view)).toHaveAttribute('aria-pressed', 'true');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await objections(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paleTexts(page)).toEqual([]);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, `${view} ${direction}`).toBeLessThanOrEqual(0);
    }
    for (const each of await page.locator('.paper-page button').all()) {
      const box = await each.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.print-sheet')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('.print-sheet')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('without JavaScript the page says what it is for', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/teach/paper/');
  await expect(
    page.getByText(/^The form and its key are put together from the class’s link by JavaScript/),
  ).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
