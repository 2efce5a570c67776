import { expect, type Locator, type Page, test } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const cell = (figure: Locator, profile: string) => figure.locator(`[data-cell=${profile}]`);
const now = (figure: Locator) => figure.locator('.now');
const rests = (figure: Locator) =>
  figure.locator('td.rests').evaluateAll((cells) => cells.map((each) => each.getAttribute('data-cell')).join(' '));
const standsOn = (figure: Locator, profile: string) => expect(cell(figure, profile).locator('.labs')).toHaveCount(1);

/** What tells where the labs end up; none of it before the reader has brought them there. */
const outcome = [
  /they rest here|Where you saw them rest/,
  /Neither gains|Across the corner/,
  /prisoner’s dilemma|chicken|stag hunt/,
  /Both cut, and both get|best answer/,
  /The same as a table/,
  /From there|only cell/,
];

async function saysNothingOf(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('td.rests:visible')).toHaveCount(0);
}

async function wake(page: Page, id: string, guess: string): Promise<Locator> {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  expect((await figure.allInnerTexts()).join()).not.toMatch(/they rest here|dilemma|chicken/);
  await figure.getByRole('button', { name: guess, exact: true }).click();
  return figure;
}

/** Opens the sliders, which a chapter folds away. */
async function unfold(page: Page, figure: Locator): Promise<void> {
  await expect(figure.getByRole('slider')).toHaveCount(0);
  await press(page, figure.getByText('Change the numbers'));
}

/** Stops the page's time; `runFor` lets it go on. */
const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('two labs put where both ship safe walk, one at a time, to where neither would; nothing tells it before', async ({
  page,
}) => {
  await page.clock.install();
  const matrix = await wake(page, 'matrix', 'Both ship safe');
  await saysNothingOf(matrix);
  await expect(matrix.locator('.arrow')).toHaveCount(0);
  await expect(cell(matrix, 'CC')).toHaveClass(/wanted/);
  await expect(matrix.getByRole('slider')).toHaveCount(0);
  await stopTime(page);
  // twice is as good as once
  await cell(matrix, 'CC').dblclick();
  await standsOn(matrix, 'CC');
  await expect(now(matrix)).toHaveText('Both ship safe: 3 for you, 3 for Beacon.');
  await page.clock.runFor(699);
  await standsOn(matrix, 'CC');
  await page.clock.runFor(1);
  await standsOn(matrix, 'DC');
  await expect(now(matrix)).toHaveText('You move, for 5 instead of 3. Beacon would have moved too.');
  await saysNothingOf(matrix);
  await page.clock.runFor(400);
  await standsOn(matrix, 'DD');
  await expect(now(matrix)).toHaveText('Beacon moves, for 1 instead of 0.');
  await saysNothingOf(matrix);
  await page.clock.runFor(400);
  await expect(now(matrix)).toHaveText(
    'Neither gains by moving alone. Across the corner lie 3 and 3, but that step takes two. Its name: the prisoner’s dilemma.',
  );
  await expect.poll(() => rests(matrix)).toBe('DD');
  await expect(matrix.locator('.across')).toHaveCount(1);
  await expect(says(matrix)).toContainText('This is the prisoner’s dilemma.');
  await expect(matrix.getByText('From there, either of you would move.').first()).toBeVisible();
  await expect(matrix.locator('.arrow')).toHaveCount(4);

  // the diagonal: one lab alone gets less there, and both at once come back
  await cell(matrix, 'CD').click();
  await expect(now(matrix)).toHaveText('You go there alone, and get 0 instead of 1.');
  await page.clock.runFor(2000);
  await cell(matrix, 'DC').click();
  await expect(now(matrix)).toHaveText('Beacon goes there alone, and gets 0 instead of 1.');
  await page.clock.runFor(2000);
  await cell(matrix, 'CC').click();
  await expect(now(matrix)).toContainText('You put both there at once. Neither could go alone.');
  await page.clock.runFor(350);
  // a tap skips what is left
  await cell(matrix, 'CC').click();
  await standsOn(matrix, 'DD');
  await expect(now(matrix)).toContainText('Neither gains by moving alone.');
});

