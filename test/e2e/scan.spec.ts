import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { correction, generate, mode } from 'lean-qr';
import { runnerImport } from 'vite';
import { type Code, codeOf } from '#classroom/qr/code-of.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { pictureOf } from '../classroom/qr/pictures-of-codes.ts';
import type { HandedIn } from './class-receipts.ts';
import { objections, paleTexts } from './objections.ts';
import { smallControls } from './small-controls.ts';

const gradebook = '/en/teach/gradebook/';
const [width, height] = [640, 480];

/** What the class 10B and one learner of 10C handed in. */
let tenB: HandedIn;
let tenC: HandedIn;

function envelopeIn(text: string) {
  const [found] = findEnvelopes(text);
  if (!found?.ok) throw new Error('no envelope');
  return found.envelope;
}
const numberOf = (text = '') => envelopeIn(text).number;
const codeFor = (text = ''): Code => codeOf(envelopeIn(text)) as Code;

/** A film of the camera’s, half a second for each code, as raw frames. */
function film(codes: readonly Code[]): Buffer {
  const frames = codes.flatMap((code) => {
    const { data } = pictureOf(code, { width, height, module: 6, angle: 4, noise: 5 });
    const light = Buffer.from(data.filter((_value, at) => at % 4 === 0));
    return [Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)];
  });
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F2:1 Ip A1:1 C420\n`), ...frames]);
}

const test = base.extend<object, { launchOptions: object }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'camera-'));
      const file = join(folder, 'camera.y4m');
      const { module } = await runnerImport<typeof import('./class-receipts.ts')>(
        join(import.meta.dirname, 'class-receipts.ts'),
        { configFile: false, logLevel: 'error' },
      );
      tenB = await module.handedInBy(['Amira Khalil', 'Ben Okafor', 'Chiara Rossi'], '10B', 'k3x9q2ab', 7);
      tenC = await module.handedInBy(['Tom Baker'], '10C', 'zz9q2abc', 8);
      const strange = generate(mode.alphaNumeric('HTTPS://EXAMPLE.ORG/'), { minCorrectionLevel: correction.M });
      const sealed = [tenB.envelopes[0], tenB.envelopes[1], tenC.envelopes[0]].map(codeFor);
      writeFileSync(file, film([...sealed, strange]));
      const args = [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${file}`,
      ];
      await use({ ...launchOptions, args: [...((launchOptions as { args?: string[] }).args ?? []), ...args] });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const report = (page: Page) => page.locator('.gradebook .report');
const scanner = (page: Page) => page.getByRole('region', { name: 'Scan codes' });

