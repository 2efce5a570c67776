import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../../scripts/built-pages.ts';
import type { BuiltSite } from '../../scripts/serve-built.ts';
import { serveFiles } from '../../scripts/serve-files.ts';
import { answerAll, answerSomehow } from './answer-all.ts';
import { checkIt } from './check.ts';
import { relativeChapters as chapters, relativeBuild } from './relative-build.ts';
import { walkDown } from './walk-down.ts';

// one build for all of them
test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

let folder: string;
let site: BuiltSite;
let troubles: string[];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await relativeBuild();
  const depth = 1 + ((randomBytes(1)[0] ?? 0) % 4);
  site = await serveFiles(folder, Array.from({ length: depth }, () => `/${randomBytes(3).toString('hex')}`).join(''));
});
test.afterAll(() => site.stop());

test.beforeEach(({ page }) => {
  troubles = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.address}/`)) troubles.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!response.ok()) troubles.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
});
test.afterEach(() => expect(troubles, site.address).toEqual([]));

const open = async (page: Page, path: string) => {
  await page.goto(`${site.address}${path}`);
  await walkDown(page);
};

test('every address on every page leads to a file of the site', () => {
  const wrong: string[] = [];
  const pages = builtPages(folder);
  const isBuilt = (address: string) => chapters.some((slug) => address.includes(`chapters/${slug}/`));
  for (const path of pages) {
    const html = readFileSync(join(folder, path), 'utf8');
    const attributes = html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"#?]+)/g);
    const styles = html.matchAll(/url\(["']?([^"')#]+)/g);
    for (const [, address = ''] of [...attributes, ...styles]) {
      const { origin, href } = new URL(address, `${site.address}/${path}`);
      if (!site.address.startsWith(origin) || (address.includes('chapters/') && !isBuilt(address))) continue;
      const file = join(folder, href.replace(`${site.address}/`, ''));
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) wrong.push(`${path}: ${address}`);
    }
  }
  expect(pages.length).toBeGreaterThan(chapters.length);
  expect(wrong).toEqual([]);
});

test('a reader goes from home into a chapter, plays its figure and answers its check', async ({ page }) => {
  await open(page, '/index.html');
  await page.getByRole('button', { name: /^Ship safe/ }).click();
  await page.getByRole('link', { name: 'Anvil saw that. Next round' }).click();
  await expect(page).toHaveURL(/\/en\/chapters\/one-round\/index\.html#rivals=seed:\d+,m:C$/);
  await walkDown(page);
  const rivals = page.locator('#rivals');
  await expect(rivals.getByText('Rival 1 of 5, round 2').first()).toBeVisible();
  await page.getByRole('link', { name: 'The shape of the trap' }).first().click();
  await walkDown(page);
  await answerAll(page);
});

test('what was answered is found again on the pages of the log, the review and the tests', { tag: '@long' }, async ({
  page,
}) => {
  await open(page, '/en/chapters/payoffs/index.html');
  const check = page.locator('.check');
  await answerSomehow(page, check.locator('.question'));
  await checkIt(check);
  await expect(check.locator('.question :is(.right, .wrong)').first()).toBeVisible();
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await walkDown(page);
  await expect(page.locator('main')).toContainText('The shape of the trap');
  for (const name of ['Tests', 'Review', 'Cases', 'Sources', 'Glossary', 'Models', 'About']) {
    await page.locator('.foot').getByRole('link', { name }).click();
    await walkDown(page);
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('a figure gives a link to itself and code to embed it that work from there', { tag: '@long' }, async ({
  page,
}) => {
  await open(page, '/en/play/gate/index.html');
  const figure = page.locator('#gate');
  await figure.getByRole('slider').first().press('End');
  await figure.getByText('More', { exact: true }).click();
  await figure.getByRole('button', { name: 'Copy code to embed it' }).click();
  await expect(figure.getByRole('status')).toContainText('Code copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`src="${site.address}/en/embed/gate/index.html#gate=`);
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.getByRole('status')).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${site.address}/en/play/gate/index.html#gate=`);
  await page.goto(/src="([^"]+)"/.exec(code)?.[1] ?? '');
  await expect(page.locator('#gate')).toBeVisible();
});

test('an address that a script makes names a file, and a worker is found', { tag: '@long' }, async ({ page }) => {
  await open(page, '/en/play/claims/index.html#claims=f:------c---,a:1');
  const chapter = page.locator('.reasons').getByRole('link').first();
  await expect(chapter).toHaveAttribute('href', /\/index\.html$/);
  await expect
    .poll(() => chapter.evaluate((link: HTMLAnchorElement) => link.href))
    .toContain(`${site.address}/en/chapters/`);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/en/play/tournament/index.html');
  const figure = page.locator('#tournament');
  await figure.getByRole('button', { name: 'Run on to generation 50' }).click();
  await figure.getByRole('button', { name: 'Run all of it 1,000 times' }).click();
  await expect(figure.getByRole('button', { name: 'Other luck' })).toBeVisible({ timeout: 25_000 });
});

test('an assignment is made, answered and handed in, and its gradebook read, all from there', { tag: '@long' }, async ({
  page,
}) => {
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, '/en/teach/index.html');
  await page.getByRole('link', { name: 'Use this' }).first().click();
  await expect(page).toHaveURL(/\/teach\/assign\/index\.html/);
  await walkDown(page);
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  await page.getByRole('button', { name: 'Copy the class’s link' }).click();
  await expect(page.locator('.send').getByRole('status')).toContainText('Copied.');
  const classLink = await clipboard();
  expect(classLink).toContain(`${site.address}/en/do/index.html#a=`);
  await page.getByRole('button', { name: 'Keep your own link' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('.send').getByRole('status')).toContainText('Your own link is copied.');
  const yourLink = await clipboard();
  expect(yourLink).toContain(`${site.address}/en/teach/gradebook/index.html#k=`);

  await page.goto(classLink);
  await page.getByRole('button', { name: 'Go to the questions' }).click();
  const check = page.locator('.check');
  await answerSomehow(page, check.locator('.question'));
  await checkIt(check);
  await expect(check.locator('.question > .verdict')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('link', { name: 'One round' }).click();
  await expect(page).toHaveURL(/\/en\/chapters\/one-round\/index\.html#do=/);
  await page.locator('.assignment-bar').getByRole('link', { name: 'List' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Hand in anyway' }).click();
  await page.getByLabel('Your name').fill('Amira');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.hand-in [role="status"]')).toContainText('Copied.');
  const receipt = await clipboard();

  await page.goto(yourLink);
  await expect(page.locator('.gradebook .report')).toContainText('Your own link is open: 10B');
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
  await page.getByRole('textbox', { name: 'Paste anything here' }).fill(receipt);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.class-view')).toContainText('One has handed in.');
  await page.getByRole('button', { name: 'By question' }).click();
  await expect(page.locator('.gradebook')).toContainText('One answer. Read it.');
});
