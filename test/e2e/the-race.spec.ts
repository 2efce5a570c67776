import { expect, type Locator, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');

test('publishing makes a close race more dangerous and a clear lead safer, found with the keyboard alone', async ({
  page,
}) => {
  await page.goto('/en/chapters/the-race/');
  await walkDown(page);
  const figure = page.locator('#publish');
  await press(page, figure.getByRole('button', { name: 'rarer' }));
  await expect(figure.getByText('Try it. Let everybody know all').first()).toBeVisible();
  await tabTo(page, figure.getByRole('radio', { name: 'Each knows its own' }));
  await page.keyboard.press('ArrowDown');
  await expect(says(figure)).toContainText(
    'Beacon launches first, after 1 of its 10 weeks of tests, at a danger of 90 %.',
  );
  await expect(figure.getByText('You guessed “rarer”. It comes out otherwise.').first()).toBeVisible();
  await press(page, figure.getByRole('button', { name: 'Run another race' }));
  await expect(figure.getByText('This is race 6.').first()).toBeVisible();
  await expect(says(figure)).toContainText(
    'Flint launches first, after 10 of its 10 weeks of tests, at a danger of 0 %.',
  );
});

test('where losing costs little, publishing is the safer way, found with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/the-race/');
  await walkDown(page);
  const figure = page.locator('#cost');
  await press(page, figure.getByRole('button', { name: 'publishing', exact: true }));
  await expect(says(figure)).toContainText('riskier here');
  const slider = figure.getByRole('slider', { name: 'What losing costs' });
  await press(page, slider, 'Home');
  await page.keyboard.press('ArrowRight');
  await expect(says(figure)).toContainText('10.1 % if each knows its own and 4.9 % if everybody knows all');
  await expect(says(figure)).toContainText('safer here');
  await expect(figure.getByText('You guessed “publishing”. So it comes out.').first()).toBeVisible();
});

test('where losing costs little, publishing is the safer way, found by dragging the marker in the picture', async ({
  page,
}) => {
  await page.goto('/en/play/race/#race=s:curves,k:own,n:2,e:100,w:20,r:5');
  const figure = page.locator('#race');
  await expect(says(figure)).toContainText('riskier here');
  const grip = figure.locator('.chart .grip');
  await grip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await grip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(0, y, { steps: 6 });
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: 'What losing costs' })).toHaveValue('5');
  await expect(says(figure)).toContainText('5 points lost by losing');
  await expect(page).toHaveURL(/e:5,/);
});

test('more labs can mean less danger, and a third lab turns publishing round, in the sandbox', async ({ page }) => {
  await page.goto('/en/play/race/#race=s:one,k:own,n:2,e:40,w:40,r:5');
  const figure = page.locator('#race');
  await expect(says(figure)).toContainText('4.1 % if each knows its own');
  const labs = figure.getByRole('slider', { name: 'Labs' });
  await tabTo(page, labs);
  for (let more = 0; more < 3; more++) await page.keyboard.press('ArrowRight');
  await expect(says(figure)).toContainText('1.9 % if each knows its own and 21.9 %');
});

test('the chapter’s check is done with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/the-race/');
  await walkDown(page);
  await answerAll(page);
});