/** Notes which cameras the page turns on, and what the scanner says. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const seen = { cameras: [] as MediaStreamTrack[], said: [] as string[] };
    Object.assign(window, { seen });
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await getUserMedia(wanted);
      seen.cameras.push(...stream.getTracks());
      return stream;
    };
    new MutationObserver(() => {
      const said = document.querySelector('.scan-said')?.textContent ?? '';
      if (said && seen.said.at(-1) !== said) seen.said.push(said);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  type Seen = { seen: { cameras: MediaStreamTrack[]; said: string[] } };
  return {
    cameras: () =>
      page.evaluate(() =>
        (window as unknown as Seen).seen.cameras.map(({ kind, readyState }) => `${kind} ${readyState}`),
      ),
    said: () => page.evaluate(() => (window as unknown as Seen).seen.said),
  };
}

test('the camera stays open, ticks off who came in, says what is no receipt of this class, and goes off when the page is hidden or the scanner closed', async ({
  page,
}) => {
  const requests: string[] = [];
  const { cameras, said } = await watch(page);
  await page.goto(`${gradebook}#${tenB.yourLink}`);
  await expect(report(page)).toContainText('Your own link is open: 10B');
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await button(page, 'Scan').click();
  const [amira, ben] = tenB.envelopes.map(numberOf);
  for (const text of [
    `Amira Khalil, ${amira}: read.`,
    `Ben Okafor, ${ben}: read.`,
    `Amira Khalil, ${amira}: read before.`,
    `${numberOf(tenC.envelopes[0])} is sealed with another key, for another class perhaps. It is collected as it is.`,
    'This code isn’t a receipt from this site.',
  ])
    await expect.poll(said, { timeout: 20_000 }).toContain(text);
  await expect(scanner(page).getByRole('heading', { name: '2 read', exact: true })).toBeVisible();
  await expect(page.locator('.class-view')).toContainText('Two have handed in.');
  expect(requests.filter((each) => !/^GET \/(en|_astro)\/[\w./-]+\.js$/.test(each))).toEqual([]);

  const hide = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await expect.poll(() => cameras()).toEqual(['video live']);
  await hide(true);
  await expect.poll(cameras).toEqual(['video ended']);
  await hide(false);
  await expect.poll(cameras).toEqual(['video ended', 'video live']);
  await button(page, 'Close the scanner').click();
  await expect.poll(cameras).toEqual(['video ended', 'video ended']);
  await expect(scanner(page)).toHaveCount(0);
});

test('a device without a key collects codes as they are, through a reload, and its one file is read by the gradebook', {
  tag: '@long',
}, async ({ browser, page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(gradebook);
  await button(page, 'Scan').click();
  await expect(scanner(page)).toContainText('No key is here, so this device opens nothing.');
  await expect(scanner(page).getByRole('heading', { name: '3 collected, still sealed' })).toBeVisible({
    timeout: 20_000,
  });
  await page.reload();
  await expect(scanner(page).getByRole('heading', { name: '3 collected, still sealed' })).toBeVisible();
  await expect(scanner(page)).toContainText('The camera is off.');
  for (const envelope of [...tenB.envelopes.slice(0, 2), ...tenC.envelopes])
    await expect(
      scanner(page)
        .getByRole('listitem')
        .filter({ hasText: numberOf(envelope) }),
    ).toHaveCount(1);
  await expect(page.getByText('Amira')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await (colorScheme === 'light' ? objections(page) : paleTexts(page))).toEqual([]);
  }
  expect.soft(await smallControls(page)).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save them as one file').click()]);
  expect(download.suggestedFilename()).toBe('CK codes 3.txt');
  const buffer = readFileSync(await download.path());
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const there = await other.newPage();
  await there.goto(`${gradebook}#${tenB.yourLink}`);
  await expect(report(there)).toContainText('Your own link is open: 10B');
  await there.locator('input[type=file]').first().setInputFiles({ name: 'anything', mimeType: 'text/plain', buffer });
  await expect(report(there)).toContainText('2 read. 1 is sealed with another key.');
  await other.close();

  page.once('dialog', (dialog) => dialog.accept());
  await button(page, 'Delete them').click();
  await expect(scanner(page)).not.toContainText('collected, still sealed');
  await page.reload();
  await expect(button(page, 'Scan')).toBeVisible();
  await expect(scanner(page)).toHaveCount(0);
});

test('codes on a picture are read like any file, within a zip too; a picture without one says so', async ({ page }) => {
  const draw = async (codes: readonly Code[]) => {
    await page.setContent(
      codes
        .map(({ size, get }) => {
          const dark = Array.from({ length: size * size }, (_each, at) => [at % size, Math.floor(at / size)] as const);
          const path = dark.flatMap(([x, y]) => (get(x, y) ? `M${x} ${y}h1v1h-1z` : [])).join('');
          return `<svg width="330" viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
        })
        .join(''),
    );
    return page.screenshot();
  };
  const all = await draw(tenB.envelopes.map(codeFor));
  const none = await draw([]);
  await page.goto(`${gradebook}#${tenB.yourLink}`);
  await expect(report(page)).toContainText('Your own link is open: 10B');
  const choose = (buffer: Buffer) =>
    page.locator('input[type=file]').first().setInputFiles({ name: 'a', mimeType: 'image/png', buffer });
  await choose(none);
  await expect(report(page)).toHaveText(/^No code could be read in this picture\. .*Nothing was changed\.$/);
  await choose(Buffer.from(zipSync({ 'Amira/screen.png': all, 'Ben/photo.png': none })));
  await expect(report(page)).toHaveText(/^3 read\. No code could be read in 1 picture\./);
  await expect(page.locator('.class-view')).toContainText('Amira Khalil');
});

test('where there is no camera, it is refused or busy, or the page is not secure, the scanner says so and tries again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('', (window as unknown as { answer?: string }).answer ?? 'NotAllowedError'));
  });
  await page.goto(gradebook);
  await button(page, 'Scan').click();
  const alert = scanner(page).getByRole('alert');
  await expect(alert).toContainText('This page may not use the camera.');
  for (const [answer, says] of [
    ['NotFoundError', 'No camera was found.'],
    ['NotReadableError', 'The camera gives no picture.'],
  ] as const) {
    await page.evaluate((name) => Object.assign(window, { answer: name }), answer);
    await button(page, 'Try again').click();
    await expect(alert).toContainText(says);
  }
  // as browsers show themselves to a page that came over plain HTTP
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await button(page, 'Try again').click();
  await expect(alert).toContainText('Browsers lend the camera only to pages whose address begins with https.');
});

test('a decoder that cannot be fetched is said to have failed, and comes at the second try', { tag: '@long' }, async ({
  page,
}) => {
  await page.route(/codes-worker/, (route) => route.abort());
  await page.goto(gradebook);
  await button(page, 'Scan').click();
  await expect(scanner(page).getByRole('alert')).toContainText('The scanner stopped.');
  await page.unroute(/codes-worker/);
  await button(page, 'Try again').click();
  await expect(scanner(page).getByRole('listitem').first()).toBeVisible();
});

test('the decoder comes as a script of its own, small, without WebAssembly, and has no way to connect', () => {
  const folder = join(import.meta.dirname, '../../dist/_astro');
  const parts = readdirSync(folder).filter((name) => /^(codes-worker|Scan)[-.].*\.js$/.test(name));
  expect(parts).toHaveLength(2);
  const codes = parts.map((name) => readFileSync(join(folder, name)));
  expect(codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0)).toBeLessThan(30_000);
  for (const code of codes)
    expect(code.toString()).not.toMatch(
      /WebAssembly|\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\b/,
    );
});
