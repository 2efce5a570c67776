import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import type { BuiltSite } from '../../scripts/serve-built.ts';
import { serveFiles } from '../../scripts/serve-files.ts';
import { someOf } from '../support/endurance.ts';
import { asked } from './asked.ts';
import { labelsOverlap } from './labels-overlap.ts';
import { languagesBuild } from './languages-build.ts';
import { latinDigits } from './latin-digits.ts';
import { ownWords } from './own-words.ts';
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

/** The language of the staged site whose digits are other ones. */
const arabic = 'ar-XB-u-nu-arab';

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
  '/book/',
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

for (const path of someOf(pages))
  test(`${path}: every word is of the page’s language, and longer words or other digits find their room, pictures keep their labels`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `/en${path}`);
    const inEnglish = await labels(page);
    for (const [locale, direction] of [
      ['en-XA', 'ltr'],
      [arabic, 'rtl'],
    ] as const) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, `/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const said = await ownWords(page);
      expect(said.length).toBeGreaterThan(10);
      expect.soft(untranslated(said), locale).toEqual([]);
      // nothing has fallen back but the bibliography, and the switcher names English in English
      await expect.soft(page.locator('[lang="en"]:not(span, a[hreflang])'), locale).toHaveCount(0);
      expect.soft(await labels(page), locale).toEqual(inEnglish);
      if (locale === arabic) expect.soft(latinDigits(said), locale).toEqual([]);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await textOutOfPlace(page), `${locale} at ${width} px`).toEqual([]);
        expect.soft(await labelsOverlap(page), `${locale} at ${width} px`).toEqual([]);
      }
    }
  });

const isInTrial = ({ id }: { readonly id: string }) => existsSync(overlayOf(id));
type Choice = ReturnType<typeof asked<'one-choice' | 'several'>>;

const overlayOf = (id: string) => `test/support/spanish/content/es/questions/${id}.yaml`;

/** The options of a question as English and the trial have them, in the English file's order. */
function optionsOf({ id: question, file }: Choice) {
  const spanish = parse(readFileSync(overlayOf(question), 'utf8')) as {
    readonly options: Readonly<Record<string, { readonly text: string }>>;
  };
  return file.options.map(({ id, text, correct }) => ({
    id,
    isRight: correct === true,
    en: text.trim(),
    es: spanish.options[id]?.text.trim() ?? '',
  }));
}

for (const choice of [asked('one-choice', isInTrial), asked('several', isInTrial)] as const)
  test(`${choice.id}: a check answered in Spanish is there in English, the same options marked, in the same order`, async ({
    page,
  }) => {
    const all = optionsOf(choice);
    const chosen = choice.file.kind === 'several' ? all.slice(0, 2) : [all.find(({ isRight }) => !isRight)];
    const options = all.map((option) => ({ ...option, isChosen: chosen.includes(option) }));
    const question = page.locator('.check .question');
    const shown = async (language: 'en' | 'es') => {
      const words = await question.locator('label').allInnerTexts();
      return words.map((text) => options.find((option) => text.includes(option[language]))?.id);
    };
    const turnTo = async (path: string, dot: string) => {
      await open(page, path);
      await page
        .locator('.check')
        .getByRole('button', { name: new RegExp(`^${dot} ${choice.number}(,|$)`) })
        .click();
    };

    await turnTo(`/es/chapters/${choice.chapter}/`, 'Pregunta');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    for (const { es, isChosen } of options) if (isChosen) await question.getByLabel(es).check();
    await page.locator('.check').getByRole('button', { name: 'Comprobar', exact: true }).click();
    await expect(question.locator('> .verdict')).toHaveText(/^\s*(Correcto|No es así|En parte)\./);
    const inSpanish = await shown('es');
    expect(new Set(inSpanish).size).toBe(options.length);

    await page.getByRole('navigation', { name: 'Idiomas' }).getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/en/chapters/${choice.chapter}/`);
    await turnTo(`/en/chapters/${choice.chapter}/`, 'Question');
    await expect(question.locator('> .verdict')).toHaveText(/^\s*(Right|Not this one|Partly)\./);
    for (const { en, isChosen } of options) await expect(question.getByLabel(en)).toBeChecked({ checked: isChosen });
    await expect.poll(() => shown('en')).toEqual(inSpanish);
  });

test('what is not translated stands in English among the words of the page, and says so', async ({ page }) => {
  await open(page, '/es/chapters/one-round/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('main article[data-chapter]')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('no está traducido').first()).toBeVisible();
  const check = page.locator('.check');
  await expect(check).toContainText('Pregunta 1 de');
  await expect.poll(() => check.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('es');
  await expect(check.locator('.question')).toHaveAttribute('lang', 'en');
  // the way on is the page's, and leads to the next chapter in the reader's language
  const onward = await page.locator('main a[href*="/chapters/"]').all();
  expect(onward.length).toBeGreaterThan(0);
  for (const link of onward) await expect.poll(() => link.getAttribute('href')).toMatch(/^\/es\/|^#/);

  await open(page, '/es/cases/');
  const cards = await page
    .locator('.box > .case')
    .evaluateAll((all) => all.map((card) => card.closest('[lang]')?.getAttribute('lang')));
  expect(cards.filter((language) => language === 'es')).toHaveLength(2);
  expect(new Set(cards)).toEqual(new Set(['es', 'en']));
});

test('each page names the others, of which one is for readers of no language here', async ({ page }) => {
  await page.goto(`${site.address}/es/chapters/usb/`);
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
    );
  expect(alternates).toEqual([
    ['en', '/en/chapters/usb/'],
    ['es', '/es/chapters/usb/'],
    ['en-XA', '/en-XA/chapters/usb/'],
    ['ar-XB-u-nu-arab', '/ar-XB-u-nu-arab/chapters/usb/'],
    ['x-default', '/en/chapters/usb/'],
  ]);
});
