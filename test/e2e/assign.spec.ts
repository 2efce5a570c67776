import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Dialog, expect, type Locator, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { privateJwk } from '#classroom/keys/pair.ts';
import { thumbprintOf } from '#classroom/keys/thumbprint.ts';
import { longestAddress } from '#classroom/link/length-of.ts';
import { readLink } from '#classroom/link/read-link.ts';
import { readYourLink } from '#classroom/link/your-link.ts';
import codes from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { contentData, contentFiles } from '../support/content.ts';
import { press } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface ChapterFile {
  readonly slug: string;
  readonly check: readonly string[];
}

const chapterFiles = contentFiles('.mdx')
  .filter((path) => path.startsWith('en/chapters/'))
  .map((path) => contentData(path) as ChapterFile);
const checkOf = (slug: string): readonly string[] =>
  chapterFiles.find((file) => file.slug === slug)?.check.map((name) => `${slug}/${name}`) ?? [];
const here = '/en/teach/assign/';
const copyButton = (page: Page) => page.getByRole('button', { name: /^Copy the (class’s link|new one)$/ });
const chapter = (page: Page, name: string) => page.getByRole('checkbox', { name });
const status = (page: Page) => page.locator('.send').getByRole('status');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const notKept = 'Your own link isn’t kept yet.';

/** A teacher at work: every click counts. */
function teacher() {
  let count = 0;
  return {
    click: async (target: Locator) => {
      await target.click();
      count++;
    },
    clicks: () => count,
  };
}

/** What a class’s link holds. */
function read(address: string): Assignment {
  const reading = readLink(address, itemCodes(codes));
  if (!reading.ok) throw new Error(`${address}: ${reading.problem}`);
  return reading.assignment;
}
const asks = (assignment: Assignment) => assignment.items.map(({ item }) => item);

/** Opens the page, filled in. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${here}${fragment}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Copies the class’s link, and gives what is on the clipboard then. */
async function copied(page: Page): Promise<string> {
  await copyButton(page).click();
  await expect(status(page)).toContainText('Copied.');
  return clipboard(page);
}

for (const width of [360, 1440]) {
  test(`from home to a copied link in three clicks at ${width} px: chapter 1, and 1, 5 and 8`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 360 ? 640 : 900 });
    for (const [offer, slugs] of [
      ['One chapter', ['one-round']],
      ['Half an hour', ['one-round', 'usb', 'oversight']],
    ] as const) {
      const { click, clicks } = teacher();
      await page.goto('/en/');
      await click(page.getByRole('link', { name: 'Teach it' }));
      await click(page.getByRole('listitem').filter({ hasText: offer }).getByRole('link', { name: 'Use this' }));
      // no scrolling before it can be pressed
      await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
      await click(copyButton(page));
      await expect(status(page)).toHaveText(
        /^Copied\. It opens chapters? .* Only your own link opens what comes back\.$/,
      );
      expect(clicks()).toBe(3);
      const assignment = read(await clipboard(page));
      expect(assignment.read).toEqual(slugs);
      expect(asks(assignment)).toEqual(slugs.flatMap(checkOf));
      expect(assignment.key).toHaveLength(33);
    }
  });
}

