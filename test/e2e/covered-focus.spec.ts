import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { walkDown } from './walk-down.ts';

/** What of the focused control cannot be seen: nothing, or its name and what lies over it. */
const covered = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const over = [0.1, 0.5, 0.9]
      .map((part) => document.elementFromPoint(left + part * width, top + height / 2))
      .find((hit) => !hit || !(focused.contains(hit) || hit.contains(focused)));
    return over === undefined ? undefined : `${focused.outerHTML.slice(0, 80)} under ${over?.outerHTML.slice(0, 40)}`;
  });

/** Walks through what has the focus inside `around`, from its first stop to its last and back. */
async function walkThrough(page: Page, around: string): Promise<readonly string[]> {
  const found: string[] = [];
  await page.locator(`${around} button`).first().focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press(key);
      if (!(await page.evaluate((around) => document.activeElement?.closest(around) != null, around))) break;
      const over = await covered(page);
      if (over) found.push(`${key}: ${over}`);
    }
  }
  return found;
}

// the figures whose picture stays in sight on a small screen
const staying = [
  'levers',
  'incentive-mix',
  'race',
  'inspection',
  'weakest-link',
  'claims',
  'many-eyes',
  'pillars',
  'division',
  'plugs',
];
for (const name of someOf(staying)) {
  test(`${name}: no control is under the picture when it has the focus`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const viewport of [
      { width: 390, height: 664 },
      { width: 320, height: 256 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`/en/play/${name}/`);
      await walkDown(page);
      expect.soft(await walkThrough(page, '.figure'), `${viewport.width}×${viewport.height}`).toEqual([]);
    }
  });
}

test('the notice at the foot of the page covers no control that has the focus, and the page ends above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('/en/chapters/payoffs/');
  await page.locator('h2').nth(2).scrollIntoViewIfNeeded();
  await page.waitForTimeout(1800);
  await page.goto('/en/chapters/payoffs/');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('You stopped at');
  await walkDown(page);
  expect(await walkThrough(page, '#matrix')).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const [last, top] = await page.evaluate(() => [
    document.querySelector('.foot span')?.getBoundingClientRect().bottom ?? 0,
    document.querySelector('.notice')?.getBoundingClientRect().top ?? 0,
  ]);
  expect(last).toBeLessThanOrEqual(top ?? 0);
});
