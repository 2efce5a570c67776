import { expect, type Locator, type Page } from '@playwright/test';
import { openGroup, specimen, test } from './gallery.ts';

async function open(page: Page, state: string): Promise<Locator> {
  await openGroup(page, 'Slider');
  return specimen(page, 'Slider', state);
}

test.describe('a slider’s field', () => {
  test('reads a decimal comma, and shows what was taken', async ({ page }) => {
    const part = await open(page, 'tenths');
    const field = part.getByRole('spinbutton');
    for (const [typed, taken] of [
      ['2,5', '2.5'],
      ['5,9', '5.9'],
      ['.5', '0.5'],
      ['5.', '5'],
      ['+1', '1'],
      [' 3 ', '3'],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(field).toHaveValue(taken);
      await expect(part.getByRole('slider')).toHaveValue(taken);
    }
  });

  test('changes nothing while the reader types, nor by what it cannot take, and says what that is', async ({
    page,
  }) => {
    const part = await open(page, 'tenths');
    const field = part.getByRole('spinbutton');
    const slider = part.getByRole('slider');
    const before = await slider.inputValue();
    await field.fill('');
    await field.pressSequentially('9');
    await expect(slider).toHaveValue(before);
    for (const [typed, message] of [
      ['99', /^It goes from .* to .*\.$/],
      ['two', /^“two” could not be read as a number\. Write it like 2\.5 or 1,000\.$/],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(field).toHaveValue(typed);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(message);
      await expect(slider).toHaveValue(before);
    }
    await slider.press('ArrowRight');
    await expect(field).toHaveValue(await slider.inputValue());
    await expect(field).not.toHaveAttribute('aria-invalid');
  });

  test('that counts things takes whole numbers only', async ({ page }) => {
    const part = await open(page, 'whole-numbers');
    const field = part.getByRole('spinbutton');
    const before = await field.inputValue();
    await field.fill('3,5');
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(/^It takes whole numbers from/);
    await expect(part.getByRole('slider')).toHaveValue(before);
  });

  test('moves by a step with the arrows, and neither it nor the slider by the wheel', async ({ page }) => {
    const part = await open(page, 'tenths');
    const field = part.getByRole('spinbutton');
    const slider = part.getByRole('slider');
    await field.focus();
    const before = Number(await field.inputValue());
    await page.keyboard.press('ArrowDown');
    const after = Number(await field.inputValue());
    expect(after).toBeLessThan(before);
    await expect(slider).toHaveValue(String(after));
    for (const part of [field, slider]) {
      await part.focus();
      await part.hover();
      await page.mouse.wheel(0, 200);
      await part.dispatchEvent('wheel', { deltaY: 3, deltaMode: 1, cancelable: true });
      await page.waitForTimeout(100);
      await expect(field).toHaveValue(String(after));
      await expect(slider).toHaveValue(String(after));
    }
  });

  test('keeps a wheel that counts in lines from the slider, and scrolls the page by it', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 400 });
    const part = await open(page, 'tenths');
    const slider = part.getByRole('slider');
    await slider.focus();
    const [kept, moved] = await slider.evaluate((element) => {
      scrollTo(0, 0);
      const wheel = new WheelEvent('wheel', { deltaY: 3, deltaMode: 1, cancelable: true, bubbles: true });
      element.dispatchEvent(wheel);
      return [wheel.defaultPrevented, scrollY];
    });
    expect(kept).toBe(true);
    expect(moved).toBeGreaterThan(20);
  });
});
