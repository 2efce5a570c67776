import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type PageKind, pageKinds } from './page-kinds.ts';
import { textOutOfPlace } from './text-out-of-place.ts';

test.use({ viewport: { width: 390, height: 780 } });

/** Puts rules over the page's own, as a reader's browser or extension does. */
const addStyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = rules ? [sheet] : [];
  }, rules);

const conditions: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it is': async () => {},
  'on the smallest phone': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'at twice the text size': async (page) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await addStyle(page, 'html { font-size: 200% }');
  },
  // the values of WCAG 1.4.12
  'with wide spacing': (page) =>
    addStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ),
  'from right to left': async (page) => {
    await addStyle(page, '');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  },
};

// levers is the page of its kind
const files = readdirSync('content/en/widgets').filter((file) => file !== 'levers.json');
const figures: readonly PageKind[] = files.map((file) => {
  const name = file.replace('.json', '');
  return {
    name: `the figure ${name}`,
    open: async (page) => {
      await page.goto(`/en/play/${name}/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    },
  };
});

for (const { name, open } of [...pageKinds, ...figures]) {
  test(`${name}: text stays in its place, large, widely spaced and from right to left`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const [condition, set] of Object.entries(conditions)) {
      await set(page);
      expect.soft(await textOutOfPlace(page), condition).toEqual([]);
    }
  });
}
