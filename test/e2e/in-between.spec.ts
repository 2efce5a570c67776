import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');
const chapter = '/en/chapters/in-between/';

async function open(page: Page, address = chapter): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await walkDown(page);
}

test('two measures lower the peak alike, and one of them saves years', async ({ page }) => {
  await open(page);
  const town = page.locator('#town');
  await press(page, town.getByRole('button', { name: 'the slower change' }));
  await expect(town.getByText('Try both.').first()).toBeVisible();
  await tabTo(page, town.getByRole('slider', { name: 'The old work lasts', exact: true }));
  await step(page, 'ArrowRight', 8);
  await expect(says(town)).toContainText('6.3 people are in between. In all they spend 80 years there.');
  await expect(town.getByText('Try both.').first()).toBeVisible();
  await step(page, 'ArrowLeft', 8);
  await tabTo(page, town.getByRole('slider', { name: 'The way to new work takes', exact: true }));
  await step(page, 'ArrowLeft', 2);
  await expect(says(town)).toContainText('6.3 people are in between. In all they spend 40 years there.');
  await expect(town.getByText('You guessed the slower change. It comes out otherwise').first()).toBeVisible();
});

test('its answer stands in the text once both were tried, and not before', async ({ page }) => {
  await open(page);
  const answer = page.locator('#answer-town');
  await expect(answer).toBeHidden();
  const town = page.locator('#town');
  await press(page, town.getByRole('button', { name: 'both alike' }));
  await tabTo(page, town.getByRole('slider', { name: 'The old work lasts', exact: true }));
  await step(page, 'ArrowRight', 8);
  await expect(answer).toBeHidden();
  await step(page, 'ArrowLeft', 8);
  await tabTo(page, town.getByRole('slider', { name: 'The way to new work takes', exact: true }));
  await step(page, 'ArrowLeft', 2);
  await expect(answer).toBeVisible();
  await expect(answer).toContainText('Only the shorter way makes them fewer: 40.');
});

test('what is signed is kept, and stands in the book', async ({ page }) => {
  await open(page);
  await page.locator('#town').getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: 'Shorten the way' }).click();
  await expect(page.getByRole('button', { name: 'Shorten the way' })).toHaveAttribute('aria-pressed', 'true');
  await open(page);
  await expect(page.getByRole('button', { name: 'Shorten the way' })).toHaveAttribute('aria-pressed', 'true');
});

test('an address from before it was a chapter of its own leads here, with the state of its figure', async ({
  page,
}) => {
  await page.goto('/en/chapters/many-rules/#town=l:8,b:4');
  await page.waitForURL(`**${chapter}#town=l:8,b:4`);
  await walkDown(page);
  await expect(page.locator('#town svg.wave .before')).toHaveCount(1);
  await page.goto('about:blank');
  await page.goto('/en/chapters/many-rules/#a-town-in-between');
  await page.waitForURL(`**${chapter}#two-sums`);
  await page.goto('about:blank');
  await page.goto('/en/chapters/many-rules/#clock=n:8,m:1');
  await walkDown(page);
  await expect(page).toHaveURL(/many-rules\/#clock=/);
});

test('the chapter’s check is done with the keyboard alone', async ({ page }) => {
  await open(page);
  await answerAll(page);
});
