import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { press } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const names = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));

/** Opens a figure's own page, awake. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/en/play/${name}/`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

for (const name of someOf(names)) {
  test(`${name}: buttons of a kind stand in a group with a name, and a typed field is called like its slider`, async ({
    page,
  }) => {
    await open(page, name);
    const figure = page.locator(`#${name}`);
    const loose = await figure.evaluate((figure) =>
      [...figure.querySelectorAll('button')]
        .filter(
          (button) =>
            button.hasAttribute('aria-pressed') ||
            /^[\d\W]+$/.test(button.ariaLabel ?? button.textContent?.trim() ?? ''),
        )
        .filter((button) => !button.closest('fieldset')?.querySelector('legend')?.textContent?.trim())
        .map((button) => button.textContent?.trim()),
    );
    expect(loose).toEqual([]);
    const strangers = await figure.evaluate((figure) =>
      [...figure.querySelectorAll('.slider')]
        .map((slider) => ({
          seen: slider.querySelector('label')?.textContent?.trim() ?? '',
          called: slider.querySelector('.typed')?.getAttribute('aria-label') ?? '',
        }))
        .filter(({ seen, called }) => !called.startsWith(seen))
        .map(({ called }) => called),
    );
    expect(strangers).toEqual([]);
  });
}

test('a move of one number is told without what has not changed', async ({ page }) => {
  await open(page, 'levers');
  const levers = page.locator('#levers');
  const told = levers.locator('.says [aria-live="polite"]').first();
  await press(page, levers.getByRole('slider', { name: 'How likely is it that Beacon ships safe?' }), 'ArrowRight');
  await expect(told).toHaveText(/^At 31\s%, [^.]*(\.\d+[^.]*)*\.$/);
  await expect(told).not.toContainText('The lines cross');
});

test('the arrows of the matrix can be heard in its cells once the labs have walked them', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const matrix = page.locator('#matrix');
  await expect(matrix.getByRole('cell').nth(1)).toHaveText(/3\s*you/);
  const heard = async () => (await matrix.locator('[data-cell=CC]').allInnerTexts()).join().replace(/\s+/g, ' ');
  expect(await heard()).not.toContain('would move');
  await matrix.getByRole('button', { name: 'Both ship safe' }).click();
  expect(await heard()).not.toContain('would move');
  await matrix.getByRole('gridcell', { name: /3\s*you\s*3\s*Beacon/ }).click();
  await expect.poll(heard).toContain('you would move, Beacon would move');
  await expect(matrix.locator('.now')).toContainText('Neither gains by moving alone.');
});

test('a note in the margin is a note and no landmark, and the mark of what opens is no part of its name', async ({
  page,
}) => {
  await page.goto('/en/chapters/payoffs/');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect.poll(() => page.getByRole('note').count()).toBeGreaterThan(3);
  await expect(page.getByRole('note', { name: /^Note 1$/ })).toHaveCount(1);
  await open(page, 'levers');
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const called = nodes.map(({ name }) => String(name?.value ?? ''));
  expect(called).toContain('The same as a table');
  expect(called.filter((each) => /[▸▾◂○☐]/.test(each))).toEqual([]);
});
