import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import type { HandedIn } from './class-receipts.ts';
import { press } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';
import { smallControls } from './small-controls.ts';

const page24 = '/en/teach/gradebook/';
const surnames = ['Khalil', 'Okafor', 'Rossi', 'Weiss', 'Demir', 'Aziz', 'Petrov', 'Lund', 'Novak', 'Meyer'];
const firsts = ['Amira', 'Ben', 'Chiara'];
const thirty = firsts.flatMap((first) => surnames.map((last) => `${first} ${last}`));

let tenB: HandedIn;
let tenC: HandedIn;
/** one who handed in twice, and a link of somebody else’s for the same class */
let tenD: HandedIn;
let crafted: HandedIn;
test.beforeAll(async () => {
  const { module } = await runnerImport<typeof import('./class-receipts.ts')>(
    join(import.meta.dirname, 'class-receipts.ts'),
    { configFile: false, logLevel: 'error' },
  );
  tenB = await module.handedInBy(thirty, '10B', 'k3x9q2ab', 7);
  tenC = await module.handedInBy(['Tom Baker', '<img src=x onerror=alert(1)>'], '10C', 'zz9q2abc', 8);
  tenD = await module.handedInBy(['Ivo Novak', 'Ivo Novak'], '10D', 'dd9q2abc', 9);
  crafted = await module.handedInBy([], '10D, the real one', 'dd9q2abc', 10);
});

const report = (page: Page) => page.locator('.gradebook .report');
const facts = (page: Page) => page.locator('.class-view');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Opens the page with a teacher’s own link, and waits until its class is open. */
async function openWith({ yourLink }: HandedIn, page: Page, group: string) {
  await page.goto(`${page24}#${yourLink}`);
  await expect(report(page)).toContainText(`Your own link is open: ${group}`);
}

async function choose(
  page: Page,
  files: readonly { readonly name: string; readonly buffer: Buffer }[],
  name = 'Choose files',
) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()]);
  await chooser.setFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
}

const zipped = (envelopes: readonly string[], deeper: Record<string, Uint8Array> = {}) => ({
  name: 'homework.zip',
  buffer: Buffer.from(
    zipSync({
      ...Object.fromEntries(envelopes.map((text, place) => [`folder ${place}/answer.bin`, strToU8(`${text}\r\n`)])),
      ...deeper,
    }),
  ),
});

async function pasteIn(page: Page, text: string) {
  await button(page, 'Paste').click();
  await page.getByRole('textbox', { name: 'Paste anything here' }).fill(text);
  await button(page, 'Read it').click();
}

/** Everything that the page asks for from now on. */
function requestsOf(page: Page) {
  const requests: { method: string; path: string }[] = [];
  page.on('request', (request) => {
    if (/^(blob|data):/.test(request.url())) return;
    const { pathname, search } = new URL(request.url());
    requests.push({ method: request.method(), path: pathname + search });
  });
  return requests;
}

test('thirty files in a zip are read in one click after your own link, and say what to teach next; once the class is open, nothing is asked for, whatever is done', async ({
  page,
}) => {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== 'Service Worker registration blocked by Playwright') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  await openWith(tenB, page, '10B');
  expect(page.url()).not.toContain('k=');
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  await choose(page, [zipped(tenB.envelopes)]);
  await expect(report(page)).toHaveText('30 read.');
  await expect(facts(page)).toContainText('30 have handed in.');
  await expect(facts(page)).toContainText('Next lesson, a mistake to take up:');
  await button(page, 'Plan the next lesson').click();
  await expect(page.locator('.gradebook')).toContainText(/of 30/);
  for (const view of ['By question', 'By objective', 'Class list', 'The class']) await button(page, view).click();
  await page.locator('.class-table tbody th').first().getByRole('button').click();
  await button(page, 'Add more, or paste').click();
  await pasteIn(page, tenC.envelopes[0] ?? '');
  await expect(report(page)).not.toHaveText('30 read.');
  await button(page, 'More').click();
  for (const name of ['Answers (CSV)', 'Save this gradebook']) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    await download.path();
  }
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

