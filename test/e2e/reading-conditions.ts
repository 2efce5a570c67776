import type { Page } from '@playwright/test';

/** Puts rules over the page's own, as a reader's browser or extension does. */
const addStyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = rules ? [sheet] : [];
  }, rules);

/** How readers may have a page before them, each following on the one before: how it is brought about, by name. */
export const readingConditions: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
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
