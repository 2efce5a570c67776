import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import jose from 'node-jose';
import { privateJwk } from '#classroom/keys/pair.ts';
import { checksum } from '#classroom/link/checksum.ts';
import { envelopeOfCode } from '#classroom/qr/envelope-of-code.ts';
import type { Envelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { openEnvelope } from '#classroom/seal/open-envelope.ts';
import type { ChapterBank } from '#quiz/bank.ts';
import { isAsked, present } from '#quiz/present.ts';
import { changingSite } from '../support/changing-site.ts';
import { contentData, contentFiles } from '../support/content.ts';
import { leaveAnswer } from './an-earlier-answer.ts';
import { answerSomehow } from './answer-all.ts';
import { asked, askedWithDraw, wordsOf } from './asked.ts';
import { answerEvery, answerOne, chapter, classLink, codesNow, items, openAssigned, pair } from './assigned.ts';
import { checkIt, option } from './check.ts';
import { press, tabTo } from './keyboard.ts';
import { objections } from './objections.ts';
import { scanned } from './scanned.ts';
import { records, stored } from './stored.ts';

const numberPattern = /^[2-9A-HJ-NP-Z]{2}-[2-9A-HJ-NP-Z]{3}$/;

/** The receipt in these bytes. */
function receiptIn(bytes: Uint8Array): Receipt {
  const read = unpackReceipt(bytes, codesNow, ({ item, seed }) => {
    const [of] = item.split('/');
    const bank: ChapterBank = JSON.parse(readFileSync(resolve(`dist/en/chapters/${of}/questions.json`), 'utf8'));
    const found = bank.items.find(({ id }) => id === item);
    return isAsked(found) ? present(found, seed, String) : undefined;
  });
  if (!read.ok) throw new Error(read.problem);
  return read.receipt;
}

/** What each chapter says that one can do after it. */
const objectives = (): readonly string[] =>
  contentFiles('.mdx')
    .filter((path) => path.startsWith('en/chapters/'))
    .flatMap((path) => (contentData(path) as { objectives: readonly { text: string }[] }).objectives)
    .map(({ text }) => text);

/** The one envelope in a text. */
function envelopeIn(text: string): Envelope {
  const found = findEnvelopes(text);
  if (found.length !== 1 || !found[0]?.ok) throw new Error(`no envelope: ${text}`);
  return found[0].envelope;
}

/** What another implementation of JWE finds in an envelope. */
async function opened({ body, thumb }: Envelope): Promise<Receipt> {
  expect(thumb).toMatch(/^[\w-]{8}$/);
  const key = await jose.JWK.asKey((await privateJwk(await pair)) as object);
  const { plaintext } = await jose.JWE.createDecrypt(key).decrypt(body);
  return receiptIn(Uint8Array.from(plaintext));
}

async function openedClear(envelope: Envelope): Promise<Receipt> {
  expect(envelope.thumb).toBeUndefined();
  const opening = await openEnvelope(envelope, undefined);
  if (!opening.ok) throw new Error(opening.problem);
  return receiptIn(opening.bytes);
}

/** Presses what saves the file; its name and its text. */
async function savedFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const clipboard = async (page: Page, context: BrowserContext) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
};