test('what leaves has the usual settings, an id of its own each time, and opens as it was shown', {
  tag: '@long',
}, async ({ page }) => {
  await open(page);
  await expect(page.locator('.size')).toHaveText('1 chapter, 7 questions, about 21 minutes');
  const address = await copied(page);
  const { id, key, title, read: chapters, items, ...rest } = read(address);
  const { title: _title, read: _read, items: _items, key: _key, ...usual } = assignmentDefaults;
  expect(rest).toEqual(usual);

  const learner = await page.context().newPage();
  await learner.goto(address);
  await expect(learner.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(learner.getByRole('link', { name: 'One round' })).toBeVisible();
  await learner.getByRole('button', { name: 'Go to the questions' }).click();
  await expect(learner.locator('.dots button')).toHaveCount(items.length);
  for (const [place, { item }] of items.entries()) {
    await learner.locator('.dots button').nth(place).click();
    await expect(learner.locator('.count')).toContainText(`${place + 1} `);
    await expect(learner.locator(`.question`)).toBeVisible();
    expect(item).toBe(checkOf('one-round')[place]);
  }
  expect(chapters).toEqual(['one-round']);

  await open(learner);
  const other = read(await copied(learner));
  expect(other.id).not.toBe(id);
  expect(other.key).not.toEqual(key);
});

test('a test of 12 asks twelve questions of the first part, and its answers come at the end', async ({ page }) => {
  await open(page, '#p=test-12');
  await expect(page.locator('.size')).toHaveText('12 questions, about 18 minutes');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A test of 12');
  const { click, clicks } = teacher();
  await click(page.getByRole('button', { name: 'Message' }));
  await click(page.getByRole('button', { name: 'Copy the message' }));
  await expect(status(page)).toHaveText('The message is copied.');
  // Home, Teach and Use this come before
  expect(clicks() + 2).toBe(4);
  const [title, address, ...lines] = (await clipboard(page)).split('\n');
  expect(title).toBe('A test of 12');
  expect(lines).toHaveLength(3);
  const assignment = read(address as string);
  expect(assignment.read).toEqual([]);
  expect(assignment.items).toHaveLength(12);
  expect(assignment.show).toBe('end');
  const plain = await page.context().newPage();
  await plain.goto('/en/do/test-12/');
  await expect(plain.getByText('12 questions, about 18 minutes')).toBeVisible();
});

test('everything that can be set is in the link, and the learner’s page shows it at once', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await chapter(page, 'The plug that won').check();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Chapters 1 and 5');
  await page.getByRole('textbox', { name: 'Title' }).fill('Race <b>& co</b>');
  await page.getByRole('textbox', { name: 'Note' }).fill('Bring one number.');
  await page.getByRole('textbox', { name: 'You are' }).fill('Ms Lind');
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Tries a question').selectOption('as many as they like');
  await page.getByLabel('Answers and reasons').selectOption('after the last question');
  await page.getByLabel('Numbers in questions').selectOption('the same for all');
  await page.getByRole('combobox', { name: /^They hand in/ }).selectOption('text, for a form or a chat');
  await page.getByLabel('They say who they are by').selectOption('number');
  await page.getByLabel('Wanted by').fill('2026-12-03');
  await page.getByLabel('Percent that must be right').fill('80');
  await page.getByRole('checkbox', { name: 'They say how sure they are' }).uncheck();
  await page.getByRole('checkbox', { name: 'The plug that won' }).uncheck();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Race <b>& co</b>');

  const preview = page.getByRole('region', { name: 'What a learner sees' });
  await expect(page.getByText('What a learner sees. Nothing is kept.')).toBeVisible();
  for (const shown of ['From Ms Lind, 10B', 'Race <b>& co</b>', 'Bring one number.', 'Wanted by Thursday, December 3.'])
    await expect(preview.getByText(shown)).toBeVisible();
  await preview.getByRole('button', { name: 'Start' }).click();
  await expect(preview.getByText('In this picture they don’t', { exact: false })).toBeVisible();

  const { id: _id, key: _key, items: _items, ...said } = read(await copied(page));
  expect(said).toEqual({
    title: 'Race <b>& co</b>',
    note: 'Bring one number.',
    from: 'Ms Lind',
    group: '10B',
    read: ['one-round'],
    tries: 0,
    show: 'end',
    numbers: 'same',
    sure: false,
    pass: 80,
    by: '2026-12-03',
    hand: 'text',
    who: 'number',
    story: false,
  });
  // nothing that was looked at stands in the log
  await page.goto('/en/do/');
  await expect(page.getByText('Opened here before')).toHaveCount(0);
});

test('a pass mark that is none and an empty date are left out', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await page.getByText('More', { exact: true }).click();
  for (const pass of ['0', '101', '50.5', '']) {
    await page.getByLabel('Percent that must be right').fill(pass);
    await page.getByRole('textbox', { name: 'Class' }).fill(`class ${pass}`);
    expect(read(await copied(page)).pass, pass).toBeUndefined();
  }
});

