import { expect, type Page, test } from '@playwright/test';
import type { BuiltSite } from '../../scripts/serve-built.ts';
import { serveFiles } from '../../scripts/serve-files.ts';
import { languagesBuild } from './languages-build.ts';
import { textOutOfPlace } from './text-out-of-place.ts';
import { untranslated } from './untranslated.ts';
import { walkDown } from './walk-down.ts';

// one build for all of them
test.describe.configure({ mode: 'default' });

let site: BuiltSite;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await serveFiles(await languagesBuild(), '', true);
});
test.afterAll(() => site.stop());

const open = async (page: Page, path: string) => {
  await page.goto(`${site.address}${path}`);
  await walkDown(page);
};

/** One page of each kind, below a language. */
const pages = [
  '/',
  '/chapters/usb/',
  '/chapters/usb/questions/',
  '/play/plugs/',
  '/play/levers/',
  '/cases/',
  '/glossary/',
  '/sources/',
  '/models/adoption/',
  '/review/',
  '/tests/',
  '/tests/part-1/',
  '/progress/',
  '/about/',
  '/offline/',
];

/** How many labels each picture has, in the order of the page. */
const labels = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')].map(
      (svg) => [...svg.querySelectorAll('text')].filter((text) => text.textContent?.trim()).length,
    ),
  );

for (const path of pages)
  test(`${path}: every word is of the page’s language, and longer words or other digits find their room, pictures keep their labels`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `/en${path}`);
    const inEnglish = await labels(page);
    for (const [locale, direction] of [
      ['en-XA', 'ltr'],
      ['ar-XB-u-nu-arab', 'rtl'],
    ] as const) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, `/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      expect.soft(await untranslated(page), locale).toEqual([]);
      expect.soft(await labels(page), locale).toEqual(inEnglish);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await textOutOfPlace(page), `${locale} at ${width} px`).toEqual([]);
      }
    }
  });