test('the class list comes in with the zip: one click, and who is missing is named', async ({ page }) => {
  await openWith(tenB, page, '10B');
  const list = { name: '10B.csv', buffer: Buffer.from('Name;Number\nTom Baker;1\nUma Reyes;2\nYara Santos;3\n') };
  await choose(page, [zipped(tenB.envelopes), list]);
  await expect(report(page)).toHaveText('30 read. The class list names 3 people.');
  await expect(facts(page)).toContainText(/ of three handed in\. Missing: .*Yara Santos\./);
});

test('a chat with twelve receipts is pasted, without a click by Ctrl+V, and copies are no second receipts', async ({
  page,
}) => {
  await openWith(tenB, page, '10B');
  const chat = tenB.envelopes
    .slice(0, 12)
    .map((text, place) => `[10:${10 + place}] Pupil ${place}: here it is\n> ${text.match(/.{1,60}/g)?.join('\n> ')}\n`);
  await pasteIn(page, chat.join('\n'));
  await expect(report(page)).toHaveText('12 read.');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, chat.slice(0, 2).join('\n'));
  await expect(report(page)).toHaveText('2 were already here. Nothing was changed.');
  await expect(facts(page)).toContainText('Twelve have handed in.');
  // dropped anywhere on the page
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'CK 10B.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, tenB.envelopes[20] ?? '');
  await expect(report(page)).toHaveText('1 read.');
  // beside results, two presses lead to the field, and what is pasted there is read
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), tenB.envelopes.slice(13, 15).join('\n'));
  await button(page, 'Add more, or paste').click();
  await button(page, 'Paste').click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(report(page)).toHaveText('2 read.');
});

test('the demonstration says in two clicks from Teach what to teach next, wears its mark, and cannot be exported or mixed', async ({
  page,
}) => {
  await page.goto('/en/teach/');
  await page.getByRole('link', { name: 'Open the demonstration' }).click();
  await expect(page.locator('.demo-mark')).toContainText('Invented');
  await expect(facts(page)).toContainText('24 of 26 handed in. Missing: Tom Baker, Yara Santos.');
  await button(page, 'Plan the next lesson').click();
  await expect(page.locator('.gradebook')).toContainText('It saw my move and answered in the same round');
  // no real list is taken, nor is the invented one given away
  await button(page, 'Class list').click();
  await expect(page.locator('.summary')).toHaveText('24 matched · 0 to check · 2 missing');
  for (const gone of ['Choose a list', 'Use this list', 'Take the list away', 'Your list with results'])
    await expect(button(page, gone)).toHaveCount(0);
  await button(page, 'More').click();
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.querySelector('table caption')?.textContent ?? '');
  });
  await button(page, 'Print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /First tries, question by question/);
  await button(page, 'More').click();
  for (const gone of ['Save this gradebook', 'Answers (CSV)', 'Your list with results', 'New link, same work'])
    await expect(button(page, gone)).toHaveCount(0);
  await expect(page.locator('.demo-mark')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.demo-mark')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(button(page, 'Add more, or paste')).toHaveCount(0);
  await button(page, 'Leave the demonstration').click();
  await expect(page.locator('.demo-mark')).toHaveCount(0);
  await expect(button(page, 'Choose files')).toBeVisible();
});

test('your own link alone opens a class; what is saved opens on another computer and holds no key; the class stays in this browser’s list', async ({
  browser,
  page,
}) => {
  await openWith(tenB, page, '10B');
  await choose(
    page,
    tenB.envelopes.slice(0, 5).map((text, place) => ({ name: `${place}.txt`, buffer: Buffer.from(text) })),
  );
  await expect(report(page)).toHaveText('5 read.');
  await button(page, 'More').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save this gradebook').click()]);
  const saved = readFileSync(await download.path());
  expect(saved.toString()).not.toContain('privateKey');

  const other = await browser.newContext({ serviceWorkers: 'block' });
  const there = await other.newPage();
  await there.goto(page24);
  await choose(there, [{ name: 'anything', buffer: saved }]);
  await expect(report(there)).toContainText('1 is a saved gradebook.');
  await expect(facts(there)).toContainText('Five have handed in.');
  await other.close();

  await page.goto(page24);
  await expect(page.getByRole('heading', { name: 'Your classes' })).toBeVisible();
  await button(page, 'Open: 10B · One round').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('10B · One round');
});

