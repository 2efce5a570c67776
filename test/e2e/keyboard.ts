import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';

const isFocused = (element: Element): boolean => element === document.activeElement;
const howItStands = (element: Element) => {
  const focused = document.activeElement;
  if (element === focused) return 'focused';
  if (!element.isConnected) return 'gone';
  // from behind one gets to the last of a group of radios
  const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
  const isBehind = focused && !isRadio && element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBehind ? 'behind' : 'ahead';
};

/**
 * Tabs until `target` has the focus, back where it stands before what has it, at most 120 times: how a reader without a pointer gets
 * there.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // a role is looked for through the whole page: not anew at each press
  let element: ElementHandle<Element> | undefined;
  for (let presses = 0; presses < 120; presses++) {
    let stands = (await element?.evaluate(howItStands)) ?? 'gone';
    // what had the name when it was looked for may have another by now
    if (stands === 'focused' && (await target.count()) === 1 && (await target.evaluate(isFocused))) return;
    if (stands === 'gone' && (await target.count()) === 1) {
      element = (await target.elementHandles()).at(0) as ElementHandle<Element> | undefined;
      stands = (await element?.evaluate(howItStands)) ?? 'gone';
      if (stands === 'focused') return;
    }
    await page.keyboard.press(stands === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  await expect(target).toBeFocused();
}

/** Tabs to `target` and presses a key there. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
