import { expect, type Locator, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');

test('chapter 9 is done with the keyboard alone: 16 tokens turn nothing, 8 do, and so do 7', async ({ page }) => {
  await page.goto('/en/chapters/incentives/');
  await walkDown(page);
  const mix = page.locator('#mix');
  await expect(mix.getByRole('slider')).toHaveCount(0);
  await press(page, mix.getByRole('button', { name: 'only the first, for 16' }));
  await expect(mix.getByText('Lay out both, one after the other.')).toBeVisible();
  await press(page, mix.getByRole('button', { name: 'Lay out the first, for 16' }));
  await expect(says(mix)).toContainText('shipping safe is 7 ahead; if it cuts corners, cutting is 3 ahead.');
  await expect(says(mix)).toContainText('Two labs that cut go on cutting.');
  await press(page, mix.getByRole('button', { name: 'Lay out the second, for 8' }));
  await expect(says(mix)).toContainText('So shipping safe pays whatever Beacon does. A cheaper mix does that too.');
  await expect(mix.getByText('You said only the first, for 16. It comes out otherwise.')).toBeVisible();

  for (const [name, key, times] of [
    ['Praise', 'ArrowLeft', 2],
    ['Blame', 'Home', 1],
    ['Liability', 'ArrowRight', 1],
  ] as const) {
    await tabTo(page, mix.getByRole('slider', { name, exact: true }));
    for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
  }
  await expect(says(mix)).toContainText('The mix costs 7 tokens.');
  await expect(says(mix)).toContainText('No mix does that for less.');
  await expect(mix.getByText('Turned: careful, whatever Beacon does.')).toBeVisible();

  const outside = page.locator('#outside');
  await expect(outside.locator('.care')).toBeHidden();
  await press(page, outside.getByRole('button', { name: '5', exact: true }));
  await expect(outside.getByText('it is 30. With nobody outside it would be 5.')).toBeVisible();
  const upper = await outside.locator('.careful').getAttribute('width');
  const lower = await outside.locator('.care').getAttribute('width');
  await tabTo(page, outside.getByRole('slider', { name: 'What a disaster costs people outside' }));
  await page.keyboard.press('Home');
  await expect(says(outside)).toContainText('5 projects of the hundred are exposed');
  expect(await outside.locator('.careful').getAttribute('width')).toBe(upper);
  expect(Number(await outside.locator('.care').getAttribute('width'))).toBeLessThan(Number(lower));
  await tabTo(page, outside.getByRole('slider', { name: 'Liability', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(says(outside)).toContainText('5 projects of the hundred are held back');
  await answerAll(page);
});

test('in the sandbox dearer liability makes another mix the cheapest, and the same mix meets a hundred projects', async ({
  page,
}) => {
  await page.goto('/en/play/incentive-mix/#incentive-mix=s:turn,m:10002,k:3,h:0');
  const mix = page.locator('#incentive-mix');
  await expect(says(mix)).toContainText('No mix does that for less.');
  await tabTo(page, mix.getByRole('slider', { name: 'What a step of liability costs' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(says(mix)).toContainText('The mix costs 11 tokens.');
  await expect(says(mix)).toContainText('A cheaper mix does that too.');
  await press(page, mix.getByRole('button', { name: 'A hundred projects' }));
  await expect(says(mix)).toContainText('5 projects of the hundred are exposed');
  await press(page, mix.getByRole('button', { name: 'One race' }));
  await expect(says(mix)).toContainText('The mix costs 11 tokens.');
});

test('a link opens the mix as it stood, and a figure of the chapter takes only its own scene', async ({ page }) => {
  await page.goto('/en/chapters/incentives/#mix=s:turn,m:03130,k:3,h:1,guess:both');
  await walkDown(page);
  await expect(says(page.locator('#mix'))).toContainText('The mix costs 16 tokens.');
  await page.goto('about:blank');
  await page.goto('/en/chapters/incentives/#mix=s:harm,m:10002,k:3,h:1');
  await walkDown(page);
  await expect(page.locator('#mix').getByRole('alert')).toContainText('could not be read');
});