test('questions are each chapter’s own, a drawing by objective and level, or chosen one by one', async ({ page }) => {
  await open(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await chapter(page, 'The shape of the trap').check();
  await page.getByText('Questions', { exact: true }).click();
  await page.getByRole('radio', { name: 'A number of them, drawn' }).check();
  expect(fetched.filter((path) => path.endsWith('questions.json'))).toEqual(['/en/teach/assign/questions.json']);
  await page.getByRole('spinbutton', { name: 'How many' }).fill('6');
  await page.getByRole('checkbox', { name: 'to remember' }).uncheck();
  await page.getByRole('checkbox', { name: 'to judge' }).uncheck();
  await page.getByRole('checkbox', { name: 'to understand' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'to apply' })).toBeDisabled();
  const levelOf = (id: string) => (contentData(`en/questions/${id}.yaml`) as { level: string }).level;
  const drawn = new Set<string>();
  for (let draw = 0; draw < 4; draw++) {
    await page.getByRole('button', { name: 'Draw again' }).click();
    await expect(page.getByText('6 questions drawn.')).toBeVisible();
    const items = asks(read(await copied(page)));
    expect(items).toHaveLength(6);
    expect(items.map((id) => id.split('/')[0]).every((slug) => slug === 'one-round' || slug === 'payoffs')).toBe(true);
    expect(new Set(items.map(levelOf))).toEqual(new Set(['apply']));
    await expect(page.locator('.asked li')).toHaveCount(6);
    drawn.add(items.join());
  }
  expect(drawn.size).toBeGreaterThan(1);

  // how one looks on paper: as its chapter’s page of questions has it
  await page.getByRole('radio', { name: 'Each chapter’s own' }).check();
  const [asked] = checkOf('one-round');
  const { options = [] } = contentData(`en/questions/${asked}.yaml`) as { options?: { text: string }[] };
  await page.locator('.asked li').first().getByText('On paper').click();
  for (const { text } of options) await expect(page.locator('.asked .paper').getByText(text)).toBeVisible();
  expect(options.length).toBeGreaterThan(1);
  await page.getByRole('radio', { name: 'A number of them, drawn' }).check();

  // other chapters, another drawing
  await chapter(page, 'The shape of the trap').uncheck();
  await expect
    .poll(async () => new Set(asks(read(await copied(page))).map((id) => id.split('/')[0])))
    .toEqual(new Set(['one-round']));

  await page.getByRole('radio', { name: 'Chosen one by one' }).check();
  const before = asks(read(await copied(page)));
  await page.getByRole('searchbox', { name: 'Search the questions' }).fill('USB');
  const first = page.locator('.found li').first();
  await expect(first).toContainText(/usb/i);
  await first.getByRole('checkbox').check();
  const after = asks(read(await copied(page)));
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining([...before]));
  await first.getByRole('checkbox').uncheck();
  await page.getByRole('radio', { name: 'Each chapter’s own' }).check();
  expect(asks(read(await copied(page)))).toEqual(checkOf('one-round'));
});

test('a drawing follows the chapters though its fold was never opened, and nothing chosen is said', async ({
  page,
}) => {
  await open(page, '#p=test-12');
  for (const title of ['One round', 'The shape of the trap', 'More labs, less safety?', 'What makes cooperation pay'])
    await chapter(page, title).uncheck();
  await expect
    .poll(async () => new Set(asks(read(await copied(page))).map((id) => id.split('/')[0])))
    .toEqual(new Set(['usb']));
  await chapter(page, 'The plug that won').uncheck();
  await expect(page.locator('.size')).toHaveText('0 questions, about 0 minutes');
  await copyButton(page).click();
  await expect(status(page)).toHaveText('Choose a chapter or a question first.');
});

