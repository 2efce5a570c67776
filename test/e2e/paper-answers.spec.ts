import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import codeList from '../../src/quiz/revisions/codes.json' with { type: 'json' };
import { questionsOf } from './asked.ts';
import { press } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';
import { smallControls } from './small-controls.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const sheetField = (page: Page) => field(page, 'Form number, at the foot of the sheets');
const nameField = (page: Page) => page.getByLabel('Name or number');
const taken = (page: Page) => page.locator('.gradebook .taken');
const entries = (page: Page) => page.locator('.gradebook .pairs > li');
const linkTo = (chapter: string) =>
  writeLink(
    {
      ...{ ...assignmentDefaults, id: 'twelve-small-boats', title: 'On paper', group: '10B' },
      items: questionsOf(chapter).map(({ id, file }) => ({ item: id, rev: file.rev })),
    },
    itemCodes(codeList),
  );

/** Opens the form of a link, and gives its number and what its key says is right, as it would be typed. */
async function readKey(page: Page, link: string) {
  await page.goto(`/en/teach/paper/#${link}`);
  await button(page, 'Key').click();
  const right = await page.locator('.print-sheet .strip li b').allTextContents();
  const number = /Key to form (\S+)/.exec((await page.locator('.print-sheet .kicker').textContent()) ?? '')?.[1];
  return { number: number ?? '', right };
}

/** Types one learner, with nothing but keys, from the name field back to it. */
async function type(page: Page, name: string, row: string) {
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Answers')).toBeFocused();
  await page.keyboard.insertText(row);
  await page.keyboard.press('Enter');
  await expect(taken(page)).toContainText(name);
}

test('four clicks from Assign: the form, its key, and ten learners typed in by keys alone; then the class is analysed', {
  tag: '@long',
}, async ({ page, context }) => {
  await context.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = `${document.body.dataset.printed ?? ''}|${document.querySelector('.print-sheet')?.getAttribute('aria-label')}`;
    };
  });
  let clicks = 0;
  const click = async (target: ReturnType<Page['getByRole']>) => {
    await target.click();
    clicks++;
  };
  await page.goto('/en/teach/assign/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const [paper] = await Promise.all([
    context.waitForEvent('page'),
    click(page.getByRole('link', { name: 'Paper: form and key, in a new tab' })),
  ]);
  await click(button(paper, 'Print the form'));
  await click(button(paper, 'Print the key'));
  await expect(paper.locator('body')).toHaveAttribute('data-printed', '|Form|Key');
  const right = await paper.locator('.print-sheet .strip li b').allTextContents();
  await click(paper.getByRole('link', { name: 'Type the answers in' }));
  await expect(paper.getByRole('heading', { level: 1, name: /^Paper answers/ })).toBeVisible();
  const names = ['Amira', 'Ben', 'Chiara', 'Daniel', 'Elif', 'Farah', 'Goran', 'Hanna', 'Ivo', 'Jonas'];
  for (const [place, name] of names.entries()) {
    const row = right.map((answer, question) => (question < place ? '-' : answer.toLowerCase())).join(' ');
    await type(paper, name, row);
  }
  expect(clicks).toBe(4);
  await expect(taken(paper)).toHaveText(`Taken: Jonas, 0 of ${right.length} answered.`);
  await press(paper, button(paper, 'Show the class'));
  await expect(paper.locator('.class-view')).toContainText('Ten have handed in.');
  // whoever left the first ones open has the others right
  const rows = paper.locator('.class-view tbody tr');
  await expect(rows).toHaveCount(names.length);
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => ({
      right: [...row.querySelectorAll('td')].filter((cell) => cell.ariaLabel?.endsWith(', right')).length,
      code: row.querySelector('.code')?.textContent ?? '',
    })),
  );
  expect(shown.map((row) => row.right)).toEqual(names.map((_name, place) => Math.max(0, right.length - place)));
  for (const { code } of shown) expect(code).toMatch(/^[2-9A-Z]{2}-[2-9A-Z]{3} \(from paper\)$/);
});

