import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const path = (figure: Locator, kind: string) => figure.locator(`.days .of-${kind}`).getAttribute('d');
const drawn = async (figure: Locator, kind: string) => ((await path(figure, kind)) ?? '').split(' ').length / 2;

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

test('chapter 8 is done with the keyboard alone: twice the fine takes the rings and leaves the squares, a promise takes the squares', async ({
  page,
}) => {
  await page.goto('/en/chapters/oversight/');
  await walkDown(page);
  const fine = page.locator('#fine');
  await expect(says(fine)).toBeHidden();
  await press(page, fine.getByRole('button', { name: 'half as many' }));
  await expect(fine.getByText('Take the fine to 20')).toBeVisible();
  const squares = await path(fine, 'skips');
  expect(await drawn(fine, 'comes')).toBe(18);
  await tabTo(page, fine.getByRole('slider', { name: 'The fine' }));
  await step(page, 'ArrowRight', 10);
  await expect(fine.getByText('You guessed half as many. It comes out otherwise.')).toBeVisible();
  await expect(fine.getByText('You come on 10 instead of 20.')).toBeVisible();
  await expect(says(fine)).toContainText('Ember skips its tests on 20 of 100 days, and you come on 10.');
  expect(await path(fine, 'skips')).toBe(squares);
  expect(await drawn(fine, 'comes')).toBe(9);

  await tabTo(page, fine.getByRole('slider', { name: 'What a visit costs you' }));
  await step(page, 'ArrowLeft', 5);
  await expect(says(fine)).toContainText('Ember skips its tests on 10 of 100 days, and you come on 10.');
  expect(await drawn(fine, 'skips')).toBe(10);

  const promise = page.locator('#promise');
  await press(page, promise.getByRole('button', { name: 'none', exact: true }));
  await expect(promise.getByText('Try it. Promise the 25 days.')).toBeVisible();
  await press(page, promise.getByRole('button', { name: 'Promise 25 days' }));
  await expect(promise.getByText('You guessed none. So it comes out.')).toBeVisible();
  await expect(says(promise)).toContainText('so it tests on all 100 days');
  expect(await path(promise, 'skips')).toBe('');
  await tabTo(page, promise.getByRole('slider', { name: 'Days you promise to come' }));
  await step(page, 'ArrowLeft', 5);
  await expect(says(promise)).toContainText('the figure lets it test');
  await step(page, 'ArrowLeft', 1);
  await expect(says(promise)).toContainText('it skips its tests on all 100 days');
  expect(await drawn(promise, 'skips')).toBe(100);
  await answerAll(page);
});

test('the sandbox has every control, by keyboard', async ({ page }) => {
  await page.goto('/en/play/inspection/');
  const figure = page.locator('#inspection');
  await press(page, figure.getByRole('slider', { name: 'What a visit finds' }), 'End');
  await expect(says(figure)).toContainText('Ember skips its tests on 10 of 100 days, and you come on 10.');
  await press(page, figure.getByRole('slider', { name: 'False alarms' }), 'End');
  await expect(says(figure)).toContainText('although it did test');
  await press(page, figure.getByRole('slider', { name: 'What a visit costs you' }), 'End');
  await expect(says(figure)).toContainText('80 of 100 days');
  await press(page, figure.getByRole('button', { name: 'Promise 25 days' }));
  await expect(figure.getByRole('heading', { name: 'A hundred days, and a promise' })).toBeVisible();
  await press(page, figure.getByRole('button', { name: 'Take the promise back' }));
  await expect(figure.getByRole('heading', { name: 'A hundred days, nothing promised' })).toBeVisible();
});

test('a link brings back a promise that is too small', async ({ page }) => {
  await page.goto('/en/play/inspection/#inspection=s:promise,f:10,d:50,a:10,i:1,p:20');
  await expect(says(page.locator('#inspection'))).toContainText('To stop that you would have to promise 25.');
});
