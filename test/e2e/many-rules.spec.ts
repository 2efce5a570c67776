import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');

test.beforeEach(async ({ page }) => {
  await page.goto('/en/chapters/many-rules/');
  await walkDown(page);
});

test('twice as many reviews leave two ninths, found with the keyboard alone', async ({ page }) => {
  const clock = page.locator('#clock');
  await expect(clock.getByRole('slider')).toHaveCount(0);
  await press(page, clock.getByRole('button', { name: 'half', exact: true }));
  await expect(clock.getByText('Try it. Take the reviews to 8').first()).toBeVisible();
  await expect(clock.getByRole('slider')).toHaveCount(1);
  await tabTo(page, clock.getByRole('slider', { name: 'Reviews in four years' }));
  await step(page, 'ArrowRight', 4);
  await expect(says(clock)).toContainText('exposure is 1 and slack 1');
  await expect(
    clock.getByText('You guessed half. It comes out otherwise: with 1 point of room, 1 of 4.5 boxes.'),
  ).toBeVisible();
  await expect(clock.locator('.before')).toHaveCount(1);
  await step(page, 'ArrowLeft', 4);
  await expect(clock.getByText('You guessed half.').first()).toBeVisible();
  await tabTo(page, clock.getByRole('slider', { name: 'Room at each review' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(clock)).toContainText('exposure is 2 and slack 2');
});

test('pairs become a web, and what differs eats the saving', async ({ page }) => {
  const borders = page.locator('#borders');
  await press(page, borders.getByRole('button', { name: 'twice as many', exact: true }));
  await tabTo(page, borders.getByRole('slider', { name: 'Countries' }));
  await step(page, 'ArrowRight', 5);
  await expect(says(borders)).toContainText('it takes 45 agreements, one for each pair');
  await expect(borders.getByText('It comes out otherwise: 45 instead of 10.').first()).toBeVisible();
  await expect(says(borders)).toContainText('That is 28 weeks instead of 100.');
  await tabTo(page, borders.getByRole('slider', { name: 'What differs' }));
  await page.keyboard.press('End');
  await expect(says(borders)).toContainText('That is 100 weeks, as many as if each tested alone.');
  await press(page, borders.getByRole('button', { name: 'Hub', exact: true }));
  await expect(says(borders)).toContainText('10 agreements, one for each country with the hub');
  await expect(borders.getByRole('button', { name: 'Hub', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await press(page, borders.getByRole('button', { name: 'Alone', exact: true }));
  await expect(says(borders)).toContainText('Nobody has to agree.');
});

test('a link opens each figure as it stood', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/en/chapters/many-rules/#clock=n:8,m:1,guess:half&borders=w:hub,n:12,d:50,r:20');
  await walkDown(page);
  await expect(page.locator('#clock').getByText('You guessed half.').first()).toBeVisible();
  await expect(page.locator('#borders svg.ring circle')).toHaveCount(1);
});

test('the chapter’s check is done with the keyboard alone', async ({ page }) => {
  await answerAll(page);
});