test('what can’t be read says which question and what it takes; what was typed is corrected, removed, matched, exported and kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  // this chapter’s check has a question that needs a figure: on paper another stands there
  expect(questionsOf('usb').some(({ file }) => file.kind === 'set-widget')).toBe(true);
  const link = linkTo('usb');
  const { number, right } = await readKey(page, link);
  await page.goto(`/en/teach/gradebook/#${link}`);
  await expect(page.getByText(`Form ${number}, ${right.length} questions.`)).toBeVisible();
  const row = right.join(' ');

  // another form’s number stops it, this one’s does not
  const sheet = sheetField(page);
  await sheet.fill('ZZZ');
  await expect(page.getByRole('alert')).toContainText(`These sheets are another form: this class’s is ${number}.`);
  await sheet.fill(number.toLowerCase());
  await expect(page.getByRole('alert')).toHaveCount(0);
  await nameField(page).focus();

  await page.keyboard.type('Amira Khalil');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`? ${row}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^Question 1 takes .+\. “\?” can’t be read\.$/);
  await expect(field(page, 'Answers'), 'nothing is lost').toHaveValue(`? ${row}`);
  await field(page, 'Answers').fill(right.slice(0, 2).join(' '));
  await expect(page.getByText(/^Next is question 3: /)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^The row ends before question 3\. It takes .+, or a hyphen/);
  await field(page, 'Answers').fill(`${row} b`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    `All ${right.length} questions have their answer, and “b” is left.`,
  );
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await objections(page)).toEqual([]);
  // what differs in the dark is colour
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await paleTexts(page)).toEqual([]);
  expect(await smallControls(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  await field(page, 'Answers').fill(row);
  await page.keyboard.press('Enter');
  await expect(taken(page)).toHaveText(`Taken: Amira Khalil, ${right.length} of ${right.length} answered.`);

  const hostile = '<img src=x onerror=alert(1)>';
  const blank = right.map(() => '-').join(' ');
  await type(page, hostile, blank);
  await type(page, 'Tom Baker', blank);
  await type(page, 'amira khalil', row);
  await expect(taken(page)).toContainText('There is more from amira khalil: the first counts, all are kept.');
  await expect(entries(page)).toHaveCount(4);
  await expect(page.locator('.gradebook img')).toHaveCount(0);

  // corrected under its own number, which nothing half typed is lost for
  const tom = entries(page).filter({ hasText: 'Tom Baker' });
  const receipt = await tom.locator('.small').textContent();
  await nameField(page).fill('Yara');
  await press(page, button(page, 'Correct: Tom Baker'));
  await expect(page.getByRole('alert')).toHaveText('First finish the row that you are typing.');
  await nameField(page).fill('');
  await press(page, button(page, 'Correct: Tom Baker'));
  await expect(field(page, 'Answers')).toBeFocused();
  await field(page, 'Answers').fill([right[0], ...right.slice(1).map(() => '-')].join(' '));
  await page.keyboard.press('Enter');
  await expect(taken(page)).toHaveText(`Taken: Tom Baker, 1 of ${right.length} answered.`);
  await expect(tom.locator('.small')).toHaveText(receipt ?? '');
  await press(page, button(page, 'Remove: amira khalil'));
  await expect(taken(page)).toContainText('Removed: amira khalil, ');
  await expect(entries(page)).toHaveCount(3);
  await expect(nameField(page)).toBeFocused();

  await press(page, button(page, 'Show the class'));
  await expect(page.locator('.class-view')).toContainText('Three have handed in.');
  await button(page, 'Class list').click();
  await page.getByRole('textbox', { name: 'Or paste it' }).fill('Name\nAmira Khalil\nTom Baker\nYara Santos');
  await button(page, 'Use this list').click();
  await expect(page.locator('.summary')).toHaveText('2 matched · 0 to check · 1 missing');

  await button(page, 'More').click();
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFileSync(await download.path());
  };
  const lines = parse(await save('Answers (CSV)'), { bom: true, columns: true }) as Record<string, string>[];
  const own = lines.filter(({ Name }) => Name === 'Tom Baker');
  expect(own.map((line) => line.Tries)).toEqual(['1', ...right.slice(1).map(() => '0')]);
  expect(own[0]).toMatchObject({ Receipt: `${receipt} (from paper)`, Seconds: '', 'How sure, in percent': '' });
  expect(own[0]?.['Score of the first']).toBe('1');
  const saved = await save('Save this gradebook');

  await page.goto('about:blank');
  await page.goto('/en/teach/gradebook/');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Choose files').click()]);
  await chooser.setFiles({ name: 'book', buffer: saved, mimeType: 'application/octet-stream' });
  await expect(page.locator('.class-view')).toContainText('Two of three handed in. Missing: Yara Santos.');
  await expect(page.locator('.class-view .code').filter({ hasText: `${receipt} (from paper)` })).toHaveCount(1);
  await button(page, 'Add more, or paste').click();
  await button(page, 'Paper answers').click();
  await expect(entries(page)).toHaveCount(3);
  await expect(button(page, 'Correct: Tom Baker')).toBeVisible();
});

test('where no class is open, the page asks for the link: one’s own, the class’s, or one that is ready', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('/en/teach/gradebook/');
  await button(page, 'Paper answers').click();
  await expect(page.getByText('First open what was answered')).toBeVisible();
  await expect(field(page, 'Paste the link here')).toBeFocused();
  await page.keyboard.insertText('Dear colleague');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('There is no link in this. Copy the whole address.');
  const link = linkTo('one-round');
  await field(page, 'Paste the link here').fill(`https://example.org/en/do/#${link.slice(0, -9)}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toHaveText('Your own link is cut short. Copy it again, whole.');
  await field(page, 'Paste the link here').fill(`https://example.org/en/do/#${link}`);
  await page.keyboard.press('Enter');
  // which sheets they are is not known here: their number comes first
  await expect(sheetField(page)).toBeFocused();
  await nameField(page).fill('Amira');
  await nameField(page).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'First the number of the form. It stands at the foot of the sheets.',
  );
  await expect(sheetField(page)).toBeFocused();
  const printed = page.getByRole('link', { name: 'Print this form and its key' });
  const [paper] = await Promise.all([page.waitForEvent('popup'), printed.click()]);
  const foot = (await paper.locator('.print-sheet footer').textContent()) ?? '';
  await sheetField(page).fill(/Form (\S+)/.exec(foot)?.[1] ?? '');
  await sheetField(page).press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field(page, 'Answers')).toBeFocused();
  await page.goto('about:blank');
  await page.goto('/en/teach/gradebook/');
  await button(page, 'Paper answers').click();
  await button(page, 'One chapter').click();
  await expect(sheetField(page)).toBeFocused();
  await expect(page.getByText(/^Form \S\S, 7 questions\./)).toBeVisible();
});
