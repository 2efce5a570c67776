import type { Page } from '@playwright/test';

/** Every control of the page that is less than 24 px high, and what it is. */
export const smallControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, .track a, nav a')]
      .filter((element) => !element.closest('.visually-hidden') && element.checkVisibility())
      .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 90) }))
      .filter(({ box }) => box.height < 23.5)
      .map(({ box, html }) => `${box.width}×${box.height} ${html}`),
  );
