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
const boat = (figure: Locator, name: string) => figure.getByRole('button', { name: new RegExp(`^Ask ${name}\\b`) });
const choose = (figure: Locator) => figure.getByRole('button', { name: 'Let them choose' });
const marks = (figure: Locator) => figure.locator('.harbour .asks');

/** What is said of the outcome; none of it before the reader has brought it about. */
const outcome = [
  /would have (a little )?more alone, \d|leaves next/,
  /Together \d|all five have \d|enough for all five/,
  /In the end/,
  /It comes out otherwise|So it comes out/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('.drops:visible, table:visible')).toHaveCount(0);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/benefit/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** Where a boat's chamber is on the page, so far down the picture. */
async function chamberAt(figure: Locator, place: number, down = 0.5) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await figure.locator('.harbour').boundingBox()) ?? {};
  return { x: x + (width * (place + 0.5)) / 5, y: y + height * down };
}

const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('boats are asked with the keyboard alone: three of five leave, one after another, and only then is it said what all have', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const even = await wake(page, 'even');
  await expect(says(even)).toBeHidden();
  await saysNothingOfIt(even);
  await press(page, even.getByRole('button', { name: 'four', exact: true }));
  await expect(even.getByText('Whoever would have more alone leaves.').first()).toBeVisible();
  await expect(even.getByRole('slider')).toHaveCount(0);
  await expect(says(even)).toHaveText('All five countries are in. Each gets 5.');
  await saysNothingOfIt(even);

  // the five are one stop, and the reader's own boat comes first
  await tabTo(page, boat(even, 'Kite'));
  await page.keyboard.press('Enter');
  await expect(said(even)).toHaveText('You stay: 5 here, 4.5 alone.');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(said(even)).toHaveText('Heron stays: 5 here, 1 alone.');
  const told = page.locator('.answer.to-even').first();
  await expect(told).toBeHidden();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(said(even)).toHaveText(/^Lark leaves\. The water falls to 4\. Now it is your turn/);
  await expect(says(even)).toHaveText('Heron, Ibis, Jay, and Kite are in. Each gets 4.');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(said(even)).toHaveText('You leave. The water falls to 3. Ask the others again.');
  await saysNothingOfIt(even);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(said(even)).toHaveText('Jay leaves. The water falls to 2. In the end Heron and Ibis are in.');
  await expect(says(even)).toContainText('Heron and Ibis are in. Each gets 2. Nobody who is in would have more alone.');
  await expect(says(even)).toContainText('all five have 18 together; with everybody in it was 25.');
  await expect(even.locator('.drops')).toHaveText(/Together 18 points\. All in: 25/);
  await expect(even.getByText('You guessed “four”. It comes out otherwise. With what each').first()).toBeVisible();
  await expect(told).toBeVisible();

  await tabTo(page, even.getByRole('slider', { name: 'What Lark would have alone' }));
  await step(page, 'ArrowLeft', 2);
  await expect(says(even)).toContainText('All five countries are in. Each gets 5.');
  await expect(said(even)).toHaveText('In the end all five are in.');
});

test('a boat that is tapped weighs, is held for a beat, leaves, and the water falls; a click skips', async ({
  page,
}) => {
  await page.clock.install();
  const even = await wake(page, 'even');
  await even.getByRole('button', { name: 'two', exact: true }).click();
  await even.locator('.board').scrollIntoViewIfNeeded();
  await stopTime(page);
  await expect(marks(even)).toHaveCount(5);
  const ask = async (place: number) => {
    const { x, y } = await chamberAt(even, place);
    await page.mouse.click(x, y);
  };
  await ask(1);
  await expect(even.locator('.balance text')).toHaveText(['5', '2']);
  await expect(marks(even)).toHaveCount(4);
  await ask(4);
  await expect(even.locator('.balance text')).toHaveText(['5', '6']);
  await expect(said(even)).toHaveText('Lark weighs 5 here against 6 alone.');
  await expect(says(even)).toHaveText('All five countries are in. Each gets 5.');
  await page.clock.runFor(700);
  await expect(even.locator('.has')).toHaveText(['4', '4', '4', '4']);
  await expect(said(even)).toHaveText('Lark leaves.');
  await page.clock.runFor(800);
  await expect(said(even)).toContainText('Now it is your turn');
  await expect(even.locator('.hand .asks')).toHaveCount(1);

  // once more, and skipped
  await ask(3);
  await page.clock.runFor(400);
  await even.locator('.title').click();
  await page.clock.runFor(400);
  await even.locator('.title').click();
  await expect(said(even)).toContainText('You leave.');
  await ask(2);
  await page.clock.runFor(700);
  // what it comes to waits for the last wave to be over
  await saysNothingOfIt(even);
  await page.clock.runFor(800);
  await expect(even.getByText('You guessed “two”. So it comes out.').first()).toBeVisible();
  await expect(even.locator('.drops .full[width="0"]')).toHaveCount(7);
  await expect(said(even)).toContainText('In the end Heron and Ibis are in.');

  // the quay is drawn down from 6 to 5
  const lift = (await even.locator('.lift').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const point = (((await even.locator('.harbour').boundingBox())?.height ?? 0) * 176) / 252 / 7;
  const [x, y] = [lift.x + lift.width / 2, lift.y + lift.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + point, { steps: 5 });
  await page.mouse.up();
  await page.clock.runFor(1000);
  await expect(said(even)).toHaveText('In the end all five are in.');
  await expect(page).toHaveURL(/o:1-2-3\.5-4\.5-5,/);
});

test('one point of 25 holds all five, half a point four, and too much drives out who pays, with the keyboard', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fund = await wake(page, 'fund');
  await press(page, fund.getByRole('button', { name: 'more than 1, up to 5' }));
  await saysNothingOfIt(fund);
  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(fund)).toContainText('With the fund, Lark gets 5.5.');
  await expect(said(fund)).toHaveText('The fund moves 0.5. Ask the boats, or pour on.');
  await press(page, choose(fund));
  await expect(says(fund)).toContainText('Heron, Ibis, Jay, and Kite are in.');
  await expect(fund.getByText('a fund of 1 holds all five')).toHaveCount(0);
  const told = page.locator('.answer.to-fund').first();
  await expect(told).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(says(fund)).toContainText('All five countries are in.');

  // more than enough: the least is still to be found
  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowRight', 3);
  await press(page, choose(fund));
  await expect(said(fund)).toHaveText('All five stay, with 1.25 moved. Would less do? Pour back.');
  await expect(fund.getByText('Your guess is still open').first()).toBeVisible();
  await expect(fund.getByText('a fund of 1 holds all five')).toHaveCount(0);
  await expect(told).toBeHidden();

  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowLeft', 1);
  await saysNothingOfIt(fund);
  await press(page, choose(fund));
  await expect(says(fund)).toContainText('each pay 0.25 into the fund and keep 4.75. With the fund, Lark gets 6.');
  await expect(says(fund)).toContainText('Nobody who is in would have more alone.');
  await expect(fund.getByText('a fund of 1 holds all five. A smaller one does not.').first()).toBeVisible();
  await expect(told).toBeVisible();

  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowRight', 4);
  await press(page, choose(fund));
  await expect(says(fund)).toContainText('All five countries are in.');
  await tabTo(page, fund.getByRole('slider', { name: 'The fund' }));
  await step(page, 'ArrowRight', 1);
  await press(page, choose(fund));
  await expect(says(fund)).toContainText('Only Heron is in.');
});

