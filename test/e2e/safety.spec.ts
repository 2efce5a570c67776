import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const paths = async (figure: Locator, kind: string) =>
  Promise.all((await figure.locator(`.unsafe .of-${kind}`).all()).map((path) => path.getAttribute('d')));
/** How many of these marks are drawn. */
const drawn = async (figure: Locator, kind: string) =>
  (await paths(figure, kind)).reduce((sum, d) => sum + ((d ?? '').match(/[\d.-]+ [\d.-]+/g)?.length ?? 0), 0);
const letIn = (figure: Locator) => figure.getByRole('button', { name: 'Let one in' });
const ownTest = (figure: Locator) => figure.getByRole('button', { name: 'Give each a test of its own, no better' });
const count = (figure: Locator) => figure.locator('.count b').first();

/** What is said of the outcome of either figure; none of it before the reader has brought it about. */
const outcome = [
  /lie where the test shows nothing/,
  /20\.1|79\.9|65\.1|fewer than 0\.1|lets 0\.6|69\.8/,
  /No system is hidden from all/,
  /It comes out otherwise|So it comes out/,
  /The same as a table/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
}

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/safety/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** Where on the page a place of the picture is, in shares of its width and height. */
async function placeAt(figure: Locator, across: number, down = 0.72) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await figure.locator('.unsafe').boundingBox()) ?? {};
  return { x: x + width * across, y: y + height * down };
}
const atWindow = 0.16;
const acrossTheRoom = 0.95;

test('chapter 10 is done with the keyboard alone: ten eyes leave one corner dark, tests of their own do not, and one flag stops safe systems', async ({
  page,
}) => {
  await page.goto('/en/chapters/safety/');
  await walkDown(page);
  const many = page.locator('#eyes');
  const told = page.locator('.answer.to-eyes').first();
  await expect(says(many)).toBeHidden();
  await expect(many.locator('.unsafe .night')).toBeHidden();
  await saysNothingOfIt(many);
  await press(page, many.getByRole('button', { name: 'fewer than 1' }));
  await expect(many.getByText('Let the others in, till 10 look.').first()).toBeVisible();
  await expect(many.locator('.unsafe .night')).toHaveCount(0);
  await expect.poll(() => drawn(many, 'flagged')).toBe(40);
  await tabTo(page, letIn(many));
  await page.keyboard.press('Enter');
  await expect(says(many)).toContainText('This stops 60 of 100 unsafe systems');
  await expect(many.locator('.said')).toHaveText('The last to come stops 20 more.');
  await expect(many.locator('.unsafe .night')).toHaveCount(0);
  await tabTo(page, many.getByRole('slider', { name: 'Evaluators' }));
  await step(page, 'ArrowRight', 1);
  // from the third on the corner is dark, and nothing says how much lies there
  await expect(many.locator('.unsafe .night')).toBeVisible();
  await expect(many.locator('.said')).toContainText('One corner was dark to all of them from the start.');
  await step(page, 'ArrowRight', 6);
  await expect(says(many)).toContainText('9 evaluators use the same test.');
  await saysNothingOfIt(many);
  await step(page, 'ArrowRight', 1);
  await expect(many.getByText('You guessed fewer than 1. It comes out otherwise.').first()).toBeVisible();
  await expect(many.getByText('20.1 get past all ten.').first()).toBeVisible();
  await expect(says(many)).toContainText('This stops 79.9 of 100 unsafe systems and lets 20.1 through');
  await expect(says(many)).toContainText('Of these, 20 lie where the test shows nothing');
  await expect.poll(() => drawn(many, 'dark')).toBe(20);
  await expect.poll(() => drawn(many, 'flagged')).toBe(80);
  await expect.poll(() => drawn(many, 'eye')).toBe(10);
  // what windows of their own do is not told yet
  expect((await many.allInnerTexts()).join()).not.toMatch(/0\.6|The same as a table/);
  await expect(told).toBeHidden();

  await press(page, ownTest(many));
  await expect(says(many)).toContainText('lets 0.6 through, on average. No system is hidden from all of them.');
  await expect(many.locator('.unsafe .night')).toHaveCount(0);
  await expect.poll(() => drawn(many, 'flagged')).toBe(99);
  await expect(told).toBeVisible();

  const rule = page.locator('#rule');
  await saysNothingOfIt(rule);
  await press(page, rule.getByRole('button', { name: 'about 65' }));
  await expect(rule.getByRole('button', { name: 'more than half' })).toHaveCount(0);
  await tabTo(page, rule.getByRole('slider', { name: 'Evaluators' }));
  await step(page, 'ArrowRight', 8);
  await saysNothingOfIt(rule);
  await step(page, 'ArrowRight', 1);
  await expect(rule.getByText('You guessed about 65. So it comes out.').first()).toBeVisible();
  expect((await rule.allInnerTexts()).join()).not.toMatch(/69\.8|The same as a table/);
  await expect(page.locator('.answer.to-rule').first()).toBeHidden();
  await press(page, rule.getByRole('button', { name: 'more than half' }));
  await expect(says(rule)).toContainText('It takes 6 flags to stop a system.');
  await expect(says(rule)).toContainText('lets 69.8 through, on average.');
  await expect(says(rule)).toContainText('It also stops fewer than 0.1 of 100 safe ones.');
  await expect(page.locator('.answer.to-rule').first()).toBeVisible();
  await press(page, rule.getByRole('button', { name: 'all of them' }));
  await expect(says(rule)).toContainText('lets 99.9 through, on average.');
  await answerAll(page);
});

