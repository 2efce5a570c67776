import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const reads = (figure: Locator) => figure.locator('.card .sum b');

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

test('chapter 13 is done with the keyboard alone: security falls, benefit with it, the card hardly; then the next ten', async ({
  page,
}) => {
  await page.goto('/en/chapters/three-legs/');
  await walkDown(page);
  const fall = page.locator('#fall');
  await expect(says(fall)).toBeHidden();
  await press(page, fall.getByRole('button', { name: 'over 60' }));
  await expect(fall.getByText('Take security down to 10')).toBeVisible();
  await expect(fall.getByRole('slider')).toHaveCount(1);
  await tabTo(page, fall.getByRole('slider', { name: 'Security' }));
  await step(page, 'ArrowLeft', 16);
  await expect(fall.getByText('You guessed over 60. It comes out otherwise.')).toBeVisible();
  await expect(says(fall)).toContainText('Benefit is built to 90, and 8.1 of it stands.');
  await expect(reads(fall)).toHaveText('63.3');
  await expect(fall.locator('.left b')).toHaveText('8.1');

  await press(page, fall.getByRole('slider', { name: 'Mud under safety' }), 'Home');
  await press(page, fall.getByRole('slider', { name: 'Mud under benefit' }), 'Home');
  await expect(says(fall)).toContainText('Benefit is on rock, and all 90 of it stands.');
  await expect(reads(fall)).toHaveText('63.3');

  const next = page.locator('#next');
  await press(page, next.getByRole('button', { name: 'security', exact: true }));
  await expect(next.getByText('Put the ten on one post after another')).toBeVisible();
  await press(page, next.getByRole('button', { name: 'security', exact: true }));
  await expect(says(next)).toContainText('They bring 4.05 of the benefit that stands, and 3.33 on the card.');
  await press(page, next.getByRole('button', { name: 'benefit', exact: true }));
  await expect(next.getByRole('button', { name: 'benefit', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(next.getByText('You guessed security. It comes out otherwise.')).toBeVisible();
  await expect(says(next)).toContainText('They bring 5.45 of the benefit');
  await press(page, next.getByRole('slider', { name: 'Mud under benefit' }), 'End');
  await expect(says(next)).toContainText('They bring 0.9 of the benefit');
  await tabTo(page, next.getByRole('radio', { name: 'average' }));
  await step(page, 'ArrowRight', 3);
  await expect(says(next)).toContainText('The card multiplies what is built and reads 9.');
  await answerAll(page);
});

test('the sandbox has every control, by keyboard', async ({ page }) => {
  await page.goto('/en/play/pillars/');
  const figure = page.locator('#pillars');
  await press(page, figure.getByRole('slider', { name: 'Security', exact: true }), 'Home');
  await expect(says(figure)).toContainText('Benefit is built to 90, and none of it stands.');
  await expect(reads(figure)).toHaveText('60');
  await press(page, figure.getByRole('slider', { name: 'Safety', exact: true }), 'End');
  await expect(figure.getByRole('button', { name: 'safety' })).toBeDisabled();
  await press(page, figure.getByRole('slider', { name: 'Benefit', exact: true }), 'Home');
  await expect(says(figure)).toContainText('Nothing of benefit is built.');
  await press(page, figure.getByRole('button', { name: 'security' }));
  await expect(says(figure)).toContainText('Security is built to 10, on rock.');
  await press(page, figure.getByRole('button', { name: 'security' }));
  await expect(says(figure)).toContainText('Security is built to 0, on rock.');
});

test('a link brings back a sceptic’s marsh without mud', async ({ page }) => {
  await page.goto('/en/play/pillars/#pillars=s:fall,se:10,sa:90,be:90,l:0,m:0');
  await expect(says(page.locator('#pillars'))).toContainText('Benefit is on rock, and all 90 of it stands.');
});
