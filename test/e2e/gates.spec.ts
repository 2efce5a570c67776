import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const teeth = async (figure: Locator) =>
  ((await figure.locator('.climb .capability').getAttribute('d')) ?? '').split('V').length - 1;

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown', times: number) {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

test('chapter 16 is done with the keyboard alone: ten stages leave a tenth, and all of it where any gap is as bad as any other', async ({
  page,
}) => {
  await page.goto('/en/chapters/gates/');
  await walkDown(page);
  const stages = page.locator('#stages');
  await expect(says(stages)).toBeHidden();
  await press(page, stages.getByRole('button', { name: 'half', exact: true }));
  await expect(stages.getByText('Take the stages to ten, and watch the teeth.')).toBeVisible();
  expect(await teeth(stages)).toBe(1);
  await tabTo(page, stages.getByRole('slider', { name: 'Stages' }));
  await step(page, 'ArrowRight', 9);
  await expect(stages.getByText('You guessed half. It comes out otherwise.')).toBeVisible();
  await expect(stages.getByText('it falls from 25 to 2.5 with ten stages.')).toBeVisible();
  expect(await teeth(stages)).toBe(10);

  // the discovery: where any gap is as bad as any other, stages change nothing
  await tabTo(page, stages.getByRole('radio', { name: 'twice the gap, twice the danger' }));
  await step(page, 'ArrowUp', 1);
  await expect(stages.getByRole('radio', { name: 'any gap is as bad as any other' })).toBeChecked();
  await expect(says(stages)).toContainText('stages take nothing off the danger');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  for (const count of [11, 12, 13]) {
    await press(page, stages.getByRole('slider', { name: 'Stages' }), 'ArrowRight');
    await expect(stages.locator('.tally .cut')).toHaveText('25');
    await expect.poll(() => teeth(stages)).toBe(count);
  }

  const margin = page.locator('#margin');
  await press(page, margin.getByRole('button', { name: 'about twice as much as five months' }));
  await expect(margin.getByText('Take the months to ten.')).toBeVisible();
  await press(page, margin.getByRole('slider', { name: 'Months' }), 'End');
  await expect(margin.getByText('You guessed about twice as much as five months. So it comes out.')).toBeVisible();
  await expect(says(margin)).toContainText('The danger adds up to 19, where no gate would leave 100');
  await press(page, margin.getByRole('slider', { name: 'The gate, in points ahead' }), 'Home');
  await expect(says(margin)).toContainText('There is no danger');
  await expect(says(margin)).toContainText('the waiting adds up to 100.');
  await answerAll(page);
});

test('the sandbox weighs danger against waiting, and turns to the gate, by keyboard', async ({ page }) => {
  await page.goto('/en/play/gate/');
  const figure = page.locator('#gate');
  await press(page, figure.getByRole('button', { name: 'Weigh danger against waiting' }));
  await expect(figure.getByRole('heading', { name: 'Ten points up, and what they cost' })).toBeVisible();
  await expect(says(figure)).toContainText('Then no number of stages costs less than one jump.');
  await tabTo(page, figure.getByRole('slider', { name: 'What danger weighs' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(figure)).toContainText('Then 5 stages would cost least.');
  await press(page, figure.getByRole('button', { name: 'Look at the gate' }));
  await expect(figure.getByRole('heading', { name: 'A gate that travels with you' })).toBeVisible();
  await press(page, figure.getByRole('slider', { name: 'The gate, in points ahead' }), 'End');
  await expect(says(figure)).toContainText('capability never gets past that');
});

test('a link brings back a weight and its best number of stages', async ({ page }) => {
  await page.goto('/en/play/gate/#gate=s:price,n:10,p:1,w:5,t:5,m:2');
  await expect(says(page.locator('#gate'))).toContainText('no other number of stages costs less than these 10');
});