/** Hands every shared file to the test, as a phone hands it to another program. */
const sharing = () => {
  const shared: { name: string; type: string; text: string }[] = [];
  Object.assign(globalThis, { shared });
  navigator.canShare = () => true;
  navigator.share = async ({ files = [] } = {}) => {
    if (!navigator.userActivation.isActive) throw new DOMException('not pressed', 'NotAllowedError');
    for (const file of files) shared.push({ name: file.name, type: file.type, text: await file.text() });
  };
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a learner who is done has handed in after three presses, sealed for the teacher alone', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
    });
    await page.addInitScript(sharing);
    const before = Math.floor(Date.now() / 60_000);
    await openAssigned(page, await classLink());
    // no name is asked for before the end
    await expect(page.locator('.assigned input[type="text"]')).toHaveCount(0);
    await answerEvery(page);
    let presses = 0;
    const tap = async (name: string) => {
      presses++;
      await page.getByRole('button', { name, exact: true }).tap();
    };
    await tap('Hand in');
    // what goes is folded here, and first stands what phones do best
    await expect(page.locator('.goes')).not.toHaveAttribute('open');
    await expect(page.locator('.ways button').first()).toHaveText('Share…');
    await expect(page.getByText('Without a name it counts for the class and for nobody.')).toBeVisible();
    await expect(page.getByText('Sealed for Ms Lind, 10B.')).toBeVisible();
    await page.getByLabel('Your name').fill('Amira Khalil');
    await tap('Share…');
    const status = page.locator('.hand-in [role="status"]');
    await expect(status).toContainText('This page can’t see whether it arrives. Keep the number.');
    expect(presses).toBeLessThanOrEqual(3);
    const [file] = await page.evaluate(
      () => (globalThis as unknown as { shared: { name: string; type: string; text: string }[] }).shared,
    );
    const number = (await status.locator('b').textContent())?.replace('.', '') ?? '';
    expect(number).toMatch(numberPattern);
    expect(file).toMatchObject({ name: `CK 10B Amira Khalil ${number}.txt`, type: 'text/plain' });
    const receipt = await opened(envelopeIn(file?.text ?? ''));
    expect(receipt).toMatchObject({ number, assignment: 'k3x8abcd', name: 'Amira Khalil' });
    expect(receipt.answers.map(({ item, rev, count }) => ({ item, rev, count }))).toEqual(
      items.map((each) => ({ ...each, count: 1 })),
    );
    expect(receipt.began).toBeGreaterThanOrEqual(before);
    for (const { first } of receipt.answers) expect(first?.took).toBeLessThan(60);
    // sealed: nothing of it can be read on the way
    expect(file?.text).not.toContain('Amira');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // whoever served it all saw nothing but its files being fetched
    expect(asked.length).toBeGreaterThan(10);
    const files = asked.map((each) => /^GET http:\/\/localhost:\d+(\/[^?#]*)$/.exec(each)?.[1] ?? each);
    for (const path of files)
      expect(readFileSync(resolve(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`)).length).toBeGreaterThan(0);
    // the name is kept nowhere
    await page.waitForTimeout(500);
    expect(JSON.stringify(await records(page))).not.toContain('Amira');
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      'Amira',
    );
    expect(await objections(page)).toEqual([]);
  });
});

test('killed at every step, a learner goes on where they were, and hands in under the same number until something changes', async ({
  page,
}) => {
  const link = await classLink();
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await answerOne(page, check);
  await check.getByRole('button', { name: 'Next question' }).click();
  await expect(check.getByText('Question 2 of 3')).toBeVisible();
  // marked, not checked
  await answerSomehow(page, check.locator('.question'));
  await expect
    .poll(async () => (await records(page)).some(({ type, item }) => type === 'marked' && item === items[1]?.item))
    .toBe(true);
  await openAssigned(page, link);
  await expect(page.getByText('You were at question 2.')).toBeVisible();
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(check.getByText('Question 2 of 3')).toBeVisible();
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.locator('.question > .verdict')).toBeVisible();
  // unfinished
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText('2 of 3 answered. Hand in anyway?')).toBeFocused();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await expect(check.getByText('Question 3 of 3')).toBeVisible();
  await answerOne(page, check);
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByLabel('Your name').fill('Amira');
  const first = await savedFile(page);
  const { number } = await opened(envelopeIn(first.text));
  await openAssigned(page, link);
  await expect(page.getByText(new RegExp(`^Handed in on \\w+day, .*${number}\\.$`))).toBeVisible();
  await page.getByRole('button', { name: 'Hand in again' }).click();
  await page.getByLabel('Your name').fill('Amira');
  const again = await savedFile(page);
  expect(again.name).toBe(first.name);
  const [one, other] = [first, again].map(({ text }) => envelopeIn(text));
  expect(other?.number).toBe(number);
  // no key and no IV comes twice
  expect(other?.body.split('.')[0]).not.toBe(one?.body.split('.')[0]);
  expect(other?.body.split('.')[2]).not.toBe(one?.body.split('.')[2]);
  await expect.poll(async () => (await records(page)).filter(({ type }) => type === 'handed')).toHaveLength(1);
  // as somebody else it is another receipt
  await page.getByLabel('Your name').fill('Ben');
  const third = await savedFile(page);
  expect(envelopeIn(third.text).number).not.toBe(number);
  await openAssigned(page, link);
  await expect(page.getByText(envelopeIn(third.text).number)).toBeVisible();
});

test('a second try is handed in beside the first, there is no third, and what goes says both in words, and what was guessed', {
  tag: '@long',
}, async ({ page }) => {
  const choice = asked('one-choice');
  const { wrong } = wordsOf(choice);
  const others = items.filter(({ item }) => item !== choice.id).slice(0, 2);
  const first = { item: choice.id, rev: choice.file.rev };
  // the guess is asked for once the first rival has left
  await page.goto(`/en/chapters/${chapter}/#rivals=seed:4,m:CCCCCCC`);
  const guess = page.locator('.predict .answers button').first();
  const guessed = await guess.textContent();
  await guess.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:has(.predict)').first()).not.toHaveAttribute('ssr');
  await guess.click();
  await expect.poll(async () => (await records(page)).some(({ type }) => type === 'guessed')).toBe(true);
  await openAssigned(page, await classLink({ sure: false, items: [first, ...others] }));
  await expect(page.getByText('2 tries a question. Your teacher looks at the first.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await option(check, wrong[0]).check();
  await checkIt(check);
  const again = check.getByRole('button', { name: 'Try again' });
  await again.click();
  await option(check, wrong[1]).check();
  await checkIt(check);
  await expect(again).toHaveCount(0);
  await check.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Hand in anyway' }).click();
  // at 1280 what goes stands open beside it
  await expect(page.locator('.goes')).toHaveAttribute('open');
  await expect(page.locator('.goes')).toContainText('1 answer');
  await expect(page.locator('.goes')).toContainText('answered 2 times');
  await expect(page.locator('.goes .answers p').nth(0)).toContainText(`First try: ${wrong[0]}`);
  await expect(page.locator('.goes .answers p').nth(1)).toContainText(`Last try: ${wrong[1]}`);
  await expect(page.locator('.goes .answers p').nth(2)).toHaveText('not answered');
  await expect(page.locator('.goes')).not.toContainText('How sure you were');
  await expect(page.getByRole('heading', { name: 'Your guesses in the figures' })).toBeVisible();
  await expect(page.locator('.goes ul.answers b')).toHaveText(guessed?.trim() ?? '', { ignoreCase: true });
  const receipt = await opened(envelopeIn((await savedFile(page)).text));
  expect(receipt.answers.map(({ count }) => count)).toEqual([2, 0, 0]);
  expect(receipt.answers[0]?.last).toBeDefined();
  expect(receipt.name).toBe('');
  await expect(page.getByRole('button', { name: 'Print a certificate' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('button', { name: 'Look at it' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('what was right is what one can do now, what was wrong is to be read again, and both stand on what is handed in', async ({
  page,
}) => {
  const choice = asked('one-choice');
  const { right, wrong } = wordsOf(choice);
  const other = asked('one-choice', ({ objective }) => objective !== choice.objective);
  const both = [choice, other].map(({ id, file }) => ({ item: id, rev: file.rev }));
  await openAssigned(page, await classLink({ items: both }));
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await option(check, right[0]).check();
  await checkIt(check);
  await check.getByRole('button', { name: 'Next question' }).click();
  await option(check, wordsOf(other).wrong[0]).check();
  await checkIt(check);
  await check.getByRole('button', { name: 'Show how it went' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.locator('.hand-in h3')).toHaveText(['You can now', 'To read again']);
  await expect(page.locator('.hand-in h3 + ul').first()).toHaveText(choice.objective);
  await page.getByLabel('Your name').fill('Amira');
  const receipt = await opened(envelopeIn((await savedFile(page)).text));
  const options = choice.file.options.filter(({ correct }) => correct).map(({ id }) => id);
  expect(options).toContain(receipt.answers[0]?.first?.response);
  await page.getByRole('button', { name: 'Print a certificate' }).click();
  await expect(page.locator('.certificate')).toContainText(choice.objective);
  // what was missed may be tried again after it was handed in
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByText(new RegExp(`^Handed in on .*${receipt.number}`))).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(check.getByText('Question 2 of 2')).toBeVisible();
  await expect(check.getByRole('button', { name: 'Check', exact: true })).toBeVisible();

  await openAssigned(page, await classLink({ id: 'another', items: both.slice(0, 1), tries: 1 }));
  await page.getByRole('button', { name: 'Start' }).click();
  await option(check, wrong[0]).check();
  await checkIt(check);
  await check.getByRole('button', { name: 'Show how it went' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.locator('.hand-in h3')).toHaveText(['To read again']);
  await expect(page.locator('.hand-in h3 + ul a')).toHaveAttribute(
    'href',
    new RegExp(`/en/chapters/${choice.chapter}/#`),
  );
  // one try, and no more
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByRole('button', { name: 'Take the missed ones again' })).toHaveCount(0);
});

test('answers that show at the end are graded when they are handed in, with the seconds and how sure, and are there after a reload', {
  tag: '@long',
}, async ({ page }) => {
  const link = await classLink({ id: 'test-12', show: 'end', key: undefined });
  await openAssigned(page, link);
  await expect(page.getByText('Answers and reasons come once you have answered everything.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  // how sure is said with the answer: before it, or after it
  const sure = check.getByRole('group', { name: 'How sure are you?' });
  for (const number of [1, 2]) {
    await expect(check.getByText(`Question ${number} of 3`)).toBeVisible();
    if (number === 1) await sure.getByLabel('Fairly sure').check();
    await answerSomehow(page, check.locator('.question'));
    if (number === 2) await sure.getByLabel('A guess').check();
    await check.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(check.getByText('Question 3 of 3')).toBeVisible();
  await expect(sure.getByRole('radio', { checked: true })).toHaveCount(0);
  // it is there when the page comes again, and can be changed
  await expect
    .poll(async () => (await records(page)).findLast(({ type }) => type === 'marked'))
    .toMatchObject({ item: items[1]?.item, sure: 0.35 });
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Go on' }).click();
  await check.getByRole('button', { name: 'Question 2, answered', exact: true }).click();
  await expect(sure.getByLabel('A guess')).toBeChecked();
  await sure.getByLabel('Sure', { exact: false }).last().check();
  await expect(check.locator('.verdict')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('button', { name: 'Look at it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText('2 of 3 answered. Hand in anyway?')).toBeVisible();
  await expect(page.getByText('After that the answers show')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in anyway' }).click();
  await expect(page.getByText('Not sealed: whoever gets this can read it.')).toBeVisible();
  const receipt = await openedClear(envelopeIn((await savedFile(page)).text));
  expect(receipt.answers.map(({ count }) => count)).toEqual([1, 1, 0]);
  expect(receipt.answers.map(({ first }) => first?.sure)).toEqual([0.65, 0.9, undefined]);
  for (const { first } of receipt.answers.slice(0, 2)) expect(first?.took).toBeLessThan(60);
  await expect(page.locator('.goes')).toContainText('How many seconds each took');
  await expect(page.locator('.goes .answers p').first()).toContainText('Fairly sure');
  await page.waitForTimeout(500);
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(check.locator('.dots button:is(.right, .wrong)')).toHaveCount(2);
});

test('in a test, what is no answer yet does not count as given, and the way past the menu opens nothing else', async ({
  page,
}) => {
  const { id, file } = askedWithDraw('number');
  const [first] = items;
  if (!first) throw new Error('nothing is asked');
  const two = [first, { item: id, rev: file.rev }];
  await openAssigned(page, await classLink({ id: 'test-2', show: 'end', items: two }));
  await page.getByRole('link', { name: 'Skip to the text' }).press('Enter');
  await expect(page).toHaveURL(/#text$/);
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await answerSomehow(page, check.locator('.question'));
  await check.getByRole('button', { name: 'Next question' }).click();
  const field = check.locator('.number input');
  await field.fill('about ten');
  await field.blur();
  const handIn = async () => {
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();
  };
  await handIn();
  await expect(page.getByText('1 of 2 answered. Hand in anyway?')).toBeVisible();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await expect(field).toHaveValue('about ten');
  await field.fill('10');
  await field.blur();
  await handIn();
  await expect(page.getByRole('button', { name: 'Save the file' })).toBeVisible();
});

test('it goes as text, as a code and by mail, each holding the same receipt', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openAssigned(page, await classLink({ hand: 'text', who: 'number' }));
  await answerEvery(page);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.locator('.ways button').first()).toHaveText('Copy as text');
  await expect(page.locator('.ways button').last()).toHaveText('Mail');
  await page.getByLabel('Your number').fill('17');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.hand-in [role="status"]')).toContainText('Copied.');
  const text = await opened(envelopeIn(await clipboard(page, context)));
  expect(text.name).toBe('17');

  await page.getByRole('button', { name: 'Code', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('img')).toBeVisible();
  await page.waitForTimeout(300);
  const { data, version } = await scanned(sheet.getByRole('img'));
  const envelope = envelopeOfCode(data);
  expect(version).toBeLessThanOrEqual(14);
  const { at: _at, ...fromCode } = await opened(envelope as Envelope);
  const { at: _then, ...fromText } = text;
  expect(fromCode).toEqual(fromText);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Code', exact: true })).toBeFocused();

  const browser = await context.newCDPSession(page);
  await browser.send('Page.enable');
  const mailed = new Promise<string>((resolve) => {
    browser.on('Page.frameRequestedNavigation', ({ url }) => resolve(url));
  });
  await page.getByRole('button', { name: 'Mail' }).click();
  const mail = new URL(await mailed);
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toBe(`One round, ${text.number}`);
  const { at: _later, ...fromMail } = await opened(envelopeIn(mail.searchParams.get('body') ?? ''));
  expect(fromMail).toEqual(fromText);
  await expect(page.locator('.hand-in [role="status"]')).toContainText('It goes once you send it.');
});

test('where the browser does not copy, the text stands there to be copied by hand', { tag: '@long' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async () => {
      throw new DOMException('refused', 'NotAllowedError');
    };
  });
  await openAssigned(page, await classLink());
  await answerEvery(page);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.hand-in [role="status"]')).toContainText('This browser copies nothing.');
  expect((await opened(envelopeIn(await page.getByLabel('The text to hand in').inputValue()))).answers).toHaveLength(3);
});

test('a question that was reworded since is asked and handed in as it was, and one that cannot be had is left out', {
  tag: '@long',
}, async ({ page }) => {
  const [first] = items;
  const bank: ChapterBank = JSON.parse(readFileSync(resolve(`dist/en/chapters/${chapter}/questions.json`), 'utf8'));
  const then = bank.items.find(({ id }) => id === first?.item);
  const now = bank.items.map((item) =>
    item === then ? { ...item, rev: item.rev + 1, prompt: 'Asked otherwise now.' } : item,
  );
  await page.route('**/questions.json', (route) => route.fulfill({ json: { ...bank, items: now } }));
  let frozen: object = { [`${first?.item}@${first?.rev}`]: then };
  await page.route('**/revisions.json', (route) => route.fulfill({ json: frozen }));
  await openAssigned(page, await classLink());
  await expect(page.getByText('One question was reworded since. You get it as it was.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await expect(check.getByText('Question 1 of 3')).toBeVisible();
  await expect(page.getByText('Asked otherwise now.')).toHaveCount(0);
  await answerOne(page, check);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Hand in anyway' }).click();
  const receipt = await opened(envelopeIn((await savedFile(page)).text));
  expect(receipt.answers[0]).toMatchObject({ ...first, count: 1 });

  frozen = {};
  await openAssigned(page, await classLink({ id: 'another' }));
  await expect(page.getByText('One question can no longer be had, so it is left out.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(check.getByText('Question 1 of 2')).toBeVisible();
  // an answer to an earlier wording than the one that is asked counts for nothing, and that is said
  const { item, rev } = items[1] as (typeof items)[number];
  await leaveAnswer(page, 'another', { item, rev: rev - 1 });
  await openAssigned(page, await classLink({ id: 'another' }));
  await expect(
    page.getByText('One question was reworded since you answered it. You get it as it is now.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(check.locator('.dots .open')).toHaveCount(2);
});

test('a ready-made assignment says that it is not sealed, and its file can be read by anybody', async ({ page }) => {
  await page.goto('/en/do/one-chapter/');
  const check = page.locator('.check');
  await page.getByRole('button', { name: 'Go to the questions' }).click();
  await answerOne(page, check);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Hand in anyway' }).click();
  await expect(page.getByText('Not sealed: whoever gets this can read it.')).toBeVisible();
  const receipt = await openedClear(envelopeIn((await savedFile(page)).text));
  expect(receipt.assignment).toBe('one-chapter');
  expect(receipt.answers.filter(({ first }) => first)).toHaveLength(1);
});

test('a place opens in another browser, is taken over once, and anything else in its stead is refused', {
  tag: '@long',
}, async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await classLink();
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await answerOne(page, check);
  await check.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: 'Copy my place' }).click();
  await expect(page.getByText('Copied. Paste it into the address bar')).toBeVisible();
  const address = await clipboard(page, context);
  expect(address).toContain(`/en/do/#${link}&w=`);

  const elsewhere = await (await browser.newContext()).newPage();
  const at = new URL(address);
  const open = async (fragment: string) => {
    await elsewhere.goto('about:blank');
    await elsewhere.goto(`${at.origin}${at.pathname}${fragment}`);
  };
  await open(at.hash);
  await expect(elsewhere.getByText('Your place was taken over: one answer is here now.')).toBeVisible();
  expect(new URL(elsewhere.url()).hash).toBe(`#${link}`);
  await expect(elsewhere.getByText('1 of 3', { exact: true })).toBeVisible();
  const mine = (await records(page)).find(({ type }) => type === 'answered');
  await expect
    .poll(async () => (await records(elsewhere)).find(({ type }) => type === 'answered'))
    .toMatchObject({
      item: mine?.item,
      seed: mine?.seed,
      response: mine?.response,
      score: mine?.score,
    });
  await open(at.hash);
  await expect(elsewhere.getByText('Everything in that place was here already.')).toBeVisible();
  const before = await stored(elsewhere);
  for (const [place, said] of [
    ['1o', 'is damaged'],
    [`${at.hash.split('&w=')[1]?.slice(0, -3)}`, 'is damaged'],
    ['<img src=x onerror=alert(1)>', 'is damaged'],
    ['9xyz', 'needs a newer version'],
  ] as const) {
    await open(`#${link}&w=${place}`);
    await expect(elsewhere.locator('.assigned')).toContainText(said);
  }
  const other = await classLink({ id: 'otherone' });
  await open(`#${other}&w=${at.hash.split('&w=')[1]}`);
  await expect(elsewhere.getByText('is from another assignment')).toBeVisible();
  // it was opened, and nothing else
  await expect.poll(async () => (await records(elsewhere)).filter(({ type }) => type === 'answered')).toHaveLength(1);
  await expect.poll(() => stored(elsewhere)).toBe(before + 1);
  // and where it is from nothing is new
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByText('Everything in that place was here already.')).toBeVisible();
  await elsewhere.context().close();
});

test('a test that is not over can be taken along too', { tag: '@long' }, async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await classLink({ show: 'end' });
  await openAssigned(page, link);
  await page.getByRole('button', { name: 'Start' }).click();
  const check = page.locator('.check');
  await answerSomehow(page, check.locator('.question'));
  await check.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('button', { name: 'Copy my place' }).click();
  await expect(page.getByText('Copied. Paste it into the address bar')).toBeVisible();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(await clipboard(page, context));
  await expect(elsewhere.getByText('one answer is here now')).toBeVisible();
  await expect(elsewhere.getByText('1 of 3', { exact: true })).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Go on' }).click();
  await expect(elsewhere.locator('.dots .given')).toHaveCount(1);
  await expect(elsewhere.locator('.dots :is(.right, .wrong)')).toHaveCount(0);
  await elsewhere.context().close();
});

test('on a shared computer it ends with the tab, and says so with the way to take it along', async ({
  page,
  context,
}) => {
  const link = await classLink();
  await openAssigned(page, link);
  await page.getByLabel('This computer is shared').check();
  await expect(page.getByText('What you do here goes when the tab closes.')).toBeVisible();
  await answerEvery(page);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByText('Take your place with you:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy my place' })).toBeVisible();
  // that it was opened was known before it was said that the computer is shared
  await expect.poll(async () => (await records(page)).map(({ type }) => type)).toEqual(['assigned']);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
  const other = await context.newPage();
  await openAssigned(other, link);
  await expect(other.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Hand in' })).toHaveCount(0);
});

test('where the browser keeps nothing, that is said before the start, and it can be handed in all the same', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openAssigned(page, await classLink());
  await expect(page.getByText('This browser keeps nothing. Finish in one go')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await answerEvery(page);
  await page.getByRole('button', { name: 'Hand in' }).click();
  expect((await opened(envelopeIn((await savedFile(page)).text))).answers).toHaveLength(3);
});

test('a link that is cut, newer, damaged or none says which, and a chapter under it knows what it is read for', async ({
  page,
}) => {
  const link = await classLink({ read: [chapter] });
  const said = async (fragment: string) => {
    await page.goto('about:blank');
    await page.goto(`/en/do/${fragment}`);
    return page.locator('.assigned [role="status"]').first();
  };
  await expect(await said(`#${link.slice(0, -5)}`)).toHaveText(/^This link is cut short\./);
  const body = link.slice('a=1____'.length);
  await expect(await said(`#a=9${checksum(`a9${body}`)}${body}`)).toHaveText(/newer version/);
  await expect(await said('')).toHaveText(/no assignment in this address/);
  await expect(await said('#a=<script>alert(1)</script>')).toHaveText(/damaged|cut short/);
  await openAssigned(page, link);
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/chapters/${chapter}/#do=k3x8abcd`));
  const bar = page.locator('.assignment-bar');
  await expect(bar).toContainText('One round, 10B');
  await expect(bar).toContainText('1 of 2');
  // its end leads on as the assignment does, whose questions stand in place of the chapter’s own
  await expect(page.locator('.wide-check')).toBeHidden();
  const onward = page.locator('nav.next').getByRole('link');
  await expect(onward).toHaveText(/^Next\s*Your \d+ questions$/);
  await expect(onward).toHaveAttribute('href', (await bar.getByRole('link').getAttribute('href')) ?? '');
  await bar.getByRole('link', { name: 'List' }).click();
  await expect(page.locator('.todo')).toContainText('begun');
  // who has looked at the questions alone goes on reading
  await page.getByRole('button', { name: 'Go to the questions' }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('link', { name: /^(Start|Go on)$/ })).toBeVisible();
  await expect(page.getByText('You were at question')).toHaveCount(0);
  await expect(await said('')).toHaveText(/no assignment/);
  await expect(page.getByRole('link', { name: 'One round' })).toHaveAttribute('href', new RegExp(`#${link}$`));
});

test('a link that was escaped on the way, or has a mark behind it, opens and goes on after a reload all the same', {
  tag: '@long',
}, async ({ page }) => {
  const link = await classLink();
  await openAssigned(page, `${link.replace('=', '%3D')}>).`);
  await page.getByRole('button', { name: 'Start' }).click();
  await answerOne(page, page.locator('.check'));
  await page.waitForTimeout(500);
  await openAssigned(page, link);
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
});

test('by keyboard alone, from the list to a saved file and a certificate that prints on one page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAssigned(page, await classLink());
  await press(page, page.getByRole('button', { name: 'Start' }));
  const check = page.locator('.check');
  for (let number = 1; number <= items.length; number++) {
    await expect(check.getByText(`Question ${number} of ${items.length}`)).toBeVisible();
    await answerSomehow(page, check.locator('.question'));
    await press(page, check.getByRole('button', { name: 'Check', exact: true }));
    await expect(check.locator('.question > .verdict')).toBeVisible();
    await press(page, check.getByRole('button', { name: /^(Next question|Show how it went)$/ }));
  }
  await press(page, check.getByRole('button', { name: 'Hand in' }));
  await expect(page.locator('.hand-in h2')).toBeFocused();
  expect(await objections(page)).toEqual([]);
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('=HYPERLINK("x")<img onerror=alert(1)>');
  const download = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: 'Save the file' }));
  expect((await download).suggestedFilename()).toMatch(/^CK 10B HYPERLINKximg onerroralert1 \S{6}\.txt$/);
  await press(page, page.getByRole('button', { name: 'Print a certificate' }));
  await expect(page.getByRole('button', { name: 'Print it' })).toBeFocused();
  const certificate = page.locator('.certificate');
  await expect(certificate).toContainText('<img onerror=alert(1)>');
  await expect(certificate).toContainText('completed “One round”');
  await expect(certificate).toContainText(/\d of 3 right at the first try/);
  await expect(certificate).toContainText('Says what was answered, not by whom. Not an accreditation.');
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden();
  await expect(certificate.getByRole('img')).toBeVisible();
  const pagesOn = async (format: 'A4' | 'Letter') =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(await Promise.all([pagesOn('A4'), pagesOn('Letter')])).toEqual([1, 1]);
  // so it does with as much on it as ever stands there, in words as long as any
  const longest = objectives()
    .toSorted((one, other) => other.length - one.length)
    .slice(0, 8);
  await certificate.evaluate((element, said) => {
    const list = document.createElement('ul');
    for (const text of [...said, 'and 3 things more'])
      list.append(Object.assign(document.createElement('li'), { textContent: text }));
    element
      .querySelector('.score')
      ?.before(Object.assign(document.createElement('h2'), { textContent: 'can now' }), list);
  }, longest);
  expect(await pagesOn('Letter')).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await press(page, page.getByRole('button', { name: 'Back', exact: true }));
  await expect(page.getByRole('button', { name: 'Print a certificate' })).toBeFocused();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what was opened once is read, answered and handed in', { tag: '@long' }, async ({ page, context }) => {
    const site = await changingSite();
    const address = `${site.address}/en/do/#${await classLink({ read: [chapter] })}`;
    await page.goto(address);
    await expect(page.getByText('Opened once, it works without a network.')).toBeVisible();
    const wanted = ['/en/do/', `/en/chapters/${chapter}/`, `/en/chapters/${chapter}/questions.json`];
    const kept = () =>
      page.evaluate(async () => {
        const copies = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return copies.flat().map(({ url }) => new URL(url).pathname);
      });
    await expect
      .poll(
        async () => {
          const there = new Set(await kept());
          const needs = await page.evaluate(
            async (pages) => {
              const manifest = await (await fetch('/offline.json')).json();
              return pages.flatMap((at) => manifest.pages[at].map((place: number) => `/${manifest.files[place][0]}`));
            },
            ['en/do/', `en/chapters/${chapter}/`],
          );
          return [...wanted, ...needs].filter((path: string) => !there.has(path));
        },
        { timeout: 60_000 },
      )
      .toEqual([]);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await site.stop();
    const off = await context.newPage();
    await off.goto(address);
    await off.getByRole('link', { name: 'Start' }).click();
    await expect(off.locator('.assignment-bar')).toContainText('One round');
    await off.goBack();
    await answerEvery(off);
    await off.getByRole('button', { name: 'Hand in' }).click();
    await expect(off.getByRole('button', { name: 'Code', exact: true })).toBeVisible();
    expect((await opened(envelopeIn((await savedFile(off)).text))).answers).toHaveLength(3);
  });
});
