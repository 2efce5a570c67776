import { expect, type Locator, type Page, test } from '@playwright/test';
import { walkDown } from './walk-down.ts';

async function open(page: Page, name: string) {
  await page.goto(`/en/play/${name}/`);
  await walkDown(page);
  return page.locator(`#${name}`);
}

/** The slider of the payoff R, beside its field. */
const rangeBeside = (matrix: Locator) =>
  matrix
    .locator('.slider', { has: matrix.page().getByRole('spinbutton', { name: 'Both ship safe, typed' }) })
    .getByRole('slider');

test.describe('a slider’s field', () => {
  test('reads a decimal comma, and shows what was taken', async ({ page }) => {
    const matrix = await open(page, 'payoff-matrix');
    const field = matrix.getByRole('spinbutton', { name: 'Both ship safe, typed' });
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
      await expect(rangeBeside(matrix)).toHaveValue(taken === '5.9' ? /^(5\.9|6)$/ : taken);
    }
  });

  test('changes nothing while the reader types, nor by what it cannot take, and says what that is', async ({
    page,
  }) => {
    const matrix = await open(page, 'payoff-matrix');
    const field = matrix.getByRole('spinbutton', { name: 'Both ship safe, typed' });
    const slider = rangeBeside(matrix);
    const [before, says] = [await slider.inputValue(), await matrix.locator('.says .reveal').first().textContent()];
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
      expect(await matrix.locator('.says .reveal').first().textContent()).toBe(says);
    }
    await slider.press('ArrowRight');
    await expect(field).toHaveValue(await slider.inputValue());
    await expect(field).not.toHaveAttribute('aria-invalid');
  });

  test('that counts things takes whole numbers only', async ({ page }) => {
    const crowd = await open(page, 'crowd');
    const field = crowd.getByRole('spinbutton').first();
    const before = await field.inputValue();
    await field.fill('3,5');
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(/^It takes whole numbers from/);
    await expect(crowd.getByRole('slider').first()).toHaveValue(before);
  });

  test('moves by a step with the arrows, and neither it nor the slider by the wheel', async ({ page }) => {
    const matrix = await open(page, 'payoff-matrix');
    const field = matrix.getByRole('spinbutton', { name: 'Both ship safe, typed' });
    const slider = rangeBeside(matrix);
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
    const matrix = await open(page, 'payoff-matrix');
    const slider = rangeBeside(matrix);
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