test('edited after copying: the page says so, and the new link is the same assignment under the same key, unless it is about other chapters', {
  tag: '@long',
}, async ({ page }) => {
  await open(page);
  const first = await copied(page);
  await page.getByRole('textbox', { name: 'Note' }).fill('By Thursday, please.');
  await expect(status(page)).toHaveText('The link that left this page still opens the earlier version.');
  await page.getByRole('button', { name: 'Copy the new one' }).click();
  await expect(status(page)).toContainText('Copied.');
  await expect(copyButton(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy the new one' })).toHaveCount(0);
  const second = await clipboard(page);
  expect(second).not.toBe(first);
  const [then, now] = [read(first), read(second)];
  expect(now).toEqual({ ...then, note: 'By Thursday, please.' });
  await expect.poll(() => keysOf(page)).toMatchObject([{ link: new URL(second).hash.slice(1), kept: false }]);
  // as it was is as it left
  await page.getByRole('textbox', { name: 'Note' }).fill('');
  await expect(status(page)).toHaveText('The link that left this page still opens the earlier version.');
  // what came back of chapter 1 stays apart from what comes of 1 and 5
  await chapter(page, 'The plug that won').check();
  await page.getByRole('button', { name: 'Copy the new one' }).click();
  await expect(status(page)).toContainText('Copied. It opens chapters 1 and 5');
  const third = read(await clipboard(page));
  expect(third.id).not.toBe(then.id);
  expect(third.key).not.toEqual(then.key);
  await expect.poll(() => keysOf(page)).toHaveLength(2);
});

/** What stands in this browser’s store of keys. */
const keysOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ thumbprint: string; link: string; kept: boolean }[]>((resolve) => {
        const opening = indexedDB.open('common-knowledge:/ keys');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('keys').objectStore('keys').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result);
          };
        };
      }),
  );

test('what stands in the fields comes back with the page’s address; what has left stays the same assignment under the same key', {
  tag: '@long',
}, async ({ page }) => {
  await open(page);
  await expect(page).toHaveURL(/assign\/$/);
  for (const change of [
    () => page.getByRole('textbox', { name: 'Class' }).fill('10B'),
    () => page.getByRole('textbox', { name: 'Note' }).fill('Bring one number.'),
    () => chapter(page, 'The plug that won').check(),
  ]) {
    const before = page.url();
    await change();
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(/assign\/#d=1/);
  }
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Class' })).toHaveValue('10B');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Bring one number.');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Chapters 1 and 5');
  const first = await copied(page);
  expect(read(first)).toMatchObject({ group: '10B', read: ['one-round', 'usb'] });
  await expect.poll(() => keysOf(page)).toHaveLength(1);

  // the tab dies, and the bookmark brings it back
  const later = await page.context().newPage();
  const address = page.url();
  await page.close();
  await open(later, new URL(address).hash);
  await expect(later.getByText(notKept)).toBeVisible();
  expect(await copied(later)).toBe(first);
  await later.getByRole('textbox', { name: 'Class' }).fill('10B and 10C');
  await expect(status(later)).toHaveText('The link that left this page still opens the earlier version.');
  expect(read(await copied(later))).toEqual({ ...read(first), group: '10B and 10C' });
  await expect.poll(async () => (await keysOf(later)).map(({ kept }) => kept)).toEqual([false]);

  // where its key is gone it is another assignment
  await later.goto('/en/progress/');
  await later.evaluate(() => indexedDB.deleteDatabase('common-knowledge:/ keys'));
  await open(later, new URL(address).hash);
  await expect(later.getByText(notKept)).toHaveCount(0);
  const other = read(await copied(later));
  expect(other.id).not.toBe(read(first).id);
  expect(other.key).not.toEqual(read(first).key);

  await later.goto('/en/teach/');
  await open(later, '#p=test-12');
  await expect(later.getByRole('textbox', { name: 'Title' })).toHaveValue('A test of 12');
  await later.evaluate((hash) => location.assign(hash), new URL(address).hash.slice(0, -9));
  await expect(later.getByText('This page’s address is cut short.')).toBeVisible();
  await expect(later.getByRole('textbox', { name: 'Title' })).toHaveValue('A test of 12');
});

