import type { Page } from '@playwright/test';

/** Every text of the page's own language, to the eye or the ear, that has a number in Latin digits: one that no `formatNumber` wrote. */
export const latinDigits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const language = document.documentElement.lang;
    const isElsewhere = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== language ||
      element?.closest('script, style, math, code, pre, [translate="no"]') !== null;
    const found = new Set<string>();
    const look = (text: string | null, element: Element | null, where: string) => {
      if (text && /[0-9]/.test(text) && !isElsewhere(element)) found.add(`${where}: ${text.trim()}`);
    };
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode())
      look(text.textContent, text.parentElement, text.parentElement?.localName ?? '');
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element, name);
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type="text"]'))
      look(input.value, input, 'value');
    return [...found];
  });
