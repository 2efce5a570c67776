import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const teeth = async (figure: Locator) =>
  ((await figure.locator('.climb .capability').getAttribute('d')) ?? '').split('V').length - 1;
const pass = (figure: Locator) => figure.getByRole('button', { name: 'Let time pass' });
const said = (figure: Locator) => figure.locator('.said');

/** How far the picture shows what came of the stages: in a share of the five months. */
const filled = async (figure: Locator) =>
  Number(await figure.locator('clipPath rect').getAttribute('width')) / (5 * 61);

/** What is said of the outcome, in either figure; none of it before the reader has brought it about. */
const outcome = [
  /adds up to|There is no danger|would leave/,
  /Danger \d|danger \d+, waiting/,
  /It comes out otherwise|So it comes out/,
  /What a larger gap does|The same as a table/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('.tally b').first()).toHaveText('?');
}

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown', times: number) {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/gates/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** Where the picture has this month, this far down. */
async function placeOf(figure: Locator, month: number, months: number, down = 0.4) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await figure.locator('.reach').boundingBox()) ?? {};
  return { x: x + (width * (38 + (305 * month) / months)) / 360, y: y + height * down };
}

const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('chapter 16 is done with the keyboard alone: ten stages leave a tenth, and all of it where any gap is as bad as any other', async ({
  page,
}) => {
  await page.goto('/en/chapters/gates/');
  await walkDown(page);
  const stages = page.locator('#stages');
  await expect(says(stages)).toBeHidden();
  await expect(stages.locator('.tally')).toBeHidden();
  await expect(stages.locator('.key span')).toHaveText(['ahead of readiness']);
  await press(page, stages.getByRole('button', { name: 'half', exact: true }));
  await expect(stages.getByText('Now cut the cliff into ten stages').first()).toBeVisible();
  await expect(says(stages)).toContainText('it adds up to 25, and the waiting to 0.');
  await expect(said(stages)).toHaveText('Tap the cliff: each tap cuts one stage more.');
  await expect.poll(() => teeth(stages)).toBe(1);
  await tabTo(page, stages.getByRole('slider', { name: 'Stages' }));
  const told = page.locator('.answer.to-stages').first();
  await step(page, 'ArrowRight', 8);
  await expect.poll(() => teeth(stages)).toBe(9);
  await expect(said(stages)).toHaveText('9 stages so far. Tap on.');
  await expect(says(stages)).toHaveText(/in 9 stages of [\d.]+, .* The last is out after [\d.]+ months\.$/);
  await saysNothingOfIt(stages);
  expect(await filled(stages)).toBe(0);
  await expect(told).toBeHidden();
  // with the tenth time passes by itself
  await step(page, 'ArrowRight', 1);
  await expect(says(stages)).toContainText('it adds up to 2.5, and the waiting to 22.5.');
  await expect(said(stages)).toHaveText('Danger 2.5, waiting 22.5.');
  await expect(stages.getByText('You guessed half. It comes out otherwise.').first()).toBeVisible();
  await expect(stages.getByText('it falls from 25 to 2.5 with ten stages.').first()).toBeVisible();
  await expect(told).toBeVisible();
  await expect.poll(() => filled(stages)).toBe(1);

  // the discovery: where any gap is as bad as any other, stages change nothing
  await tabTo(page, stages.getByRole('radio', { name: 'twice the gap, twice the danger' }));
  await step(page, 'ArrowUp', 1);
  await expect(stages.getByRole('radio', { name: 'any gap is as bad as any other' })).toBeChecked();
  await expect(says(stages)).toContainText('stages take nothing off the danger');
  const slider = stages.getByRole('slider', { name: 'Stages' });
  for (const count of [11, 12, 13]) {
    await press(page, slider, 'ArrowRight');
    await expect(stages.locator('.tally .cut')).toHaveText('25');
    await expect.poll(() => teeth(stages)).toBe(count);
  }

  const margin = page.locator('#margin');
  // what the gate leaves, and what it holds back, is told by nothing yet
  await expect(margin.locator('.tally')).toBeHidden();
  await expect(margin.locator('.waiting')).toHaveCount(0);
  await press(page, margin.getByRole('button', { name: 'about twice as much' }));
  await expect(margin.locator('.tally b')).toHaveText(['?']);
  await expect(margin.getByText('Now take Flint on to month ten.').first()).toBeVisible();
  await expect(margin.getByRole('slider', { name: 'The gate, in points ahead' })).toHaveCount(0);
  await press(page, margin.getByRole('slider', { name: 'Months' }), 'ArrowRight');
  await expect(says(margin)).toHaveText(/readiness grows by 2, and 6 months pass\.$/);
  await saysNothingOfIt(margin);
  await press(page, margin.getByRole('slider', { name: 'Months' }), 'End');
  await expect(margin.getByText('You guessed about twice as much. So it comes out.').first()).toBeVisible();
  await expect(says(margin)).toContainText('The danger adds up to 19, where no gate would leave 100');
  await press(page, margin.getByRole('slider', { name: 'The gate, in points ahead' }), 'Home');
  await expect(says(margin)).toContainText('There is no danger');
  await expect(says(margin)).toContainText('the waiting adds up to 100.');
  await answerAll(page);
});

