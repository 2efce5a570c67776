import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');
const said = (figure: Locator) => figure.locator('.said');
const guess = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/many-rules/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** What is said of the outcome of either figure; none of it before the reader has brought it about. */
const outcome = [
  /exposure is|slack \d|of 4\.5 boxes|\d+ of \d+ parts/,
  /above the rule\./,
  /\b45\b|That is \d+ weeks|Hub/,
  /It comes out otherwise|So it comes out/,
  /The same as a table/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('.tally b')).toHaveText(['?', '?']);
}

/** How many reviews the picture marks on its line of months. */
const reviews = async (figure: Locator) =>
  ((await figure.locator('.stair .held').getAttribute('d')) ?? '').split('M').length - 1;
/** Up to which year the picture shows what is hatched and what is dotted. */
const passed = async (figure: Locator) =>
  Number(await figure.locator('.stair clipPath rect').getAttribute('width')) / 100;
const hatched = (figure: Locator) => figure.locator('.stair [clip-path] path').first();

/** Where on the page a month is, at so many points of capability. */
async function monthAt(figure: Locator, month: number, points = 10) {
  const { x = 0, y = 0, width = 0 } = (await figure.locator('.stair').boundingBox()) ?? {};
  const unit = width / 478;
  return { x: x + unit * (38 + (100 * month) / 12), y: y + unit * (340 + 28 - 18 * points) };
}

/** How many lines between countries are drawn to their end. */
const lines = async (figure: Locator) =>
  (
    await figure
      .locator('.ring .lines')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join(''))
  ).split('M').length - 1;

async function ringAt(figure: Locator, across: number, down: number) {
  const { x = 0, y = 0, width = 0 } = (await figure.locator('.ring').boundingBox()) ?? {};
  return { x: x + across * width, y: y + down * width };
}