test('evaluators are let in with the mouse: by clicks on the window, from the bench, and the tenth after a beat', {
  tag: '@mouse',
}, async ({ page }) => {
  await page.clock.install();
  const many = await wake(page, 'eyes');
  await many.getByRole('button', { name: 'about 40' }).click();
  await many.locator('.board').scrollIntoViewIfNeeded();
  await page.clock.pauseAt(Date.now() + 60_000);
  const window = await placeAt(many, atWindow);
  for (let evaluators = 2; evaluators < 9; evaluators++) await page.mouse.click(window.x, window.y);
  await many.locator('.waiting').click();
  await expect(many.getByText('1 more', { exact: true }).first()).toBeVisible();
  await expect(count(many)).toHaveText('20.2');
  await page.mouse.click(window.x, window.y);
  // all ten stand there, and have not looked
  await expect.poll(() => drawn(many, 'eye')).toBe(10);
  await expect(many.locator('.said')).toHaveText('They are about to look.');
  await expect(count(many)).toHaveText('20.2');
  await saysNothingOfIt(many);
  await page.clock.runFor(800);
  await expect(count(many)).toHaveText('20.1');
  await expect(many.getByText('You guessed about 40. It comes out otherwise.').first()).toBeVisible();

  // a click skips the next beat, and does nothing else
  await ownTest(many).click();
  await expect(many.locator('.about')).toHaveCount(1);
  await page.clock.runFor(400);
  await page.mouse.click(window.x, window.y);
  await expect(count(many)).toHaveText('0.6');
  await expect(page).toHaveURL(/k:10,.*o:1/);
});

test('an evaluator is dragged from the bench to the window, to another wall, and back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const many = await wake(page, 'eyes');
  await many.getByRole('button', { name: 'about 6', exact: true }).click();
  await many.locator('.board').scrollIntoViewIfNeeded();
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await expect(many.locator('.in-hand')).toBeVisible();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(many.locator('.in-hand')).toHaveCount(0);
  };
  const bench = async () => {
    const { x = 0, y = 0 } = (await many.locator('.waiting svg').first().boundingBox()) ?? {};
    return { x: x + 8, y: y + 8 };
  };
  await drag(await bench(), await placeAt(many, atWindow));
  await expect(count(many)).toHaveText('40');
  await drag(await placeAt(many, atWindow), await bench());
  await expect(count(many)).toHaveText('60');
  // before ten have looked there is one window for all
  await drag(await placeAt(many, atWindow), await placeAt(many, acrossTheRoom));
  await expect(page).not.toHaveURL(/o:1/);
  for (let evaluators = 1; evaluators < 10; evaluators++) await letIn(many).click();
  await expect(many.getByText('It comes out otherwise.').first()).toBeVisible();
  await expect(many.locator('.said')).toHaveText('Now drag an eye to another wall. The others follow.');
  await drag(await placeAt(many, atWindow), await placeAt(many, acrossTheRoom));
  await expect(count(many)).toHaveText('0.6');
  await expect(many.locator('.said')).toHaveText('Each looks in at a window of its own.');
  await drag(await placeAt(many, acrossTheRoom), await placeAt(many, atWindow));
  await expect(count(many)).toHaveText('20.1');
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('taps on the window let evaluators in with the picture in view, and a tap across the room sends them round', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const many = await wake(page, 'eyes');
    await many.getByRole('button', { name: 'about 20' }).tap();
    const board = many.locator('.board');
    await board.scrollIntoViewIfNeeded();
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.52);
    for (let evaluators = 1; evaluators < 10; evaluators++) {
      const { x, y } = await placeAt(many, atWindow);
      await page.touchscreen.tap(x, y);
    }
    await expect(many.getByText('You guessed about 20. So it comes out.').first()).toBeVisible();
    await expect(many.locator('.unsafe')).toBeInViewport();
    const { x, y } = await placeAt(many, acrossTheRoom);
    await page.touchscreen.tap(x, y);
    await expect(count(many)).toHaveText('0.6');
    await expect(page.locator('.answer.to-eyes').first()).toBeVisible();
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const many = await wake(page, 'eyes');
  await many.getByRole('button', { name: 'about 6', exact: true }).click();
  for (let evaluators = 1; evaluators < 10; evaluators++) await letIn(many).click();
  await expect(many.getByText('You guessed about 6. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'eyes');
  await expect(later.getByText('Your guess: about 6')).toBeVisible();
  await expect(later.locator('.unsafe .night')).toHaveCount(0);
  await saysNothingOfIt(later);
});

test('the sandbox has every control, by keyboard', { tag: '@long' }, async ({ page }) => {
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
