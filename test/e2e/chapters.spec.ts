import { expect, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

test('chapter 1 is done with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/one-round/');
  await walkDown(page);
  const rivals = page.locator('#rivals');
  await press(page, rivals.getByRole('button', { name: 'Always cut corners' }));
  for (let rival = 1; rival <= 5; rival++) {
    while (await rivals.getByRole('button', { name: /^Ship safe/ }).isVisible()) {
      await expect(rivals.getByRole('button', { name: /^Ship safe/ })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(rivals.locator('.interlude button')).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(rivals.getByText('Over 27 rounds you got')).toBeVisible();
  for (let rival = 0; rival < 5; rival++) {
    await tabTo(page, rivals.locator('select').nth(rival));
    await page.keyboard.type(
      ['ships safe, whatever', 'cuts corners, whatever', 'ships safe first', 'ships safe until', 'cuts corners first'][
        rival
      ] ?? '',
    );
  }
  await press(page, rivals.getByRole('button', { name: 'Check', exact: true }));
  await expect(rivals.locator('.verdicts li')).toHaveCount(5);
  await expect(rivals.getByText('You guessed “Always cut corners”. It came out otherwise.')).toBeVisible();
  await answerAll(page);
});

test('chapter 2 is done with the keyboard alone, and its trap breaks below 3', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const matrix = page.locator('#matrix');
  await expect(matrix.locator('.arrow')).toHaveCount(4);
  await expect(matrix.locator('.arrow').first()).toBeHidden();
  await press(page, matrix.getByRole('button', { name: 'Both ship safe' }));
  await expect(matrix.getByText('From there, either of you would switch.')).toBeVisible();
  await expect(matrix.getByText('This is the prisoner’s dilemma.')).toBeVisible();

  const advantage = matrix.getByRole('slider', { name: 'You cut, they ship safe' });
  await tabTo(page, advantage);
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft');
  await expect(matrix.locator('td.rests')).toHaveCount(2);
  await expect(matrix.getByText('Some of the four numbers are equal')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(matrix.getByText('This is a stag hunt.')).toBeVisible();
  await answerAll(page);
});

test('chapter 4 is done with the keyboard alone, and a pull turns the choice', async ({ page }) => {
  await page.goto('/en/chapters/five-levers/');
  await walkDown(page);
  const levers = page.locator('#levers');
  await press(page, levers.getByRole('button', { name: 'Shared upside' }));
  await expect(levers.getByText('Try it. Pull a lever')).toBeVisible();
  await expect(levers.getByText('turns with')).toHaveCount(0);
  const cheaper = levers.getByRole('slider', { name: 'Cheaper safety' });
  await tabTo(page, cheaper);
  for (let press = 0; press < 11; press++) await page.keyboard.press('ArrowRight');
  await expect(levers.getByText('The two are worth the same.')).toBeVisible();
  await expect(
    levers.getByText('it turns your choice when pulled by 3.67; cheaper safety and a fine need only 1.1 each.'),
  ).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(levers.getByText('Shipping safe is the better bet.', { exact: false }).first()).toBeVisible();
  await answerAll(page);
});

test('a wrong answer says why, can be tried again, and after two tries the whole answer is shown', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: 'Question 2' }).click();
  for (const [tried, label] of ['Only where both ship safe', 'Nowhere'].entries()) {
    await check.getByLabel(label).check();
    await check.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(check.locator('.verdict')).toHaveText(/^\s*Not this one\.\s+\S+ \S+/);
    await expect(check.getByRole('button', { name: 'Show me' })).toHaveCount(tried);
    if (tried === 0) {
      await check.getByRole('button', { name: 'Try again' }).click();
      await expect(check.locator('.question').getByRole('radio').first()).toBeFocused();
      await expect(check.locator('.question .why')).toHaveCount(0);
    }
  }
  await check.getByRole('button', { name: 'Show me' }).click();
  await expect(check.locator('.options .why')).toHaveText([/\w/, /\w/, /\w/, /\w/]);
});

test('hints come a rung at a time, then a wrong option is struck out', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: 'Question 2' }).click();
  await check.getByRole('button', { name: 'A nudge' }).click();
  await expect(check.getByText('Stand in each cell and let one lab move at a time.')).toBeVisible();
  await check.getByRole('button', { name: 'Strike out a wrong one' }).click();
  await expect(check.locator('.struck input')).toBeDisabled();
  await expect(check.locator('.struck')).not.toContainText('Where both ship safe, and where both cut corners');
  await expect(check.getByRole('button', { name: 'Strike out a wrong one' })).toHaveCount(0);
});

test('asking to check nothing says so', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByRole('status').filter({ hasText: 'Choose an answer first.' })).toBeVisible();
});

test('a number that is a usual slip gets an answer of its own, and other numbers are drawn when the reader asks', async ({
  page,
}) => {
  await page.goto('/en/chapters/five-levers/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: 'Question 2' }).click();
  const question = check.locator('.question');
  /** The mark of the stag hunt that is asked about, in percent, by the numbers in its words. */
  const mark = async () => {
    const said = (await question.locator('label').textContent()) ?? '';
    const [R, S, T, P] = [...said.matchAll(/\d+/g)].slice(0, 4).map(Number) as [number, number, number, number];
    return { said, percent: (100 * (P - S)) / (R - S - T + P) };
  };
  const first = await mark();
  const field = question.getByRole('textbox');
  await field.fill('fifty');
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByText('“fifty” could not be read as a number.')).toBeVisible();
  await field.fill(`${100 - first.percent} %`);
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.locator('.verdict')).toHaveText(/^\s*Not this one\.\s+\S+ \S+/);
  await expect(check.locator('.verdict')).not.toContainText(/too (low|high)/);
  await check.getByRole('button', { name: 'Try again' }).click();
  expect((await mark()).said).toBe(first.said);
  await field.fill(`${100 - first.percent} %`);
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await check.getByRole('button', { name: 'New numbers' }).click();
  await expect.poll(async () => (await mark()).said).not.toBe(first.said);
  const second = await mark();
  await field.fill(String(second.percent));
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByText(/^Right\./)).toBeVisible();
});

test('an order is made with the keyboard, and the focus stays with the item that moves', async ({ page }) => {
  await page.goto('/en/chapters/one-round/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: 'Question 2' }).click();
  const list = check.locator('.question .order ol');
  const plans = [
    'Ship safe four times',
    'Ship safe all five times',
    'Cut corners all five times',
    'Cut once at the start',
  ];
  for (const [place, plan] of plans.entries()) {
    const item = list.locator('li').filter({ hasText: plan });
    const up = item.getByRole('button', { name: /^Move up/ });
    for (
      let from = await item.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
      from > place;
      from--
    ) {
      await up.focus();
      await page.keyboard.press('Enter');
      await expect(item.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
    }
  }
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByRole('status')).toContainText('Right.');
  await expect(list.locator('.why')).toHaveCount(4);
});
