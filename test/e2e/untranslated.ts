import type { Page } from '@playwright/test';

/** Every text on the page, to the eye or the ear, that has an English word in it and is not said to be in another language than the page. */
export const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const language = document.documentElement.lang;
    const english = /(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/u;
    const isElsewhere = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== language ||
      element?.closest('script, style, math, code, pre, [translate="no"]') !== null;
    const found = new Set<string>();
    const look = (text: string | null, element: Element | null, where: string) => {
      if (text && english.test(text) && !isElsewhere(element)) found.add(`${where}: ${text.trim()}`);
    };
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode())
      look(text.textContent, text.parentElement, text.parentElement?.localName ?? '');
    for (const name of [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'alt',
      'title',
      'placeholder',
    ])
      for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element, name);
    for (const element of document.querySelectorAll(
      'meta[name="description"], meta[property^="og:"]:is([property$="title"], [property$="description"])',
    ))
      look(element.getAttribute('content'), element, 'meta');
    return [...found];
  });
