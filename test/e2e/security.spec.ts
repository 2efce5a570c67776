import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const lay = (figure: Locator, whose: string) => figure.getByRole('button', { name: `Lay a row on ${whose} wall` });
const call = (figure: Locator) => figure.getByRole('button', { name: 'Let night fall' });
const left = (figure: Locator, courses: number) =>
  figure.getByText(`${courses} row${courses === 1 ? '' : 's'} left`, { exact: true });
const heights = async (figure: Locator) => (await figure.locator('.hands b').allTextContents()).map(Number);
const prints = (figure: Locator) => figure.locator('.walls pattern');

/** What is said of the outcome, in either figure; none of it before the reader has brought it about. */
const outcome = [
  /of 100 raids fail|raids, \d+ fail|takes the lowest|What counts is/,
  /turned back, \d+ got in|got over a wall/,
  /One more row|before you laid anything/,
  /It comes out otherwise|So it comes out/,
  /One alarm\b.*\d|The same as a table/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('.ladder:visible, .line:visible, .idle:visible, .walls .print:visible')).toHaveCount(0);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/security/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

const guess = (figure: Locator, name = 'all on my own wall') => figure.getByRole('button', { name });

/** Where the middle of a wall is on the page, so far down the picture. */
async function wallAt(figure: Locator, place: number, down = 0.7) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await figure.locator('.reach').boundingBox()) ?? {};
  return { x: x + (width * (place + 0.5)) / 4, y: y + height * down };
}

