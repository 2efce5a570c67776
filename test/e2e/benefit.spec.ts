import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');

test('an even split loses three of five, one after another, found with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/benefit/');
  await walkDown(page);
  const even = page.locator('#even');
  await press(page, even.getByRole('button', { name: 'four', exact: true }));
  await expect(even.getByText('Let them choose, one round at a time')).toBeVisible();
  await expect(says(even)).toContainText('Lark would have more alone, 6, and leaves next.');
  await expect(even.getByRole('slider')).toHaveCount(0);

  await tabTo(page, even.getByRole('button', { name: 'Let them choose' }));
  for (const said of [
    'Each gets 4. Kite would have more alone, 4.5, and leaves next.',
    'Each gets 3. Jay would have more alone, 3.5, and leaves next.',
    'Heron and Ibis are in. Each gets 2. Nobody who is in would have more alone.',
  ]) {
    await page.keyboard.press('Enter');
    await expect(says(even)).toContainText(said);
  }
  await expect(says(even)).toContainText('all five have 18 together; with everybody in it was 25.');
  await expect(
    even.getByText(
      'You guessed “four”. It comes out otherwise. With what each had alone at first, 2 stay, with 2 each',
    ),
  ).toBeVisible();
  // once more changes nothing, and the focus stays
  await page.keyboard.press('Enter');
  await expect(says(even)).toContainText('Heron and Ibis are in.');
  await expect(even.getByRole('button', { name: 'Let them choose' })).toBeFocused();

  await tabTo(page, even.getByRole('slider', { name: 'What Lark would have alone' }));
  await step(page, 'ArrowLeft', 2);
  await expect(says(even)).toContainText('All five countries are in. Each gets 5.');
});

test('one point of 25 holds all five, half a point four, and too much drives out who pays', async ({ page }) => {
  await page.goto('/en/chapters/benefit/');
  await walkDown(page);
  const fund = page.locator('#fund');
  await press(page, fund.getByRole('button', { name: 'more than 1, up to 5' }));
  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(fund)).toContainText('Lark gets 5.5. Lark would have more alone, 6, and leaves next.');
  await press(page, fund.getByRole('button', { name: 'See the end' }));
  await expect(says(fund)).toContainText('Heron, Ibis, Jay, and Kite are in.');
  await expect(fund.getByText('a fund of 1 holds all five. A smaller one does not.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(says(fund)).toContainText('All five countries are in.');
  await press(page, fund.getByRole('button', { name: 'See the end' }));

  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(fund)).toContainText('each pay 0.25 into the fund and keep 4.75. With the fund, Lark gets 6.');
  await expect(says(fund)).toContainText('Nobody who is in would have more alone.');
  await step(page, 'ArrowRight', 4);
  await expect(says(fund)).toContainText('All five countries are in.');
  await step(page, 'ArrowRight', 1);
  await expect(says(fund)).toContainText('Only Heron is in.');
});

test('a link keeps offers, fund and round', async ({ page }) => {
  await page.goto('/en/chapters/benefit/#even=s:even,o:1-2-3.5-4.5-6,g:2,f:0,r:2,guess:two');
  await walkDown(page);
  const even = page.locator('#even');
  await expect(says(even)).toContainText('Heron, Ibis, and Jay are in. Each gets 3.');
  await press(page, even.getByRole('button', { name: 'Let them choose' }));
  await expect(even.getByText('You guessed “two”. So it comes out.')).toBeVisible();
});

test('the chapter’s check is done with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/benefit/');
  await walkDown(page);
  await answerAll(page);
});