test('the class list comes back the same with results in three clicks, whatever reads it', async ({ page }) => {
  await openWith(tenB, page, '10B');
  await choose(page, [zipped(tenB.envelopes)]);
  await expect(report(page)).toHaveText('30 read.');
  const list = `Surname;First name;Number\r\n${[...thirty, 'Yara Santos'].map((name, place) => `${name.split(' ')[1]};${name.split(' ')[0]};${100 + place}`).join('\r\n')}\r\n`;
  await button(page, 'Class list').click();
  await choose(page, [{ name: 'list.csv', buffer: Buffer.from(list) }], 'Choose a list');
  await expect(page.locator('.summary')).toHaveText('30 matched · 0 to check · 1 missing');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Your list with results').click()]);
  const rows: string[][] = parse(readFileSync(await download.path()), { delimiter: ';', relax_column_count: true });
  const before: string[][] = parse(list, { delimiter: ';' });
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual(before);
  expect(rows[0]?.slice(3)).toEqual(['Answered', 'Right at the first try', 'Handed in']);
  expect(rows.slice(1, 31).every((cells) => cells[3] === '7' && /^\d{4}-\d\d-\d\d$/.test(cells[5] ?? ''))).toBe(true);
  expect(rows[31]?.slice(3)).toEqual(['', '', '']);
  await button(page, 'The class').click();
  await expect(facts(page)).toContainText('30 of 31 handed in. Missing: Yara Santos.');
  await button(page, 'More').click();
  const [answers] = await Promise.all([page.waitForEvent('download'), button(page, 'Answers (CSV)').click()]);
  expect(parse(readFileSync(await answers.path()), { bom: true })).toHaveLength(1 + 30 * 7);
});

