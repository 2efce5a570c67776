import { expect, type Locator, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const lay = (figure: Locator, whose: string) => figure.getByRole('button', { name: `Lay a course on ${whose} wall` });
const take = (figure: Locator, whose: string) =>
  figure.getByRole('button', { name: `Take a course off ${whose} wall` });

test('chapter 11 is done with the keyboard alone: your own wall brings nothing, a rival’s does, and one alarm turns it round', async ({
  page,
}) => {
  await page.goto('/en/chapters/security/');
  await walkDown(page);
  const file = page.locator('#file');
  await expect(says(file)).toBeHidden();
  await press(page, file.getByRole('button', { name: 'all on my own wall' }));
  await expect(file.getByText('Now lay all 3')).toBeVisible();
  await tabTo(page, lay(file, 'your own'));
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Enter');
    await expect(file.getByText(`${left} course${left === 1 ? '' : 's'} left to lay`)).toBeVisible();
  }
  await expect(says(file)).toContainText('yours 9. The same file lies behind each');
  await expect(says(file)).toContainText('Of 100 raids, 20 fail. That is no more than before you laid anything.');
  await expect(file.getByText('You guessed all on my own wall. It comes out otherwise.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(says(file)).toContainText('yours 9.');

  for (let courses = 0; courses < 3; courses++) await press(page, take(file, 'your own'));
  await press(page, lay(file, 'Ember’s'));
  await expect(says(file)).toContainText('Of 100 raids, 30 fail. That is 10 more');
  await press(page, lay(file, 'Ember’s'));
  await expect(says(file)).toContainText('takes the lowest: Beacon’s. Of 100 raids, 30 fail.');
  await press(page, lay(file, 'Beacon’s'));
  await expect(says(file)).toContainText('Of 100 raids, 40 fail. That is 20 more');

  const worlds = page.locator('#worlds');
  await expect(worlds.getByRole('radio').first()).toBeHidden();
  await press(page, worlds.getByRole('button', { name: 'all on my own wall' }));
  await tabTo(page, lay(worlds, 'your own'));
  for (let courses = 0; courses < 3; courses++) await page.keyboard.press('Space');
  await expect(worlds.getByText('You guessed all on my own wall. So it comes out.')).toBeVisible();
  await expect(says(worlds)).toContainText('Of 100 raids, 90 fail. That is 30 more');
  await tabTo(page, worlds.getByRole('radio', { name: /^One alarm/ }));
  await page.keyboard.press('ArrowDown');
  await expect(says(worlds)).toContainText('On average, 2.7 of 100 raids fail. That is 0.9 more');
  await page.keyboard.press('ArrowDown');
  await expect(says(worlds)).toContainText('Of 100 raids, 20 fail. That is no more');
  await answerAll(page);
});

test('the sandbox has every control, by keyboard', async ({ page }) => {
  await page.goto('/en/play/weakest-link/');
  const figure = page.locator('#weakest-link');
  await press(page, figure.getByRole('button', { name: 'Let the walls add up in other ways' }));
  await press(page, figure.getByRole('slider', { name: 'Ember’s wall before' }), 'End');
  await expect(says(figure)).toContainText('takes the lowest: Beacon’s. Of 100 raids, 30 fail.');
  await press(page, figure.getByRole('slider', { name: 'Courses to lay' }), 'Home');
  await expect(lay(figure, 'Beacon’s')).toHaveAttribute('aria-disabled', 'true');
});

test('a link brings back the world and the courses', async ({ page }) => {
  await page.goto('/en/play/weakest-link/#weakest-link=s:worlds,w:mean,h:5-3-2-6,l:0-1-2-0,n:3');
  await expect(says(page.locator('#weakest-link'))).toContainText('On average, 47.5 of 100 raids fail.');
});
