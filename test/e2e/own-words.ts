import type { Page } from '@playwright/test';

/** Something that a page says, to the eye or the ear. */
export interface OwnWords {
  /** the element or attribute that says it */
  readonly where: string;
  readonly text: string;
}

/** Everything that a page says in its own language: not what is said to be in another, nor code and formulas. */
export const ownWords = (page: Page): Promise<readonly OwnWords[]> =>
  page.evaluate(() => {
    const language = document.documentElement.lang;
    const isElsewhere = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== language ||
      element?.closest('script, style, math, code, pre, [translate="no"]') !== null;
    const found: { where: string; text: string }[] = [];
    const look = (text: string | null, element: Element | null, where: string) => {
      if (text?.trim() && !isElsewhere(element)) found.push({ where, text: text.trim() });
    };
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode())
      look(text.textContent, text.parentElement, text.parentElement?.localName ?? '');
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title'];
    for (const name of [...spoken, 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element, name);
    for (const element of document.querySelectorAll('meta[name="description"]'))
      look(element.getAttribute('content'), element, 'meta');
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type="text"]'))
      look(input.value, input, 'value');
    return found;
  });
