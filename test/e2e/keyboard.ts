import { expect, type Locator, type Page } from '@playwright/test';

const isFocused = (element: Element): boolean => element === document.activeElement;

/** Tabs forward until `target` has the focus, at most 120 times: how a reader without a pointer gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if ((await target.count()) === 1 && (await target.evaluate(isFocused))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Tabs to `target` and presses a key there. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