test('where the tab died before your own link was kept, the gradebook gives it by mail, as a copy and as a file', {
  tag: '@long',
}, async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  const sent = read(await copied(page));
  await expect.poll(() => keysOf(page)).toMatchObject([{ kept: false }]);
  const later = await page.context().newPage();
  await page.close();
  await later.setViewportSize({ width: 360, height: 740 });
  await later.goto('/en/teach/gradebook/');
  await later.getByRole('button', { name: 'Open: 10B · One round' }).click();
  await expect(later.getByRole('heading', { name: 'Keep your own link' })).toBeVisible();
  await expect(later.getByText(notKept)).toBeVisible();
  await later.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await objections(later)).toEqual([]);
  await later.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await paleTexts(later)).toEqual([]);

  const opens = (text: string) => {
    const reading = readYourLink(text.trim().split('\n').at(-1) as string, itemCodes(codes));
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.assignment).toEqual(sent);
    return privateJwk({ publicKey: sent.key as Uint8Array, privateKey: reading.privateKey });
  };
  const mail = later.getByRole('link', { name: 'Mail it to myself' });
  const href = (await mail.getAttribute('href')) as string;
  expect(await opens(new URLSearchParams(href.slice('mailto:?'.length)).get('body') as string)).toBeDefined();
  await later.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(later.locator('.report')).toHaveText('Your own link is copied. Paste it where you will find it again.');
  expect(await opens(await clipboard(later))).toBeDefined();
  await expect.poll(() => keysOf(later)).toMatchObject([{ kept: true }]);
  await expect(later.getByText(notKept)).toHaveCount(0);
  const [download] = await Promise.all([
    later.waitForEvent('download'),
    later.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('CK 10B One round your own link.txt');
  expect(await opens(readFileSync(await download.path(), 'utf8'))).toBeDefined();
});