test('the cliff is cut with the mouse: a beat is held, the months pass, teeth fill and dots pile; a click skips, and the brick lies there', {
  tag: '@mouse',
}, async ({ page }) => {
  await page.clock.install();
  const stages = await wake(page, 'stages');
  await stages.getByRole('button', { name: 'a tenth' }).click();
  await stages.locator('.board').scrollIntoViewIfNeeded();
  await expect(stages.locator('.wanted')).toBeVisible();
  await stopTime(page);
  const { x, y } = await placeOf(stages, 0.2, 5);
  for (let cuts = 1; cuts < 9; cuts++) {
    await expect.poll(() => teeth(stages)).toBe(cuts);
    await page.mouse.click(x, y);
    await expect(says(stages)).toHaveText(/The last is out after [\d.]+ months\.$/);
  }
  // what was announced of the jump is announced no more
  await page.clock.runFor(1000);
  await saysNothingOfIt(stages);
  await page.mouse.click(x, y);
  await expect(stages.locator('.wanted')).toHaveCount(0);
  await expect(stages.locator('.held')).toBeVisible();
  await saysNothingOfIt(stages);
  await page.clock.runFor(700);
  await page.clock.runFor(900);
  await expect(said(stages)).toHaveText('The months pass.');
  const half = await filled(stages);
  expect(half).toBeGreaterThan(0.2);
  expect(half).toBeLessThan(0.8);
  await saysNothingOfIt(stages);
  await page.clock.runFor(1000);
  await expect.poll(() => filled(stages)).toBe(1);
  await expect(stages.getByText('You guessed a tenth. So it comes out.').first()).toBeVisible();

  // once more, skipped by a click that cuts nothing
  await pass(stages).click();
  for (const _ of [1, 2]) {
    await page.clock.runFor(400);
    await page.mouse.click(x, y);
  }
  await expect(said(stages)).toHaveText('Danger 2.5, waiting 22.5.');
  await expect.poll(() => teeth(stages)).toBe(10);

  await stages.getByRole('radio', { name: 'any gap is as bad as any other' }).click();
  const brick = await stages.locator('.one-jump').getAttribute('d');
  for (const count of [11, 12]) {
    await page.mouse.click(x, y);
    await expect.poll(() => teeth(stages)).toBe(count);
    await expect(stages.locator('.tally .cut')).toHaveText('25');
    await expect.poll(() => stages.locator('.one-jump').getAttribute('d')).toBe(brick);
  }
});