test('results that are not saved do not go unasked, on closing and for another class', async ({ page }) => {
  await openWith(tenB, page, '10B');
  await pasteIn(page, tenB.envelopes.slice(0, 2).join('\n'));
  await expect(report(page)).toHaveText('2 read.');
  page.once('dialog', (dialog) => dialog.dismiss());
  await Promise.all([
    page.waitForEvent('dialog').then((dialog) => expect(dialog.message()).toContain('isn’t saved')),
    page.evaluate((link) => {
      location.hash = link;
    }, tenC.yourLink),
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('10B · One round');
  await expect(facts(page)).toContainText('Two have handed in.');
  const [question] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(question.type()).toBe('beforeunload');
  await question.accept();
});

test('a doubtful name is nobody’s until somebody says so', async ({ page }) => {
  await openWith(tenC, page, '10C');
  await pasteIn(page, tenC.envelopes.join('\n'));
  await expect(report(page)).toHaveText('2 read.');
  // a name is text, whatever it says
  await expect(facts(page)).toContainText('<img src=x onerror=alert(1)>');
  await button(page, 'Class list').click();
  await page.getByRole('textbox', { name: 'Or paste it' }).fill('Thomas Baker\nUma Rao\nIvo Novak\n');
  await button(page, 'Use this list').click();
  await expect(page.locator('.summary')).toHaveText('0 matched · 1 to check · 2 missing');
  await button(page, /^Yes: Thomas Baker/).click();
  await expect(page.locator('.summary')).toHaveText('1 matched · 0 to check · 2 missing');
  await button(page, 'Undo what you decided').click();
  await expect(page.locator('.summary')).toHaveText('0 matched · 1 to check · 2 missing');
  // nobody is missing, and yet not everybody is in
  await button(page, 'Take the list away').click();
  await page.getByRole('textbox', { name: 'Or paste it' }).fill('Thomas Baker');
  await button(page, 'Use this list').click();
  await expect(page.locator('.summary')).toHaveText('0 matched · 1 to check · 0 missing');
  await expect(page.getByText('Everybody on the list has handed in.')).toHaveCount(0);
  await button(page, /^Yes: Thomas Baker/).click();
  await expect(page.getByText('Everybody on the list has handed in.')).toBeVisible();
});

test('without names, none stands in what was reported; another key for a class that is here is not kept unasked', async ({
  page,
}) => {
  await openWith(tenD, page, '10D');
  await pasteIn(page, tenD.envelopes.join('\n'));
  await expect(report(page)).toHaveText('2 read. 2 from Ivo Novak: the first counts, both are kept.');
  await page.getByRole('checkbox', { name: 'Without names' }).check();
  await expect(report(page)).toHaveText('2 read. 1 person handed in more than once: the first counts, all are kept.');
  await expect(page.getByText('Ivo Novak')).toHaveCount(0);
  await button(page, 'Class list').click();
  await expect(page.getByText('Names are left out.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Without names' }).uncheck();
  await page.getByRole('textbox', { name: 'Or paste it' }).fill('Ivo Novak\nUma Rao');
  await button(page, 'Use this list').click();
  await expect(page.getByText('Uma Rao')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Without names' }).check();
  await expect(page.getByText(/Uma Rao|Ivo Novak/)).toHaveCount(0);
  await button(page, 'The class').click();
  await expect(page.getByText(/Uma Rao|Ivo Novak/)).toHaveCount(0);
  page.once('dialog', (dialog) => dialog.dismiss());
  await Promise.all([
    page
      .waitForEvent('dialog')
      .then((dialog) => expect(dialog.message()).toContain('You have a key for this class already (10D)')),
    page.evaluate((link) => {
      location.hash = link;
    }, crafted.yourLink),
  ]);
  await expect(report(page)).toHaveText('That link was not opened. Nothing was changed.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('10D · One round');
});

test('what cannot be read says why: another key, another class, a changed byte, a cut end, a bomb, a link that is cut', async ({
  page,
}) => {
  await page.goto(page24);
  await pasteIn(page, tenB.envelopes[0] ?? '');
  await expect(report(page)).toHaveText(
    '1 is sealed with another key. Nothing was changed. Open your own link for their class here: paste it, put it in the address, or choose its file.',
  );
  await pasteIn(page, `https://example.org/en/teach/gradebook/#${tenB.yourLink.slice(0, -30)}`);
  await expect(report(page)).toHaveText('Your own link is cut short. Copy it again, whole.');
  await pasteIn(page, `https://example.org/en/teach/gradebook/#${tenB.yourLink}`);
  await expect(report(page)).toContainText('Your own link is open: 10B');
  const [whole = '', other = ''] = tenB.envelopes;
  const place = whole.length - 60;
  const changed = `${whole.slice(0, place)}${whole[place] === 'A' ? 'B' : 'A'}${whole.slice(place + 1)}`;
  await pasteIn(page, `${changed}\n${tenC.envelopes[0]}\n${other.slice(0, 200)}`);
  await expect(report(page)).toHaveText(
    '1 is sealed with another key. 1 can’t be read: cut short at the end. 1 can’t be read: damaged on the way. Nothing was changed. Open your own link for their class here: paste it, put it in the address, or choose its file.',
  );
  await choose(page, [zipped([], { bomb: new Uint8Array(60_000_000) })]);
  await expect(report(page)).toContainText('unpacks to something far too large');
  await pasteIn(page, 'Dear Ms Lind, I have no homework.');
  await expect(report(page)).toHaveText('This isn’t a receipt from this site. Nothing was changed.');
  await page.goto(`${page24}#${tenC.yourLink}`);
  await expect(report(page)).toContainText('Your own link is open: 10C');
  await pasteIn(page, [tenC.envelopes[0], tenB.envelopes[3]].join('\n'));
  await expect(report(page)).toHaveText('1 read. 1 was for another class (10B).');
});

test('a new link for the same work opens what is handed in from then on; forgetting leaves nothing', async ({
  page,
}) => {
  // where one’s own is lost, the class’s own link is enough for it
  await page.goto(page24);
  await pasteIn(page, `https://example.org/en/do/#${tenC.classLink}`);
  await expect(report(page)).toContainText('The class’s link is open: 10C');
  await expect(button(page, 'New link, same work')).toBeVisible();
  await openWith(tenC, page, '10C');
  await pasteIn(page, `https://example.org/en/do/#${tenC.classLink}`);
  await expect(report(page)).toContainText('Its key is here.');
  await pasteIn(page, tenC.envelopes.join('\n'));
  await expect(report(page)).toHaveText('2 read.');
  await button(page, 'More').click();
  await button(page, 'New link, same work').click();
  await expect(page.getByRole('textbox', { name: 'The class’s link' })).toHaveValue(/\/en\/do\/#a=1/);
  const yours = page.getByRole('textbox', { name: 'Your own link' });
  await expect(yours).toHaveValue(/\/en\/teach\/gradebook\/#k=1/);
  expect(await yours.inputValue()).not.toContain(tenC.yourLink);
  const notKept = page.getByText('Your own link isn’t kept yet.');
  await expect(notKept).toBeVisible();
  await page.context().grantPermissions(['clipboard-write']);
  await button(page, /^Copy: The class’s link/).click();
  await expect(report(page)).toHaveText('Copied.');
  await expect(notKept).toBeVisible();
  await button(page, /^Copy: Your own link/).click();
  await expect(notKept).toHaveCount(0);
  await button(page, 'Forget').click();
  await button(page, 'Forget it').click();
  await expect(report(page)).toContainText('Forgotten.');
  await page.goto(page24);
  await expect(button(page, 'Fill it')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your classes' })).toHaveCount(0);
});

test('it is done with the keyboard alone', async ({ page }) => {
  await openWith(tenB, page, '10B');
  await press(page, button(page, 'Paste'));
  await expect(page.getByRole('textbox', { name: 'Paste anything here' })).toBeFocused();
  await page.keyboard.insertText(tenB.envelopes.slice(0, 6).join('\n'));
  await press(page, button(page, 'Read it'));
  await expect(report(page)).toHaveText('6 read.');
  await press(page, button(page, 'Class list'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(button(page, 'Class list')).toHaveAttribute('aria-current', 'page');
  await press(page, button(page, 'The class'));
  await expect(facts(page)).toContainText('Six have handed in.');
});

for (const width of [360, 1440]) {
  test(`every view is accessible and in its place at ${width} px`, { tag: width > 360 ? '@long' : [] }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(page24);
    await expect(button(page, 'Fill it')).toBeVisible();
    const look = async (name: string) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      expect.soft(await objections(page), name).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await paleTexts(page), name).toEqual([]);
      expect.soft(await smallControls(page), name).toEqual([]);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name)
        .toBeLessThanOrEqual(0);
    };
    await button(page, 'Paste').click();
    await look('empty');
    await button(page, 'Paste').click();
    await openWith(tenC, page, '10C');
    await pasteIn(page, tenC.envelopes.join('\n'));
    await expect(report(page)).toHaveText('2 read.');
    for (const view of ['The class', 'By question', 'By objective', 'Class list', 'More']) {
      await button(page, view).click();
      await look(view);
    }
  });
}

test('the page may connect to nothing, and its worker has no way to', () => {
  const root = join(import.meta.dirname, '../../dist');
  const policyOf = (path: string) => /connect-src [^;"]*/.exec(readFileSync(join(root, path), 'utf8'))?.[0];
  expect(policyOf('en/teach/gradebook/index.html')).toBe("connect-src 'none'");
  expect(policyOf('en/teach/index.html')).toBe("connect-src 'self'");
  const scripts = readdirSync(join(root, '_astro'));
  const [worker, ...others] = scripts.filter((name) => /^worker-.*\.js$/.test(name));
  expect(others).toEqual([]);
  const code = readFileSync(join(root, '_astro', worker ?? ''), 'utf8');
  expect(code).not.toMatch(
    /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts|import)\b\s*\(|from\s*["']/,
  );
});