/** Whether the browser asks before this page goes. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  let asked = false;
  const answer = async (dialog: Dialog) => {
    asked = dialog.type() === 'beforeunload';
    await dialog.accept();
  };
  page.on('dialog', answer);
  await page.goto('/en/about/');
  page.off('dialog', answer);
  return asked;
}

test('nothing is made before something leaves; then the note stands and the browser asks, until your own link is kept', {
  tag: '@long',
}, async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  await expect(page.getByText(notKept)).toHaveCount(0);
  expect(await keysOf(page)).toEqual([]);
  expect(await asksBeforeLeaving(page)).toBe(false);

  await open(page);
  const sent = read(await copied(page));
  await expect(page.getByText(notKept)).toBeVisible();
  await expect
    .poll(() => keysOf(page))
    .toMatchObject([{ thumbprint: await thumbprintOf(sent.key as Uint8Array), kept: false }]);
  expect(await asksBeforeLeaving(page)).toBe(true);

  await open(page);
  const other = read(await copied(page));
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  await expect(page.getByRole('heading', { name: 'Your own link' })).toBeFocused();
  await expect(page.getByText('This browser keeps it too.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(status(page)).toContainText('Your own link is copied.');
  await expect(page.getByText(notKept)).toHaveCount(0);
  const yours = await clipboard(page);
  expect(new URL(yours).pathname).toBe('/en/teach/gradebook/');
  const reading = readYourLink(yours, itemCodes(codes));
  if (!reading.ok) throw new Error(reading.problem);
  expect(reading.assignment).toEqual(other);
  expect(await privateJwk({ publicKey: other.key as Uint8Array, privateKey: reading.privateKey })).toBeDefined();
  await expect.poll(async () => (await keysOf(page)).map(({ kept }) => kept).toSorted()).toEqual([false, true]);
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test('your own link goes by mail and as a file too', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Class' }).fill('10/B: “late”');
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  const mail = page.getByRole('link', { name: 'Mail it to myself' });
  const href = (await mail.getAttribute('href')) as string;
  expect(href).toMatch(/^mailto:\?subject=[^&]+&body=[^&]+$/);
  const body = new URLSearchParams(href.slice('mailto:?'.length)).get('body') as string;
  expect(readYourLink(body.split('\n').at(-1) as string, itemCodes(codes)).ok).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('CK 10 B late One round your own link.txt');
  const saved = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n')
    .at(-1) as string;
  expect(readYourLink(saved, itemCodes(codes)).ok).toBe(true);
  await expect(page.getByText(notKept)).toHaveCount(0);
  await expect(status(page)).toHaveText('Your own link is saved as a file.');

  await open(page);
  await copied(page);
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  // no mail program here: what the page does is what is looked at
  await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await mail.click();
  await expect(status(page)).toHaveText('Your mail program opens with it. Send it to yourself.');
  await expect(page.getByText(notKept)).toHaveCount(0);
});

test('the code is scanned as the link that it stands for, and comes only when it is wanted', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Code' }).click();
  const code = page.getByRole('img', { name: 'QR code of the class’s link' });
  await expect(code).toBeVisible();
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await code.locator('path').getAttribute('d')) as string;
  const scale = 4;
  const pixels = new Uint8ClampedArray(4 * (size * scale) ** 2).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let across = (4 + Number(x)) * scale; across < (4 + Number(x) + Number(run)) * scale; across++)
      for (let down = (4 + Number(y)) * scale; down < (5 + Number(y)) * scale; down++)
        pixels.set([0, 0, 0], 4 * (down * size * scale + across));
  const scanned = jsQR(pixels, size * scale, size * scale)?.data as string;
  expect(read(scanned).read).toEqual(['one-round']);
  expect(await copied(page)).toBe(scanned);
});

test('where the browser refuses to copy, the link stands in a field, marked', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
  });
  await open(page);
  await copyButton(page).click();
  await expect(status(page)).toHaveText('This browser did not let the page copy. Copy it from this field.');
  const field = page.getByRole('textbox', { name: 'This browser did not let the page copy' });
  await expect(field).toBeFocused();
  const marked = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(read(marked).read).toEqual(['one-round']);
  // what was not copied is not kept either
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(field).toHaveValue(/#k=1/);
  await expect(page.getByText(notKept)).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(true);
});

test('where the browser stores nothing, the link leaves all the same and the note says it', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    for (const kind of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, kind, { get: refuse, configurable: true });
  });
  await open(page);
  expect(read(await copied(page)).key).toHaveLength(33);
  await expect(page.getByText('this browser keeps nothing. Keep it before you leave')).toBeVisible();
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  await expect(page.getByText('This browser does not keep it.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText(notKept)).toHaveCount(0);
});

test('where the browser makes no keys, the page says what can be done, and it can', async ({ page }) => {
  await page.addInitScript(() => {
    const generateKey = () => Promise.reject(new DOMException('refused', 'OperationError'));
    Object.assign(SubtleCrypto.prototype, { generateKey });
  });
  await open(page);
  await copyButton(page).click();
  await expect(status(page)).toContainText('nothing can be sealed');
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Seal what they hand in' }).uncheck();
  await copyButton(page).click();
  await expect(status(page)).toContainText('What comes back is not sealed: whoever gets it can read it.');
  expect(read(await clipboard(page)).key).toBeUndefined();
  await expect(page.getByText(notKept)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keep your own link' })).toHaveCount(0);
});

test('on a shared computer the key goes with the tab, and the page says so', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  await expect(page.getByRole('region', { name: 'Shared computer' })).toBeVisible();
  await open(page);
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  const first = await copied(page);
  // the address would stay in the browser’s history
  await expect(page).toHaveURL(/assign\/$/);
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Class' })).toHaveValue('10B');
  expect(await copied(page)).toBe(first);
  await expect(page.getByText('This computer is shared: it goes when this tab closes')).toBeVisible();
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  await expect(page.getByText('here it lasts until the tab closes')).toBeVisible();
  expect(await keysOf(page)).toEqual([]);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'I’m done, forget it now' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await open(page);
  await expect(page.getByRole('textbox', { name: 'Class' })).toHaveValue('');
});

test('the scripts of the page weigh at most 120 kB, without the code', { tag: '@long' }, async ({ page }) => {
  const came = new Set<string>();
  page.on('request', (request) => {
    const [file] = /_astro\/[^/]+\.js$/.exec(request.url()) ?? [];
    if (file) came.add(file);
  });
  await open(page);
  await page.getByText('Questions', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Each chapter’s own' })).toBeVisible();
  await copied(page);
  const bytes = [...came].map((file) => brotliCompressSync(readFileSync(`dist/${file}`)).length);
  const all = bytes.reduce((sum, each) => sum + each, 0);
  expect(all).toBeGreaterThan(30_000);
  expect(all).toBeLessThanOrEqual(120_000);
});

test('a link that some mail programs cut is warned of', async ({ page }) => {
  await open(page);
  const warning = page.getByText('This link is longer than some mail programs carry.');
  await expect(warning).toHaveCount(0);
  // as in a language with many signs: hardly to be compressed
  const text = (count: number, from: number) =>
    Array.from({ length: count }, (_each, place) =>
      String.fromCodePoint(0x4e00 + (((from + place) * 7919) % 20_000)),
    ).join('');
  const note = text(500, 0);
  await page.getByRole('textbox', { name: 'Note' }).fill(note);
  await page.getByRole('textbox', { name: 'Title' }).fill(text(120, 500));
  await page.getByRole('textbox', { name: 'You are' }).fill(text(80, 620));
  await expect(warning).toBeVisible();
  const address = await copied(page);
  expect(address.length).toBeGreaterThan(longestAddress);
  expect(read(address).note).toBe(note);
});

test('on a phone what has the focus is never under the bar at the foot', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await copied(page);
  await expect(page.getByText(notKept)).toBeVisible();
  await page.getByRole('checkbox', { name: 'One round' }).focus();
  const under: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const over = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit?.closest('.send') && !focused.closest('.send') ? focused.outerHTML.slice(0, 90) : '';
    });
    if (over) under.push(over);
    await page.keyboard.press('Tab');
  }
  expect(under).toEqual([]);
});

test('by keyboard alone: other chapters, the link, and your own link kept', async ({ page }) => {
  await open(page);
  await press(page, chapter(page, 'The plug that won'), 'Space');
  await press(page, page.locator('summary', { hasText: 'Questions' }));
  await expect(page.getByRole('radio', { name: 'Each chapter’s own' })).toBeVisible();
  await press(page, copyButton(page));
  await expect(status(page)).toContainText('Copied. It opens chapters 1 and 5, with');
  await press(page, page.getByRole('button', { name: 'Keep your own link' }));
  await expect(page.getByRole('heading', { name: 'Your own link' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Copy', exact: true }));
  await expect(page.getByText(notKept)).toHaveCount(0);
  expect(readYourLink(await clipboard(page), itemCodes(codes)).ok).toBe(true);
});

test('everything open, it is accessible, fits a phone, and asks only for files of the site', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  for (const fold of ['Questions', 'More']) await page.getByText(fold, { exact: true }).click();
  await page.getByRole('radio', { name: 'Chosen one by one' }).check();
  await page.getByRole('searchbox', { name: 'Search the questions' }).fill('USB');
  await page.locator('.found').getByText('On paper').first().click();
  await expect(page.locator('.found .paper')).toBeVisible();
  await page.getByRole('button', { name: 'See it as a learner' }).click();
  await expect(page.getByRole('region', { name: 'What a learner sees' })).toBeVisible();
  await copied(page);
  for (const panel of ['Keep your own link', 'Message', 'Code']) {
    await page.getByRole('button', { name: panel, exact: true }).click();
    await expect(page.getByRole('button', { name: panel, exact: true })).toHaveAttribute('aria-expanded', 'true');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await objections(page)).toEqual([]);
    // what differs in the dark is colour
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await paleTexts(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  }
  const origin = new URL(page.url()).origin;
  for (const request of requests) {
    expect(request.startsWith(`GET ${origin}/`), request).toBe(true);
    expect(request).not.toMatch(/[?#]/);
  }
});