test('twice as many reviews leave two ninths, found with the keyboard alone', async ({ page }) => {
  const clock = await wake(page, 'clock');
  await expect(says(clock)).toBeHidden();
  await expect(clock.getByRole('slider')).toHaveCount(0);
  await press(page, guess(clock, 'half'));
  await expect(clock.getByText('Now tap month 6 in the picture, or take the reviews to 8.').first()).toBeVisible();
  await expect(says(clock)).toContainText('exposure is 4.5 and slack 0.5');
  await expect(clock.getByRole('slider')).toHaveCount(1);
  await tabTo(page, clock.getByRole('slider', { name: 'Reviews in four years' }));
  await step(page, 'ArrowRight', 3);
  await expect(said(clock)).toHaveText('7 reviews so far. You get 8.');
  await expect(says(clock)).toHaveText('In four years the rule is set 7 times, 1 point above capability.');
  expect(await passed(clock)).toBe(0);
  await expect(clock.locator('.before')).toHaveCount(1);
  const told = page.locator('.answer.to-clock').first();
  await expect(told).toBeHidden();
  await saysNothingOfIt(clock);
  // no more than the question asks about
  await page.keyboard.press('End');
  await expect(says(clock)).toContainText('exposure is 1 and slack 1');
  await expect(
    clock.getByText('You guessed half. It comes out otherwise: with 1 point of room, 1 of 4.5 boxes.'),
  ).toBeVisible();
  await expect(clock.locator('.corner')).toContainText('1 of 9 parts');
  await expect(told).toBeVisible();
  await expect.poll(() => passed(clock)).toBe(4);

  await press(page, clock.getByRole('button', { name: 'Back to 4 reviews' }));
  await expect(clock.getByText('You guessed half.').first()).toBeVisible();
  await tabTo(page, clock.getByRole('slider', { name: 'Room at each review' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(clock)).toContainText('exposure is 2 and slack 2');
  await expect(clock.locator('.corner')).toContainText('4 of 9 parts');
});

test('pairs become a web, and what differs eats the saving, found with the keyboard alone', async ({ page }) => {
  const borders = await wake(page, 'borders');
  await press(page, guess(borders, 'twice as many'));
  await expect(says(borders)).toContainText('it takes 10 agreements, one for each pair');
  await tabTo(page, borders.getByRole('slider', { name: 'Countries' }));
  await step(page, 'ArrowRight', 1);
  await expect(said(borders)).toHaveText('5 new lines, each an agreement to make.');
  await expect(says(borders)).toHaveText(/The other 5 spend 2 each on a check\.$/);
  await saysNothingOfIt(borders);
  await step(page, 'ArrowRight', 4);
  await expect(says(borders)).toContainText('it takes 45 agreements, one for each pair');
  await expect(borders.getByText('It comes out otherwise: 45 instead of 10.').first()).toBeVisible();
  await expect(says(borders)).toContainText('That is 28 weeks instead of 100.');
  await tabTo(page, borders.getByRole('slider', { name: 'What differs' }));
  await page.keyboard.press('End');
  await expect(says(borders)).toContainText('That is 100 weeks, as many as if each tested alone.');
  await press(page, guess(borders, 'Hub'));
  await expect(says(borders)).toContainText('10 agreements, one for each country with the hub');
  await expect(guess(borders, 'Hub')).toHaveAttribute('aria-pressed', 'true');
  await press(page, guess(borders, 'Alone'));
  await expect(says(borders)).toContainText('Nobody has to agree.');
});

test('the chapter’s check is done with the keyboard alone', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/chapters/many-rules/');
  await walkDown(page);
  await answerAll(page);
});

test('a month is tapped with the mouse: a beat is held, the years pass, and wrists grow bare; clicks skip, and the cuff is pulled', async ({
  page,
}) => {
  await page.clock.install();
  const clock = await wake(page, 'clock');
  await guess(clock, 'a third').click();
  await clock.locator('.board').scrollIntoViewIfNeeded();
  await expect(clock.locator('.wanted')).toBeVisible();
  await expect(clock.locator('.column')).toHaveCount(0);
  await stopTime(page);
  await clock.getByRole('slider').press('ArrowRight');
  await expect(said(clock)).toHaveText('5 reviews so far. You get 8.');
  // what was announced of the opening is announced no more
  await page.clock.runFor(1000);
  await saysNothingOfIt(clock);
  const { x, y } = await monthAt(clock, 5.4);
  await page.mouse.click(x, y);
  await expect.poll(() => reviews(clock)).toBe(8);
  await expect(said(clock)).toHaveText('8 reviews. Flint sets off.');
  await expect(clock.locator('.wanted')).toHaveCount(0);
  expect(await passed(clock)).toBe(0);
  await page.clock.runFor(650);
  await saysNothingOfIt(clock);
  await page.clock.runFor(100);
  await page.clock.runFor(850);
  await expect(said(clock)).toHaveText('The years pass.');
  await expect.poll(() => passed(clock)).toBeGreaterThan(1);
  await expect.poll(() => passed(clock)).toBeLessThan(3);
  await saysNothingOfIt(clock);
  await page.clock.runFor(1000);
  await expect.poll(() => passed(clock)).toBe(4);
  await expect(clock.getByText('You guessed a third. It comes out otherwise').first()).toBeVisible();

  // once more, skipped by clicks that set no review
  await clock.getByRole('button', { name: 'Let the years pass once more' }).click();
  const later = await monthAt(clock, 21);
  for (const _ of [1, 2]) {
    await page.clock.runFor(400);
    await page.mouse.click(later.x, later.y);
  }
  await expect.poll(() => passed(clock)).toBe(4);
  await expect.poll(() => reviews(clock)).toBe(8);

  // the review in month 6 is taken away again, and every second one with it
  const sixth = await monthAt(clock, 6);
  await page.mouse.click(sixth.x, sixth.y);
  await expect.poll(() => reviews(clock)).toBe(4);
  const [cuff, up] = [await monthAt(clock, 49.5, 13), await monthAt(clock, 49.5, 14)];
  await page.mouse.move(cuff.x, cuff.y);
  await page.mouse.down();
  await page.mouse.move(up.x, up.y, { steps: 5 });
  await page.mouse.up();
  // the address is written, and the outcome announced, a moment later
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/clock=n:4,m:2/);
  await expect(says(clock)).toContainText('exposure is 2 and slack 2');
  await expect(clock.locator('.pull')).toHaveCount(0);
});

