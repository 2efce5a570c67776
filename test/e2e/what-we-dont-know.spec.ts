import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press } from './keyboard.ts';
import { openAnswers } from './open-answers.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const slip = (figure: Locator, number: number) => figure.locator('.slip').nth(number - 1);
const cards = (figure: Locator, drawer: string) => figure.locator(`[data-drawer=${drawer}] .card-tab:not(.noscript)`);

const file = (page: Page, figure: Locator, number: number, drawer: string) =>
  press(page, slip(figure, number).getByRole('button', { name: drawer }));

test('chapter 19 is done with the keyboard alone: ten claims are filed, and three were seen or found', async ({
  page,
}) => {
  await page.goto('/en/chapters/what-we-dont-know/');
  await walkDown(page);
  const figure = page.locator('#ten');
  await expect(says(figure)).toBeHidden();
  await expect(slip(figure, 1)).toContainText('Groups that can talk cooperate more.');
  await expect(slip(figure, 1).getByRole('button')).toHaveCount(0);
  await press(page, figure.getByRole('button', { name: 'seven or more' }));
  await expect(figure.getByText('Now file them.').first()).toBeVisible();

  await file(page, figure, 1, 'Found in experiments');
  await expect(slip(figure, 1)).toContainText('Found in experiments You have it there too.');
  await expect(slip(figure, 1).locator('.outcome')).toBeFocused();
  await file(page, figure, 2, 'Seen in a case');
  await expect(slip(figure, 2)).toContainText('Proved in a model You have “Seen in a case”.');
  await expect(says(figure)).toContainText('2 of ten claims are filed. 1 lies where we have it. 1 lies elsewhere.');
  await expect(cards(figure, 'model')).toHaveText(['2']);
  await expect(cards(figure, 'case')).toHaveText(['2']);

  const rest = ['source', 'case', 'model', 'not known', 'case', 'experiments', 'inference', 'not known'];
  const text = page.locator('#answer-ten');
  for (const [index, drawer] of rest.entries()) {
    await expect(text).toBeHidden();
    await file(page, figure, index + 3, drawer);
  }
  await expect(text).toBeVisible();
  await expect(text).toContainText('One of the ten was seen among AI labs: number 4.');
  await expect(figure.getByText('You guessed seven or more. It comes out otherwise.').first()).toBeVisible();
  await expect(figure.getByText('Among AI labs: 4, and no other.').first()).toBeVisible();
  await expect(says(figure)).toContainText(
    'All ten claims are filed. 7 lie where we have them. 2 lie in another drawer that will do. 1 lies elsewhere.',
  );
  await expect(slip(figure, 8)).toContainText('You have “Found in experiments”, and that will do too.');

  await press(page, figure.getByRole('button', { name: 'Move it: 2', exact: true }));
  await file(page, figure, 2, 'Proved in a model');
  await expect(says(figure)).toContainText('8 lie where we have them.');
  await expect(cards(figure, 'case')).toHaveText(['4', '7']);
  await answerAll(page);
});

test('until all ten are filed, the page says of none where it belongs; shown, it says so', async ({ page }) => {
  await page.goto('/en/chapters/what-we-dont-know/');
  await walkDown(page);
  const told = [
    'seen among AI labs',
    'If you count the loudspeaker',
    'In our own models, each of them can fail',
    'is said by one source',
    'takes more pairs of labs',
    'That one in ten is a rate',
    'say what you would have to see.',
  ];
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is left out
  const read = () => page.locator('main').innerText();
  const before = await read();
  expect(told.filter((words) => before.includes(words))).toEqual([]);
  await openAnswers(page, 'ten');
  const after = await read();
  expect(told.filter((words) => !after.includes(words))).toEqual([]);
});

test('a number can be dragged to a drawer, and put back where it was let go beside one', async ({ page }) => {
  await page.goto('/en/play/claims/');
  const figure = page.locator('#claims');
  // a press waits for a part that does not live yet, a pull does not
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const drag = async (number: number, target: Locator) => {
    await slip(figure, number).scrollIntoViewIfNeeded();
    await slip(figure, number).locator('.grip').hover();
    await page.mouse.down();
    const box = await target.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, { steps: 6 });
    await page.mouse.up();
  };
  await drag(3, figure.locator('[data-drawer=source]'));
  await expect(slip(figure, 3)).toContainText('Said by one source You have it there too.');
  await drag(4, figure.locator('.title'));
  await expect(says(figure)).toContainText('1 of ten claims is filed.');
  await press(page, figure.getByRole('button', { name: 'Show ours for all ten' }));
  await expect(slip(figure, 10)).toContainText('Not known');
  await expect(cards(figure, 'model')).toHaveText(['2', '5', '8']);
});

test('a link brings back a filing', async ({ page }) => {
  await page.goto('/en/play/claims/#claims=f:emscmscmiu');
  await expect(says(page.locator('#claims'))).toContainText('10 lie where we have them.');
});

test('each of the ten exceptions leads to its chapter where that is written, and its figure opens', async ({
  page,
}) => {
  await page.goto('/en/chapters/what-we-dont-know/');
  const list = page.locator('.exceptions > li');
  await expect(list).toHaveCount(10);
  // what is in a fold or waits for its figure has no role yet
  const links = await list
    .locator('a', { hasText: 'play it' })
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(link);
    await walkDown(page);
    await expect(page.locator('section.figure').getByRole('alert')).toHaveCount(0);
  }
});
