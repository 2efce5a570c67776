import type { Page } from '@playwright/test';

/** Every two labels of a picture that lie over each other by more than a hair. */
export const labelsOverlap = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hair = 3;
    return [...document.querySelectorAll('svg')].flatMap((picture) => {
      const labels = [...picture.querySelectorAll('text')]
        .filter(
          (label) =>
            label.textContent?.trim() && label.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        .map((label) => ({ words: label.textContent?.trim(), box: label.getBoundingClientRect() }));
      return labels.flatMap(({ words, box }, place) =>
        labels.slice(place + 1).flatMap((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return across > hair && down > hair
            ? [`“${words}” and “${other.words}”, by ${Math.round(across)} × ${Math.round(down)} px`]
            : [];
        }),
      );
    });
  });