test('labs that are put where they stay have not shown yet that others come there', async ({ page }) => {
  const matrix = await wake(page, 'matrix', 'Both cut corners');
  await cell(matrix, 'DD').click();
  await expect(matrix.getByText('There they stay.').first()).toBeVisible();
  await expect.poll(() => rests(matrix)).toBe('DD');
  await expect(matrix.getByText('dilemma')).toHaveCount(0);
  await expect(matrix.getByText('only cell')).toHaveCount(0);
  const text = page.locator('#answer-matrix');
  await expect(text).toBeHidden();
  await cell(matrix, 'CD').click();
  await expect(matrix.getByText('You said so, and it is the only cell that nobody would leave.').first()).toBeVisible();
  await expect(text).toBeVisible();
});

test('an arrow that a number turns is noticed where the labs stood at rest, and they walk on', async ({ page }) => {
  const matrix = await wake(page, 'matrix', 'Both ship safe');
  await matrix.getByRole('button', { name: 'Beacon', exact: true }).click();
  await expect(says(matrix)).toContainText('dilemma');
  await unfold(page, matrix);
  const both = matrix.getByRole('slider', { name: 'Both cut corners' });
  await tabTo(page, both);
  await press(page, both, 'ArrowLeft');
  await press(page, both, 'ArrowLeft');
  await expect(matrix.locator('.level')).toHaveCount(2);
  await expect(now(matrix)).toContainText('Neither gains by moving alone.');
  await press(page, both, 'ArrowLeft');
  await expect(now(matrix)).toHaveText('An arrow has turned. Now either of you would move.');
  await expect(matrix.locator('.back')).toHaveCount(2);
  await standsOn(matrix, 'DC');
  await expect(now(matrix)).toContainText('Neither gains by moving alone.');
  await expect.poll(() => rests(matrix)).toBe('DC');
  await expect(says(matrix)).toContainText('Where you saw them rest: you cut corners while Beacon ships safe.');
  await expect(matrix.getByText('chicken')).toHaveCount(0);
});

test('which lab is careful hangs on who thinks first, and the game has its name once both ends were seen', async ({
  page,
}) => {
  const loss = await wake(page, 'loss', 'You cut, Beacon safe');
  await cell(loss, 'CC').click();
  await expect(loss.getByText('There they stay.')).toBeVisible();
  await expect.poll(() => rests(loss)).toBe('DC');
  await expect(loss.getByRole('slider')).toHaveCount(0);
  await expect(loss.getByText('chicken')).toHaveCount(0);
  await loss.getByRole('button', { name: 'Beacon', exact: true }).click();
  await expect(loss.getByText('It is not the only one.')).toBeVisible();
  await expect.poll(() => rests(loss)).toBe('CD DC');
  await expect(now(loss)).toContainText('Its name: a game of chicken.');
  await expect(says(loss)).toContainText('This is a game of chicken.');
});

test('where greed is gone both labs stay careful, and both stay careless', async ({ page }) => {
  const hunt = await wake(page, 'hunt', 'Both ship safe');
  await cell(hunt, 'CC').click();
  await expect(hunt.getByText('There they stay.')).toBeVisible();
  await expect.poll(() => rests(hunt)).toBe('CC');
  await expect(hunt.getByText('stag hunt')).toHaveCount(0);
  await cell(hunt, 'DD').click();
  await expect(hunt.getByText('It is not the only one.')).toBeVisible();
  await expect.poll(() => rests(hunt)).toBe('CC DD');
  await expect(says(hunt)).toContainText('stag hunt');
});

test('labs with numbers of their own may go round for ever', async ({ page }) => {
  await page.goto('/en/play/payoff-matrix/#payoff-matrix=R:3,S:1,T:4,P:0,r:4,s:0,t:3,p:2');
  const figure = page.locator('#payoff-matrix');
  await expect(says(figure)).toContainText('no cell is a resting point');
  await cell(figure, 'DD').click();
  await expect(now(figure)).toHaveText('Back where they began. They would go round for ever.');
  await standsOn(figure, 'DD');
});

test('where little motion is wanted, the whole walk is told at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const matrix = await wake(page, 'matrix', 'Both ship safe');
  await cell(matrix, 'CC').click();
  await expect(now(matrix)).toHaveText(
    /^You move, for 5 instead of 3\..* Beacon moves, for 1 instead of 0\. Neither gains by moving alone\./,
  );
  await standsOn(matrix, 'DD');
});

