import { expect, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const side = (rectangle: { getAttribute: (name: string) => Promise<string | null> }) =>
  rectangle.getAttribute('width').then(Number);

test('chapter 3 is done with the keyboard alone: twice as many labs add no work, ten leave more letters than two', async ({
  page,
}) => {
  await page.goto('/en/chapters/crowd/');
  await walkDown(page);
  const crowd = page.locator('#crowd');
  await expect(crowd.locator('.one:visible')).toHaveCount(1);
  await expect(crowd.locator('.best')).toBeHidden();
  await press(page, crowd.getByRole('button', { name: '24 weeks, 4 weeks from each' }));
  await expect(crowd.getByText('It is 4 weeks, what a lab puts in alone.')).toBeVisible();
  await expect(crowd.locator('.one:visible')).toHaveCount(6);

  const [paid, best] = [await side(crowd.locator('.paid')), await side(crowd.locator('.best'))];
  expect(best).toBeCloseTo(6 * paid, 6);
  await tabTo(page, crowd.getByRole('slider', { name: 'How many labs?' }));
  for (let more = 0; more < 6; more++) await page.keyboard.press('ArrowRight');
  await expect(crowd.locator('.one:visible')).toHaveCount(12);
  await expect(crowd.getByText('Together, 12 labs put in 4 weeks, as much as one lab would alone.')).toBeVisible();
  expect(await side(crowd.locator('.paid'))).toBeCloseTo(paid, 6);
  expect(await side(crowd.locator('.best'))).toBeCloseTo(12 * paid, 6);
  for (let fewer = 0; fewer < 11; fewer++) await page.keyboard.press('ArrowLeft');
  await expect(crowd.getByText('One lab alone puts in 4 weeks')).toBeVisible();
  expect(await side(crowd.locator('.best'))).toBeCloseTo(paid, 6);

  const letters = page.locator('#letters');
  await press(page, letters.getByRole('button', { name: 'Fewer: somebody is sure to act' }));
  await expect(letters.getByText('It is 25 with 2 labs and 46.3 with 10.')).toBeVisible();
  await tabTo(page, letters.getByRole('slider', { name: 'How much is the repair worth to each lab?' }));
  for (let half = 0; half < 4; half++) await page.keyboard.press('ArrowRight');
  await expect(letters.getByText('Nobody acts 21.4 % of the time.')).toBeVisible();
  await answerAll(page);
});

test('the sandbox turns from work that adds up to a job for one and back, by keyboard', async ({ page }) => {
  await page.goto('/en/play/crowd/#crowd=game:public-good,n:1,b:2');
  const crowd = page.locator('#crowd');
  await expect(crowd.getByText('One lab alone puts in 4 weeks')).toBeVisible();
  await press(page, crowd.getByRole('button', { name: 'Let more work lose its worth faster, as a logarithm does' }));
  await expect(crowd.getByText('One lab alone puts in 1 week,')).toBeVisible();
  await press(page, crowd.getByRole('button', { name: 'Share a job for one' }));
  await expect(crowd.getByText('Each of 2 labs acts with a chance of 50 %.')).toBeVisible();
  await expect(crowd.getByRole('heading', { name: 'One letter, many labs' })).toBeVisible();
  await press(page, crowd.getByRole('button', { name: 'Share work that adds up' }));
  await expect(crowd.getByText('On this logarithmic curve')).toBeVisible();
});

test('a link brings back the crowd, its stake and its curve', async ({ page }) => {
  await page.goto('/en/play/crowd/#crowd=game:public-good,n:6,b:2,curve:log');
  await expect(page.locator('#crowd').getByText('Together, 6 labs put in 1 week')).toBeVisible();
  await expect(page.locator('#crowd').getByText('the best for all would be 11.')).toBeVisible();
});