test('all that can be asked were asked and stay: that too is seen to be the end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/chapters/benefit/#fund=s:fund,o:1-2-3.5-4.5-6,g:2,f:1,r:0,guess:one');
  await walkDown(page);
  const fund = page.locator('#fund');
  for (const name of ['Heron', 'Ibis', 'Jay', 'Kite']) await boat(fund, name).click();
  await saysNothingOfIt(fund);
  await boat(fund, 'Lark').click();
  await expect(said(fund)).toHaveText('In the end all five are in.');
  await expect(fund.getByText('You guessed “1 or less”. So it comes out.').first()).toBeVisible();
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('boats are asked by taps, with the picture in view', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const even = await wake(page, 'even');
    await even.getByRole('button', { name: 'two', exact: true }).tap();
    const board = even.locator('.board');
    await board.scrollIntoViewIfNeeded();
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.46);
    for (const place of [3, 4, 3, 2]) {
      const { x, y } = await chamberAt(even, place, 0.8);
      await page.touchscreen.tap(x, y);
    }
    await expect(said(even)).toContainText('In the end Heron and Ibis are in.');
    await expect(even.locator('.drops')).toBeInViewport();
  });

  test('water is poured from a jug, by a tap on it or by carrying it, and drawn back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const fund = await wake(page, 'fund');
    await fund.getByRole('button', { name: '1 or less', exact: true }).tap();
    await fund.locator('.board').scrollIntoViewIfNeeded();
    await fund.locator('.jug .clay').tap();
    await expect(page).toHaveURL(/f:0\.5,r:0/);
    const drag = async (from: number, to: number) => {
      const [start, goal] = [await chamberAt(fund, from, 0.7), await chamberAt(fund, to, 0.7)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + goal.x) / 2, goal.y, { steps: 4 });
      await expect(fund.locator('.in-hand')).toBeVisible();
      await page.mouse.move(goal.x, goal.y, { steps: 4 });
      await page.mouse.up();
    };
    await drag(1, 4);
    await drag(0, 4);
    await expect(page).toHaveURL(/f:1\.5,r:0/);
    await drag(4, 2);
    await expect(page).toHaveURL(/f:1,r:0/);
    await expect(fund.locator('.has')).toHaveText(['4.75', '4.75', '4.75', '4.75', '6']);
    // not from one who pays to another
    await drag(0, 3);
    await expect(page).toHaveURL(/f:1,r:0/);
    await saysNothingOfIt(fund);
    await choose(fund).tap();
    await expect(fund.getByText('You guessed “1 or less”. So it comes out.').first()).toBeVisible();
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const even = await wake(page, 'even');
  await even.getByRole('button', { name: 'four', exact: true }).click();
  for (let round = 0; round < 3; round++) await choose(even).click();
  await expect(even.getByText('You guessed “four”. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'even');
  await expect(later.getByText('Your guess: four')).toBeVisible();
  await saysNothingOfIt(later);
});

test('a link keeps offers, fund and round', { tag: '@long' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/chapters/benefit/#even=s:even,o:1-2-3.5-4.5-6,g:2,f:0,r:2,guess:two');
  await walkDown(page);
  const even = page.locator('#even');
  await expect(says(even)).toContainText('Heron, Ibis, and Jay are in. Each gets 3.');
  await press(page, choose(even));
  await expect(even.getByText('You guessed “two”. So it comes out.').first()).toBeVisible();
  await expect(even.getByRole('button', { name: 'All back in' })).toBeFocused();
});

test('the sandbox has every control, by keyboard', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/play/division/');
  const figure = page.locator('#division');
  await press(page, figure.getByRole('button', { name: 'See the end' }));
  await expect(said(figure)).toHaveText('In the end Heron and Ibis are in.');
  await press(page, figure.getByRole('slider', { name: 'What Lark would have alone' }), 'Home');
  await expect(said(figure)).toHaveText('In the end all five are in.');
});

test('the chapter’s check is done with the keyboard alone', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/chapters/benefit/');
  await walkDown(page);
  await answerAll(page);
});