test('the cells are one stop for the keyboard; arrows go through them, Enter puts the labs there, + and − move your number', async ({
  page,
}) => {
  const matrix = await wake(page, 'matrix', 'Both ship safe');
  await expect(matrix.getByRole('grid')).toHaveCount(1);
  await expect(matrix.locator('[data-cell][tabindex="0"]')).toHaveCount(1);
  await tabTo(page, cell(matrix, 'CC'));
  // no number moves before the guess is tried
  await page.keyboard.press('+');
  await expect(cell(matrix, 'CC').locator('b').first()).toHaveText('3');
  for (const [key, at] of [
    ['ArrowUp', 'CC'],
    ['ArrowRight', 'CD'],
    ['ArrowRight', 'CD'],
    ['ArrowDown', 'DD'],
    ['ArrowLeft', 'DC'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell(matrix, at)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(now(matrix)).toContainText('Neither gains by moving alone.');
  await expect(cell(matrix, 'DC')).toBeFocused();
  await page.keyboard.press('+');
  await expect(cell(matrix, 'CD').locator('b').last()).toHaveText('5.5');
  await page.keyboard.press('Tab');
  await expect(matrix.getByRole('button', { name: 'You', exact: true })).toBeFocused();
  await unfold(page, matrix);
  await expect(matrix.getByRole('slider', { name: 'You cut, they ship safe' })).toHaveValue('5.5');
});

test('what a reader set comes back with a link, all told; on a later visit the labs wait again', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/#matrix=R:3,S:0,T:2,P:1,guess:DD');
  await walkDown(page);
  const matrix = page.locator('#matrix');
  await expect(says(matrix)).toContainText('This is a stag hunt.');
  await expect(matrix.getByText('likely')).toHaveCount(0);
  await unfold(page, matrix);
  await expect(matrix.getByRole('slider', { name: 'You cut, they ship safe' })).toHaveValue('2');
  await page.goto('about:blank');
  await wake(page, 'matrix', 'Both cut corners');
  await page.goto('about:blank');
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  await expect(matrix.getByText('Your guess: Both cut corners').first()).toBeVisible();
  await saysNothingOf(matrix);
  await expect(page.locator('#answer-matrix')).toBeHidden();
  await matrix.getByRole('button', { name: 'You', exact: true }).click();
  await expect(page.locator('#answer-matrix')).toBeVisible();
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('cells are tapped and a number is dragged sideways, with the picture in view while a slider is used', async ({
    page,
  }) => {
    const matrix = await wake(page, 'matrix', 'Both ship safe');
    await cell(matrix, 'CC').tap();
    await expect(says(matrix)).toContainText('dilemma');
    const five = cell(matrix, 'DC').locator('b').first();
    await five.scrollIntoViewIfNeeded();
    const box = (await five.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', left?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: left === undefined ? [] : [{ x: left, y }] });
    await touch('touchStart', x);
    for (let by = 10; by <= 90; by += 10) await touch('touchMove', x - by);
    await touch('touchEnd');
    await expect(five).toHaveText('2');
    await expect(matrix.locator('.back')).toHaveCount(2);
    // a drag is no tap
    await standsOn(matrix, 'DD');

    await expect(matrix.getByRole('slider')).toHaveCount(0);
    // a browser takes what follows a swipe within a moment for the end of it, and no tap
    await page.waitForTimeout(500);
    await matrix.getByText('Change the numbers').tap();
    await expect(matrix.getByRole('slider', { name: 'You cut, they ship safe' })).toHaveValue('2');
    const last = matrix.getByRole('slider', { name: 'You ship safe, they cut' });
    await last.focus();
    await expect(last).toBeInViewport({ ratio: 1 });
    const board = (await matrix.locator('.board').boundingBox()) ?? { y: -1, height: 999 };
    expect(board.y).toBeGreaterThanOrEqual(-0.5);
    expect(board.height / 844).toBeLessThan(0.42);
    for (const profile of ['CC', 'DD']) await expect(cell(matrix, profile)).toBeInViewport({ ratio: 1 });
  });
});
