import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, minifySync, type Rollup } from 'vite';
import { toBase64url } from '#classroom/base64url.ts';
import type { KeyStore } from '#classroom/keys/key-store.ts';
import { walkDown } from './walk-down.ts';

declare const keyStores: { readonly openKeyStore: () => KeyStore };

const source = join(import.meta.dirname, '../../src');

/** The store of keys as a page has it, which no page has yet: a script that makes it a global. */
let script = '';
test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(source, 'classroom/keys/open-key-store.ts'), formats: ['iife'], name: 'keyStores' },
    },
  });
  const [output] = built as Rollup.RollupOutput[];
  script = `${output?.output[0].code}; globalThis.keyStores = keyStores`;
});
test.beforeEach(({ page }) => page.addInitScript({ content: script }));

const secret = Array.from({ length: 32 }, (_each, place) => (place * 37 + 5) % 256);

/** Keeps a key in the store of this page; says whether it did. */
const keep = (page: Page): Promise<boolean> =>
  page.evaluate(
    (secret) =>
      keyStores.openKeyStore().keep({
        thumbprint: 'AAAAaaaa',
        assignment: 'k3x9q2ab',
        group: '10B',
        title: 'One round',
        link: 'a=1abcdefgh',
        privateKey: Uint8Array.from(secret),
        made: 1,
        kept: false,
      }),
    secret,
  );

/** The private keys in the store of this page. */
const keys = (page: Page): Promise<number[][]> =>
  page.evaluate(async () => {
    const reading = await keyStores.openKeyStore().all();
    return reading.ok ? reading.keys.map(({ privateKey }) => [...privateKey]) : [];
  });

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const place = 'common-knowledge:/ keys';

test('a key stays in a place of its own from page to page, in no export, until all is deleted', async ({ page }) => {
  await page.goto('/en/about/');
  await expect.poll(() => keep(page)).toBe(true);
  await expect.poll(() => databases(page)).toContain(place);
  await page.goto('/en/progress/');
  await expect.poll(() => keys(page)).toEqual([secret]);
  await walkDown(page);
  // something to save
  await page.locator('label.tick input').last().uncheck();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my progress' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  for (const hidden of [toBase64url(Uint8Array.from(secret)), 'AAAAaaaa', 'abcdefgh'])
    expect(file).not.toContain(hidden);

  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
  await expect(page.getByText('Deleted. Nothing is stored here now.')).toBeVisible();
  expect(await databases(page)).not.toContain(place);
  expect(await keys(page)).toEqual([]);
});

test('where the browser does not delete keys, it is not said that nothing is stored', async ({ page }) => {
  await page.goto('/en/progress/');
  await walkDown(page);
  await keep(page);
  await page.evaluate((place) => {
    const { deleteDatabase } = IDBFactory.prototype;
    IDBFactory.prototype.deleteDatabase = function (name) {
      if (name === place) throw new DOMException('internal error', 'UnknownError');
      return deleteDatabase.call(this, name);
    };
  }, place);
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
  await expect(page.getByText('only the browser’s own settings can delete it')).toBeVisible();
  await expect(page.getByText('Nothing is stored here now')).toHaveCount(0);
});

test('on a shared computer a key ends with “I’m done”, and one that was kept before is neither shown nor touched', async ({
  page,
}) => {
  await page.goto('/en/progress/');
  await keep(page);
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  const banner = page.getByRole('region', { name: 'Shared computer' });
  await expect(banner).toBeVisible();
  expect(await keys(page)).toEqual([]);
  await expect.poll(() => keep(page)).toBe(true);
  await page.goto('/en/chapters/one-round/');
  await expect.poll(() => keys(page)).toEqual([secret]);
  await banner.getByRole('button', { name: 'I’m done, forget it now' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await keys(page)).toEqual([]);

  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'No longer treat it as shared' }).click();
  await expect(page.getByRole('button', { name: 'Treat it as shared' })).toBeVisible();
  await expect.poll(() => keys(page)).toEqual([secret]);
});

test('a teacher’s own link is out of the address before any other script or request', async ({ page }) => {
  const { code } = minifySync('hide-link.js', readFileSync(join(source, 'layouts/hide-link.js'), 'utf8'));
  const html = `<!doctype html><html><head><meta charset="utf-8"><script>${code}</script>
    <script>globalThis.seen = [location.href]; addEventListener('hashchange', () => seen.push(location.href))</script>
    <link rel="stylesheet" href="/sheet.css"></head><body><img src="/picture.png" referrerpolicy="unsafe-url"></body></html>`;
  const told: string[] = [];
  await page.route('**/*', (route) => {
    const request = route.request();
    told.push(`${request.url()} ${JSON.stringify(request.headers())}`);
    return request.isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ contentType: 'text/css', body: '' });
  });
  await page.goto('/en/about/');
  await page.goto('/en/teach/gradebook/#k=1abcd-secret');
  await page.evaluate(() => location.assign('#k=1efgh-secret'));
  const left = () => page.evaluate(() => (document as Document & { yourLink?: string }).yourLink);
  await expect.poll(left).toBe('k=1efgh-secret');
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(1);
  for (const address of seen) expect(address).toMatch(/\/en\/teach\/gradebook\/$/);
  expect(told.length).toBeGreaterThan(3);
  for (const request of told) expect(request).not.toContain('secret');
  await page.goBack();
  expect(page.url()).not.toContain('secret');
});
