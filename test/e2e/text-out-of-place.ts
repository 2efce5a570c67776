import type { Page } from '@playwright/test';

/** Every text that leaves its picture, its button or whatever has an edge around it, and how far the page can be scrolled sideways. */
export const textOutOfPlace = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hair = 2;
    const found: string[] = [];
    const excess = document.documentElement.scrollWidth - innerWidth;
    if (excess > 0) found.push(`the page is ${excess} px too wide`);
    const beyond = (inner: DOMRect, outer: DOMRect) =>
      Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);
    const tell = (text: Node, by: number, where: Element) =>
      found.push(`“${text.textContent?.trim()}” is ${Math.round(by)} px outside ${where.tagName}.${where.classList}`);

    for (const text of document.querySelectorAll('svg text')) {
      const picture = text.closest('svg');
      if (!picture || !text.checkVisibility()) continue;
      const box = text.getBoundingClientRect();
      const by = beyond(box, picture.getBoundingClientRect());
      if (box.width > 0 && by > hair) tell(text, by, picture);
    }

    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || parent.closest('svg, math, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || !parent.checkVisibility({ visibilityProperty: true })) continue;
      for (let around: HTMLElement | null = parent; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        // what is there for the ear alone is clipped away
        if (style.clipPath !== 'none') break;
        const edged = style.borderTopWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        if (style.display === 'inline' || (!edged && style.overflowX === 'visible')) {
          if (style.position === 'absolute') break;
          continue;
        }
        const by = beyond(box, around.getBoundingClientRect());
        if (by > hair && !['auto', 'scroll'].includes(style.overflowX)) tell(text, by, around);
        break;
      }
    }
    return found;
  });