test('Flint is drawn along with the mouse to the tenth month, and only there comes what the gate leaves', {
  tag: '@mouse',
}, async ({ page }) => {
  const margin = await wake(page, 'margin');
  await margin.getByRole('button', { name: 'no more than five months' }).click();
  await margin.locator('.board').scrollIntoViewIfNeeded();
  await expect(margin.locator('.on')).toBeVisible();
  const [from, half, to] = [await placeOf(margin, 5, 10), await placeOf(margin, 8, 10), await placeOf(margin, 10, 10)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(half.x, half.y, { steps: 5 });
  await expect(page).toHaveURL(/t:8/);
  await saysNothingOfIt(margin);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(
    margin.getByText('It comes out otherwise. With the gate at 2, ten months leave 19').first(),
  ).toBeVisible();
  await expect(margin.locator('.on')).toHaveCount(0);
});

test('where little motion is wanted, the months have passed at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const stages = await wake(page, 'stages');
  await stages.getByRole('button', { name: 'a tenth' }).click();
  await stopTime(page);
  const { x, y } = await placeOf(stages, 0.2, 5);
  for (let cuts = 1; cuts < 4; cuts++) await page.mouse.click(x, y);
  await pass(stages).click();
  await expect.poll(() => filled(stages)).toBe(1);
  await expect(says(stages)).toContainText('it adds up to 6.25, and the waiting to 18.75.');
  // too few for the guess
  await expect(stages.getByText('So it comes out.')).toHaveCount(0);
  await expect(stages.getByRole('radio')).toHaveCount(0);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('the cliff is cut by taps, with picture and button in view', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const stages = await wake(page, 'stages');
    await stages.getByRole('button', { name: 'all of it' }).tap();
    const board = stages.locator('.board');
    await board.scrollIntoViewIfNeeded();
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.7);
    const { x, y } = await placeOf(stages, 0.2, 5);
    for (let cuts = 1; cuts < 9; cuts++) await page.touchscreen.tap(x, y);
    await expect.poll(() => teeth(stages)).toBe(9);
    await saysNothingOfIt(stages);
    await expect(pass(stages)).toBeInViewport();
    await page.touchscreen.tap(x, y);
    await expect(stages.getByText('You guessed all of it. It comes out otherwise.').first()).toBeVisible();
    await expect(stages.locator('.climb')).toBeInViewport();
  });

  test('a later month is tapped', async ({ page }) => {
    const margin = await wake(page, 'margin');
    await margin.getByRole('button', { name: 'four times as much' }).tap();
    await margin.locator('.board').scrollIntoViewIfNeeded();
    for (const month of [7, 10]) {
      const { x, y } = await placeOf(margin, month, 10);
      await page.touchscreen.tap(x, y);
      await expect(page).toHaveURL(new RegExp(`t:${month}`));
    }
    await expect(margin.getByText('ten months leave 19').first()).toBeVisible();
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const stages = await wake(page, 'stages');
  await stages.getByRole('button', { name: 'half', exact: true }).click();
  await stages.getByRole('slider', { name: 'Stages' }).press('End');
  await expect(stages.getByText('You guessed half. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'stages');
  await expect(later.getByText('Your guess: half')).toBeVisible();
  await expect(later.locator('.tally .cut')).toHaveText('25');
  await expect(later.getByText('It comes out')).toHaveCount(0);
  await expect(later.getByRole('radio')).toHaveCount(0);
});

test('the sandbox weighs danger against waiting, and turns to the gate, by keyboard', async ({ page }) => {
  await page.goto('/en/play/gate/');
  const figure = page.locator('#gate');
  await press(page, figure.getByRole('button', { name: 'Weigh danger against waiting' }));
  await expect(figure.getByRole('heading', { name: 'Ten points up, and what they cost' })).toBeVisible();
  await expect(says(figure)).toContainText('Then no number of stages costs less than one jump.');
  await tabTo(page, figure.getByRole('slider', { name: 'What danger weighs' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(figure)).toContainText('Then 5 stages would cost least.');
  await press(page, figure.getByRole('button', { name: 'Look at the gate' }));
  await expect(figure.getByRole('heading', { name: 'A gate that travels with you' })).toBeVisible();
  await press(page, figure.getByRole('slider', { name: 'The gate, in points ahead' }), 'End');
  await expect(says(figure)).toContainText('capability never gets past that');
});

test('a link brings back a weight and its best number of stages', async ({ page }) => {
  await page.goto('/en/play/gate/#gate=s:price,n:10,p:1,w:5,t:5,m:2');
  await expect(says(page.locator('#gate'))).toContainText('no other number of stages costs less than these 10');
});