test('countries are let in with the mouse, and their lines are drawn one by one; then the middle is tapped', async ({
  page,
}) => {
  await page.clock.install();
  const borders = await wake(page, 'borders');
  await guess(borders, 'half as many again').click();
  await borders.locator('.board').scrollIntoViewIfNeeded();
  await stopTime(page);
  const side = await ringAt(borders, 0.5, 0.93);
  await expect.poll(() => lines(borders)).toBe(10);
  // nothing stands in the middle yet
  const centre = await ringAt(borders, 0.5, 0.5);
  await page.mouse.click(centre.x, centre.y);
  await expect.poll(() => lines(borders)).toBe(10);
  await page.mouse.click(side.x, side.y);
  await page.clock.runFor(300);
  const some = await lines(borders);
  expect(some).toBeGreaterThan(10);
  expect(some).toBeLessThan(15);
  await page.clock.runFor(600);
  await expect.poll(() => lines(borders)).toBe(15);
  await expect(borders.locator('.wanted')).toHaveCount(1);
  for (const count of [21, 28, 36]) {
    await page.mouse.click(side.x, side.y);
    await page.clock.runFor(1800);
    await expect.poll(() => lines(borders)).toBe(count);
    await saysNothingOfIt(borders);
  }
  await page.mouse.click(side.x, side.y);
  await page.clock.runFor(1300);
  await expect(said(borders)).toHaveText('10 countries. Now count them all.');
  await expect.poll(() => lines(borders)).toBe(45);
  await saysNothingOfIt(borders);
  await page.clock.runFor(800);
  await expect(borders.getByText('You guessed half as many again. It comes out otherwise: 45').first()).toBeVisible();
  await expect(borders.locator('.tally b')).toHaveText(['28', '45']);

  await page.mouse.click(centre.x, centre.y);
  await page.clock.runFor(1800);
  await expect(borders.locator('.tally b')).toHaveText(['28', '10']);
  await expect.poll(() => lines(borders)).toBe(10);
  await expect(says(borders)).toContainText('10 agreements, one for each country with the hub');
});

test('where little motion is wanted, the years have passed and the lines are drawn at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const clock = await wake(page, 'clock');
  await guess(clock, 'half').click();
  const borders = page.locator('#borders');
  await borders.scrollIntoViewIfNeeded();
  await guess(borders, 'twice as many').click();
  await stopTime(page);
  const { x, y } = await ringAt(borders, 0.5, 0.93);
  await page.mouse.click(x, y);
  await expect.poll(() => lines(borders)).toBe(15);
  await clock.scrollIntoViewIfNeeded();
  const sixth = await monthAt(clock, 6);
  await page.mouse.click(sixth.x, sixth.y);
  await expect(says(clock)).toContainText('exposure is 1 and slack 1');
  await expect.poll(() => passed(clock)).toBe(4);
  await expect(clock.locator('.before')).not.toHaveCount(0);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a month is tapped and the cuff pulled, with the picture in view', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const clock = await wake(page, 'clock');
    await guess(clock, 'half').tap();
    const board = clock.locator('.board');
    await board.scrollIntoViewIfNeeded();
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.55);
    const hatch = await hatched(clock).getAttribute('d');
    const { x, y } = await monthAt(clock, 7);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => reviews(clock)).toBe(8);
    await expect(page).toHaveURL(/clock=n:8,m:1/);
    expect(await hatched(clock).getAttribute('d')).not.toBe(hatch);
    await expect(clock.getByText('You guessed half. It comes out otherwise').first()).toBeVisible();
    const up = await monthAt(clock, 50, 16);
    await page.touchscreen.tap(up.x, up.y);
    await expect(page).toHaveURL(/clock=n:8,m:2/);
    await expect(says(clock)).toContainText('Capability never gets above it.');
  });

  test('five more countries are tapped in, and then the hub', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const borders = await wake(page, 'borders');
    await guess(borders, 'ten times as many').tap();
    await borders.locator('.board').scrollIntoViewIfNeeded();
    for (let more = 0; more < 5; more++) {
      if (more > 0) await saysNothingOfIt(borders);
      const { x, y } = await ringAt(borders, 0.5, 0.93);
      await page.touchscreen.tap(x, y);
    }
    await expect(borders.getByText('You guessed ten times as many. It comes out otherwise').first()).toBeVisible();
    await expect.poll(() => lines(borders)).toBe(45);
    const { x, y } = await ringAt(borders, 0.5, 0.5);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/borders=w:hub,n:10/);
    await expect(said(borders)).toHaveText('10 lines to the hub, one for each country.');
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const clock = await wake(page, 'clock');
  await guess(clock, 'half').click();
  await clock.getByRole('slider').press('End');
  await expect(clock.getByText('You guessed half. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'clock');
  await expect(later.getByText('Your guess: half')).toBeVisible();
  await expect(later.getByText('It comes out')).toHaveCount(0);
  await expect(later.locator('.tally b')).toHaveText(['4.5', '0.5']);
});

test('a link opens each figure as it stood', async ({ page }) => {
  await page.goto('/en/chapters/many-rules/#clock=n:8,m:1,guess:half&borders=w:hub,n:12,d:50,r:20');
  await walkDown(page);
  await expect(page.locator('#clock').getByText('You guessed half.').first()).toBeVisible();
  await expect(page.locator('#borders svg.ring circle')).toHaveCount(1);
});
