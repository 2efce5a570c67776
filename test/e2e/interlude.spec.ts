import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { interludeSchema, seasons } from '#content/story-schemas.ts';
import { objections, paleTexts } from './objections.ts';
import { takeShifts, watchShifts } from './shifts.ts';
import { walkDown } from './walk-down.ts';

const path = '/en/chapters/usb/';
const written = interludeSchema.parse(parse(readFileSync('content/en/story/interludes/usb.yaml', 'utf8')));
const lineOn = (entry: string) => {
  const line = written.said.find(({ id }) => id === entry);
  if (!line) throw new Error(`the interlude has no line on ${entry}`);
  return { neutral: line.neutral, of: (option: string) => line.options.find(({ id }) => id === option)?.text ?? '' };
};
const [home, anvil] = [lineOn('home'), lineOn('anvil')];

const interlude = (page: Page) => page.locator('.interlude');
const lines = (page: Page) => interlude(page).locator('div:not(.line) > p').locator('visible=true');
const laid = (page: Page) => interlude(page).locator('figure img').locator('visible=true');
const addresses = async (page: Page) =>
  laid(page).evaluateAll((images) => images.map((image) => image.getAttribute('src')?.split('#')[1]));
const carry = (page: Page, mark: string) =>
  page.evaluate((codes) => {
    document.documentElement.dataset.mark = codes;
  }, mark);

test('who has signed nothing meets the town as it is, after the check and before what comes next', async ({ page }) => {
  await watchShifts(page);
  await page.goto(path);
  await walkDown(page);
  await interlude(page).scrollIntoViewIfNeeded();
  await expect(lines(page)).toHaveText([home.neutral, anvil.neutral]);
  await expect(laid(page)).toHaveCount(1);
  await expect(page.getByRole('img', { name: written.picture })).toBeVisible();
  await expect.poll(() => laid(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(interlude(page).locator('.line')).toHaveText([
    `Jonah Pike, who plans the port’s night work: ${written.person.words}`,
    `Anvil: ${written.lab.words}`,
  ]);
  const order = await page
    .locator('.wide-check, .interlude, .next')
    .evaluateAll((parts) => parts.map(({ classList }) => classList[classList.length - 1]));
  expect(order).toEqual(['wide-check', 'interlude', 'next']);
  expect(await takeShifts(page)).toEqual([]);
});

test('what was signed on the home page is drawn and said', async ({ page }) => {
  await page.goto('/en/');
  await page
    .locator('.first-round')
    .getByRole('button', { name: /^Ship safe/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-mark', /:a0/);
  await page.goto(path);
  await walkDown(page);
  await expect(lines(page)).toHaveText([home.of('test'), anvil.neutral]);
  await expect.poll(() => addresses(page)).toEqual([written.season, 'home-test']);
});

test('each signature lays its own over the picture, whatever else is signed; paper has none', async ({ page }) => {
  await page.goto(path);
  await walkDown(page);
  for (const [first, given] of ['test', 'release'].entries())
    for (const [second, kept] of ['kept', 'cut'].entries()) {
      await carry(page, `:a${first} Xy :b${second} :d2`);
      await expect(lines(page)).toHaveText([home.of(given), anvil.of(kept)]);
      await expect.poll(() => addresses(page)).toEqual([written.season, `home-${given}`, `anvil-${kept}`]);
    }
  await carry(page, ':b1');
  await expect(lines(page)).toHaveText([home.neutral, anvil.of('cut')]);
  await page.emulateMedia({ media: 'print' });
  await expect(lines(page)).toHaveText([home.neutral, anvil.neutral]);
  await expect.poll(() => addresses(page)).toEqual([written.season]);
});

test('a season fills the picture, and what is laid over it leaves the rest clear', async ({ page }) => {
  await page.goto(path);
  /** How much of the picture at an address is covered, in thousandths. */
  const covered = (id: string) =>
    page.evaluate(async (name) => {
      const image = new Image(150, 160);
      image.src = `/marram.svg#${name}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      canvas.width = 150;
      canvas.height = 160;
      context?.drawImage(image, 0, 0, 150, 160);
      const data = context?.getImageData(0, 0, 150, 160).data ?? new Uint8ClampedArray();
      const solid = data.filter((value, index) => index % 4 === 3 && value > 0).length;
      return Math.round((4000 * solid) / data.length);
    }, id);
  const pictures = readFileSync('dist/marram.svg', 'utf8');
  const signed = [...pictures.matchAll(/ id="([^"]+)" class="signed"/g)].map(([, id]) => id as string);
  expect(signed.length).toBeGreaterThan(8);
  for (const id of ['', ...seasons]) expect(await covered(id), id).toBe(1000);
  for (const id of [...signed, 'face-jonah', 'face-anvil-wary']) {
    const part = await covered(id);
    expect(part, id).toBeGreaterThan(0);
    expect(part, id).toBeLessThan(600);
  }
});

test('Plain hides it, for a visit and without scripts, and the part’s test stays', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${path}?plain`);
  await walkDown(page);
  await expect(interlude(page)).toBeHidden();
  await expect(page.getByRole('link', { name: /a test across this part/ })).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const unscripted = await context.newPage();
  await unscripted.goto(`${path}#plain`);
  await expect(interlude(unscripted)).toBeHidden();
  await unscripted.goto('/en/');
  await unscripted.goto(path);
  await expect(lines(unscripted)).toHaveText([home.neutral, anvil.neutral]);
  await expect.poll(() => addresses(unscripted)).toEqual([written.season]);
  await context.close();
});

test('it is accessible in light and dark and fits from 320 px up', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  await walkDown(page);
  await carry(page, ':a1 :b0');
  expect(await objections(page, { within: '.interlude' })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await paleTexts(page)).toEqual([]);
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await interlude(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width, `${width} px`).toBe(true);
    const [base, over] = await laid(page).evaluateAll((images) =>
      images.map((image) => {
        const { x, y, width, height } = image.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    );
    expect(over, `${width} px`).toEqual(base);
  }
});
