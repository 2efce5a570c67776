import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const path = (figure: Locator, kind: string) => figure.locator(`.unsafe .of-${kind}`).first().getAttribute('d');
const drawn = async (figure: Locator, kind: string) =>
  ((await path(figure, kind)) ?? '').split(/[M ]/).length / 2 - 0.5;

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

test('chapter 10 is done with the keyboard alone: ten eyes leave one corner dark, tests of their own do not, and one flag stops safe systems', async ({
  page,
}) => {
  await page.goto('/en/chapters/safety/');
  await walkDown(page);
  const many = page.locator('#eyes');
  await expect(says(many)).toBeHidden();
  await expect(many.locator('.unsafe .night')).toBeHidden();
  await press(page, many.getByRole('button', { name: 'fewer than 1' }));
  await expect(many.getByText('Go to 10, one evaluator at a time.')).toBeVisible();
  await expect(many.locator('.unsafe .night')).toHaveCount(0);
  expect(await drawn(many, 'flagged')).toBe(40);
  await tabTo(page, many.getByRole('slider', { name: 'Evaluators' }));
  await step(page, 'ArrowRight', 9);
  await expect(many.getByText('You guessed fewer than 1. It comes out otherwise.')).toBeVisible();
  await expect(many.getByText('20.1 get past all ten.')).toBeVisible();
  await expect(says(many)).toContainText('This stops 79.9 of 100 unsafe systems and lets 20.1 through');
  await expect(many.locator('.unsafe .night')).toBeVisible();
  expect(await drawn(many, 'dark')).toBe(20);
  expect(await drawn(many, 'flagged')).toBe(80);
  expect(await drawn(many, 'eye')).toBe(10);

  await press(page, many.getByRole('button', { name: 'Give each a test of its own, no better' }));
  await expect(says(many)).toContainText('lets 0.6 through, on average. No system is hidden from all of them.');
  await expect(many.locator('.unsafe .night')).toHaveCount(0);
  expect(await drawn(many, 'flagged')).toBe(99);

  const rule = page.locator('#rule');
  await press(page, rule.getByRole('button', { name: 'about 65' }));
  await tabTo(page, rule.getByRole('slider', { name: 'Evaluators' }));
  await step(page, 'ArrowRight', 9);
  await expect(rule.getByText('You guessed about 65. So it comes out.')).toBeVisible();
  await press(page, rule.getByRole('button', { name: 'more than half' }));
  await expect(says(rule)).toContainText('It takes 6 flags to stop a system.');
  await expect(says(rule)).toContainText('lets 69.8 through, on average.');
  await expect(says(rule)).toContainText('It also stops fewer than 0.1 of 100 safe ones.');
  await press(page, rule.getByRole('button', { name: 'all of them' }));
  await expect(says(rule)).toContainText('lets 99.9 through, on average.');
  await answerAll(page);
});

test('the sandbox has every control, by keyboard', async ({ page }) => {
  await page.goto('/en/play/many-eyes/');
  const figure = page.locator('#many-eyes');
  await press(page, figure.getByRole('slider', { name: 'The blind spot' }), 'Home');
  await expect(says(figure)).toContainText('This stops 50 of 100 unsafe systems');
  await press(page, figure.getByRole('slider', { name: 'What one finds' }), 'End');
  await expect(says(figure)).toContainText('This stops 100 of 100 unsafe systems and lets 0 through');
  await press(page, figure.getByRole('slider', { name: 'Trained for the test' }), 'ArrowRight');
  await expect(says(figure)).toContainText('it flags 5 percent fewer of the unsafe ones. This stops 95 of 100');
  await press(page, figure.getByRole('slider', { name: 'False alarms' }), 'Home');
  await expect(says(figure)).toContainText('It stops no safe one.');
  await press(page, figure.getByRole('slider', { name: 'Evaluators' }), 'End');
  await press(page, figure.getByRole('button', { name: 'all of them' }));
  await expect(says(figure)).toContainText('It takes all 20 flags to stop a system.');
  await press(page, figure.getByRole('button', { name: 'Give each a test of its own, no better' }));
  await expect(says(figure)).toContainText('20 evaluators each use a test of their own.');
});

test('a link brings back four evaluators with tests of their own', async ({ page }) => {
  await page.goto('/en/play/many-eyes/#many-eyes=s:eyes,k:4,c:20,d:50,f:0,r:any,o:1');
  await expect(says(page.locator('#many-eyes'))).toContainText('lets 13 through, on average.');
});