const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('chapter 11 is done with the keyboard alone: your own wall brings nothing, a rival’s does, and one alarm turns it round', async ({
  page,
}) => {
  await page.goto('/en/chapters/security/');
  await walkDown(page);
  const file = page.locator('#file');
  await expect(says(file)).toBeHidden();
  await saysNothingOfIt(file);
  await press(page, guess(file));
  await expect(file.getByText('Now lay all 3').first()).toBeVisible();
  // the eight buttons are one stop
  await tabTo(page, lay(file, 'Anvil’s'));
  await page.keyboard.press('End');
  await expect(lay(file, 'your own')).toBeFocused();
  for (const courses of [2, 1, 0]) {
    await page.keyboard.press('Enter');
    await expect(left(file, courses)).toBeVisible();
  }
  await expect(says(file)).toHaveText(
    'The walls, in rows: Anvil’s 5, Beacon’s 3, Ember’s 2, yours 9. The same file lies behind each.',
  );
  await saysNothingOfIt(file);
  const told = page.locator('.answer.to-file').first();
  if (await told.count()) await expect(told).toBeHidden();
  await press(page, call(file));
  await expect(says(file)).toContainText('yours 9. The same file lies behind each.');
  await expect(says(file)).toContainText('Of 100 raids, 20 fail. That is no more than before you laid anything.');
  await expect(file.locator('.said')).toHaveText(/before one wall, Ember’s\. 20 turned back, 80 got in\./);
  await expect(file.getByText('You guessed all on my own wall. It comes out otherwise.').first()).toBeVisible();
  // where they do most is left to be found
  await expect(file.getByText('Look where the footprints lie.').first()).toBeVisible();
  await expect(file).not.toContainText(/One more row|two on Ember’s/, { useInnerText: true });
  if (await told.count()) await expect(told).toBeVisible();

  await tabTo(page, lay(file, 'your own'));
  await page.keyboard.press('Enter');
  await expect(says(file)).toContainText('yours 9.');
  await page.keyboard.press('ArrowLeft');
  for (let courses = 0; courses < 3; courses++) await page.keyboard.press('Enter');
  for (const key of ['ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(says(file)).toContainText('Of 100 raids, 30 fail. That is 10 more');
  await page.keyboard.press('Enter');
  await expect(says(file)).toContainText('takes the lowest: Beacon’s. Of 100 raids, 30 fail.');
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await expect(says(file)).toContainText('Of 100 raids, 40 fail. That is 20 more');
  await press(page, call(file));
  await expect(file.getByText('two on Ember’s with one on Beacon’s make 20 more').first()).toBeVisible();

  const worlds = page.locator('#worlds');
  await expect(worlds.getByRole('radio').first()).toBeHidden();
  await saysNothingOfIt(worlds);
  await press(page, guess(worlds));
  await expect(worlds.locator('.said')).toHaveText('Tap along the walls to hang the rope.');
  await expect(worlds.getByRole('radio')).toHaveCount(0);
  await press(page, worlds.getByRole('button', { name: 'Hang the rope' }));
  await saysNothingOfIt(worlds);
  await press(page, call(worlds));
  await expect(worlds.locator('.said')).toHaveText(/60 turned back, 40 got in\./);
  await expect(says(worlds)).toHaveText(/What counts is the highest: yours\. Of 100 raids, 60 fail\.$/);
  await expect(worlds.getByRole('radio')).toHaveCount(0);
  await tabTo(page, lay(worlds, 'Anvil’s'));
  await page.keyboard.press('End');
  for (let courses = 0; courses < 3; courses++) await page.keyboard.press('Space');
  // what was seen was of other walls
  await expect.poll(async () => (await worlds.allInnerTexts()).join()).not.toMatch(/of 100 raids fail|raids, \d+ fail/);
  await saysNothingOfIt(worlds);
  await press(page, call(worlds));
  await expect(worlds.getByText('You guessed all on my own wall. So it comes out.').first()).toBeVisible();
  await expect(says(worlds)).toContainText('Of 100 raids, 90 fail. That is 30 more');
  await tabTo(page, worlds.getByRole('radio', { name: /^One alarm/ }));
  await page.keyboard.press('ArrowDown');
  await expect(says(worlds)).toContainText('On average, 2.7 of 100 raids fail. That is 0.9 more');
  await expect(call(worlds)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(says(worlds)).toContainText('Of 100 raids, 20 fail. That is no more');
  await answerAll(page);
});

test('a night is called with the mouse: a beat is held, a hundred come, footprints pile up under one wall; a click skips', {
  tag: '@mouse',
}, async ({ page }) => {
  await page.clock.install();
  const file = await wake(page, 'file');
  await guess(file, 'it makes no difference').click();
  await stopTime(page);
  const { x, y } = await wallAt(file, 3);
  for (let courses = 0; courses < 3; courses++) await page.mouse.click(x, y);
  await expect.poll(() => heights(file)).toEqual([5, 3, 2, 9]);
  await call(file).click();
  await expect(file.locator('.walls.held')).toBeVisible();
  await expect(file.locator('.said')).toHaveText('Night falls. All hundred are shown; any one may come.');
  await expect(file.locator('.hoods')).toHaveCount(0);
  await saysNothingOfIt(file);
  await page.clock.runFor(700);
  await page.clock.runFor(800);
  await expect(file.locator('.hoods').first()).toBeAttached();
  // all under the third wall
  await expect(prints(file)).toHaveCount(2);
  await expect(file.locator('.walls g[transform] > path[fill^="url"]')).toHaveCount(2);
  await expect(file.locator('.ladder')).toHaveCount(0);
  await expect(says(file)).toHaveText(/The same file lies behind each\.$/);
  await page.clock.runFor(1000);
  await expect(file.locator('.hoods')).toHaveCount(0);
  await expect(file.locator('.said')).toHaveText(/Ember’s\. 20 turned back, 80 got in\./);
  await expect(file.getByText('You guessed it makes no difference. It comes out otherwise.').first()).toBeVisible();

  // once more, and skipped twice
  await call(file).click();
  await expect(file.locator('.ladder')).toHaveCount(0);
  await page.clock.runFor(400);
  await file.locator('.title').click();
  await page.clock.runFor(400);
  await file.locator('.title').click();
  await expect(file.locator('.ladder').first()).toBeVisible();
});

test('stones are dragged from the cart to a wall, from wall to wall, and back', async ({ page }) => {
  const file = await wake(page, 'file');
  await guess(file).click();
  await file.locator('.board').scrollIntoViewIfNeeded();
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await expect(file.locator('.in-hand')).toBeVisible();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(file.locator('.in-hand')).toHaveCount(0);
  };
  const cart = async () => {
    const { x = 0, y = 0 } = (await file.locator('.stones svg').first().boundingBox()) ?? {};
    return { x: x + 8, y: y + 8 };
  };
  await drag(await cart(), await wallAt(file, 2));
  await expect.poll(() => heights(file)).toEqual([5, 3, 3, 6]);
  await drag(await cart(), await wallAt(file, 0));
  await drag(await wallAt(file, 0), await wallAt(file, 1));
  await expect.poll(() => heights(file)).toEqual([5, 4, 3, 6]);
  await expect(left(file, 1)).toBeVisible();
  await drag(await wallAt(file, 1), await cart());
  await expect.poll(() => heights(file)).toEqual([5, 3, 3, 6]);
  await expect(page).toHaveURL(/l:0-0-1-0/);
  await saysNothingOfIt(file);
});

test('the rope is drawn along the walls with the mouse, and taken down again', { tag: '@mouse' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const worlds = await wake(page, 'worlds');
  await guess(worlds, 'it makes no difference').click();
  await worlds.locator('.board').scrollIntoViewIfNeeded();
  await expect(worlds.locator('.rope .wanted').first()).toBeVisible();
  const [from, half, to] = [await wallAt(worlds, 0), await wallAt(worlds, 1), await wallAt(worlds, 3)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(half.x, half.y, { steps: 5 });
  await expect(page).toHaveURL(/w:weakest/);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/w:best,h:5-3-2-6,l:0-0-0-0/);
  await expect(worlds.locator('.rope .wanted')).toHaveCount(0);
  await worlds.getByRole('button', { name: 'Take the rope down' }).click();
  await call(worlds).click();
  await expect(says(worlds)).toContainText('Of 100 raids, 20 fail.');
  await expect(worlds.getByRole('radio')).toHaveCount(0);
});

test('where little motion is wanted, the morning has come at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const file = await wake(page, 'file');
  await guess(file).click();
  await stopTime(page);
  const { x, y } = await wallAt(file, 2);
  for (let courses = 0; courses < 3; courses++) await page.mouse.click(x, y);
  await call(file).click();
  await expect(file.locator('.ladder').first()).toBeVisible();
  await expect(file.locator('.said')).toHaveText(/Beacon’s\. 30 turned back, 70 got in\./);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('stones are laid by taps on a wall, with the picture in view, and a tap takes the last one off', async ({
    page,
  }) => {
    const file = await wake(page, 'file');
    await guess(file, 'shared between Ember’s and Beacon’s').tap();
    const board = file.locator('.board');
    await board.scrollIntoViewIfNeeded();
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.46);
    const tap = async (place: number) => {
      const { x, y } = await wallAt(file, place);
      await page.touchscreen.tap(x, y);
    };
    await tap(2);
    await tap(2);
    await tap(1);
    await expect.poll(() => heights(file)).toEqual([5, 4, 4, 6]);
    await expect(file.locator('.said')).toHaveText('All laid. Now let night fall.');
    await tap(2);
    await expect.poll(() => heights(file)).toEqual([5, 4, 3, 6]);
    await tap(2);
    await saysNothingOfIt(file);
    await call(file).tap();
    await expect(file.locator('.said')).toHaveText(/before the lowest walls\. 40 turned back, 60 got in\./);
    await expect(file.locator('.walls')).toBeInViewport();
    await expect(
      file.getByText('You guessed shared between Ember’s and Beacon’s. So it comes out.').first(),
    ).toBeVisible();
  });

  test('the rope is hung by taps along the walls', async ({ page }) => {
    const worlds = await wake(page, 'worlds');
    await guess(worlds).tap();
    await worlds.locator('.board').scrollIntoViewIfNeeded();
    for (const place of [0, 1, 2, 3]) {
      await expect(worlds.locator('.said')).toHaveText('Tap along the walls to hang the rope.');
      const { x, y } = await wallAt(worlds, place);
      await page.touchscreen.tap(x, y);
    }
    await expect(worlds.locator('.said')).toHaveText('The rope hangs along all four walls. Now lay the stones.');
    await expect(page).toHaveURL(/w:best/);
    await expect.poll(() => heights(worlds)).toEqual([5, 3, 2, 6]);
    await saysNothingOfIt(worlds);
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const file = await wake(page, 'file');
  await guess(file).click();
  const { x, y } = await wallAt(file, 3);
  for (let courses = 0; courses < 3; courses++) await page.mouse.click(x, y);
  await call(file).click();
  await expect(file.getByText('You guessed all on my own wall. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'file');
  await expect(later.getByText('Your guess: all on my own wall')).toBeVisible();
  await saysNothingOfIt(later);
});

test('the sandbox has every control, by keyboard', async ({ page }) => {
  await page.goto('/en/play/weakest-link/');
  const figure = page.locator('#weakest-link');
  await press(page, figure.getByRole('button', { name: 'Let the walls add up in other ways' }));
  await press(page, figure.getByRole('slider', { name: 'Ember’s wall before' }), 'End');
  await expect(says(figure)).toContainText('takes the lowest: Beacon’s. Of 100 raids, 30 fail.');
  await press(page, figure.getByRole('slider', { name: 'Rows to lay' }), 'Home');
  await expect(lay(figure, 'Beacon’s')).toHaveAttribute('aria-disabled', 'true');
});

test('a link brings back the world and the courses', async ({ page }) => {
  await page.goto('/en/play/weakest-link/#weakest-link=s:worlds,w:mean,h:5-3-2-6,l:0-1-2-0,n:3');
  await expect(says(page.locator('#weakest-link'))).toContainText('On average, 47.5 of 100 raids fail.');
});
