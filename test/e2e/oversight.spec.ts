import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const path = (figure: Locator, kind: string) => figure.locator(`.days .of-${kind}`).getAttribute('d');
const drawn = async (figure: Locator, kind: string) => ((await path(figure, kind)) ?? '').split(' ').length / 2;

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

/** What is said of the outcome, in either figure; none of it before the reader has brought it about. */
const outcome = [
  /Ember skips\s+\d/,
  /You come\s+\d/,
  /Visits and what you miss cost you/,
  /The same as a table/,
  /It comes out|It is (as many as before|none)|fewer still|So it/,
];
const ofTheFine = [...outcome, /you come on 10\.|You come on 10 instead/];
const ofThePromise = [...outcome, /It takes 20|would have to promise|worth the same|One day fewer/];

async function saysNothingOf(figure: Locator, told: readonly RegExp[]): Promise<void> {
  await expectUntold(figure, told);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/oversight/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

test('chapter 8 is done with the keyboard alone: twice the fine takes the cars and leaves the squares, a promise takes the squares', async ({
  page,
}) => {
  await page.goto('/en/chapters/oversight/');
  await walkDown(page);
  const fine = page.locator('#fine');
  await expect(says(fine)).toBeHidden();
  await saysNothingOf(fine, ofTheFine);
  await press(page, fine.getByRole('button', { name: 'half as many' }));
  await expect(fine.getByText('Stamp the slip, or slide the fine to 20').first()).toBeVisible();
  const squares = await path(fine, 'skips');
  const cars = await path(fine, 'comes');
  await expect.poll(() => drawn(fine, 'comes')).toBe(20);
  await tabTo(page, fine.getByRole('slider', { name: 'The fine' }));
  await step(page, 'ArrowRight', 9);
  await expect(says(fine)).toHaveText('The fine is 19.');
  await expect.poll(() => path(fine, 'comes')).toBe(cars);
  await saysNothingOf(fine, ofTheFine);
  await step(page, 'ArrowRight', 1);
  await expect(fine.getByText('You guessed half as many. It is as many as before.').first()).toBeVisible();
  await expect(fine.getByText('You come on 10 instead of 20.').first()).toBeVisible();
  await expect(says(fine)).toContainText('Ember skips its tests on 20 of 100 days, and you come on 10.');
  await expect.poll(() => path(fine, 'skips')).toBe(squares);
  await expect.poll(() => drawn(fine, 'comes')).toBe(10);

  await tabTo(page, fine.getByRole('slider', { name: 'What a visit costs you' }));
  await step(page, 'ArrowLeft', 5);
  await expect(says(fine)).toContainText('Ember skips its tests on 10 of 100 days, and you come on 10.');
  await expect.poll(() => drawn(fine, 'skips')).toBe(10);

  const promise = page.locator('#promise');
  await saysNothingOf(promise, ofThePromise);
  await press(page, promise.getByRole('button', { name: 'none', exact: true }));
  await expect(promise.getByText('Try it. Promise the 25 days.').first()).toBeVisible();
  await press(page, promise.getByRole('button', { name: 'Promise 25 days' }));
  await expect(says(promise)).toContainText('so it tests on all 100 days');
  await expect.poll(() => path(promise, 'skips')).toBe('');
  await saysNothingOf(promise, ofThePromise);
  await tabTo(page, promise.getByRole('slider', { name: 'Car keys on the board' }));
  await step(page, 'ArrowLeft', 5);
  await expect(says(promise)).toContainText('Ember tests on all 100 days.');
  await expect(promise.getByText('20 car keys, one a day').first()).toBeVisible();
  await saysNothingOf(promise, ofThePromise);
  await page.keyboard.press('-');
  await expect(says(promise)).toContainText('it skips its tests on all 100 days');
  await expect(promise.getByText('You guessed none. So it comes out.').first()).toBeVisible();
  await expect(says(promise)).toContainText('To stop that you would have to promise 20.');
  await expect.poll(() => drawn(promise, 'skips')).toBe(100);
  await step(page, 'ArrowRight', 1);
  await expect(says(promise)).toContainText('the figure lets it test');
  await answerAll(page);
});

test('a sound is heard only where the reader has switched sounds on, also after a reload', async ({ page }) => {
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      document.documentElement.dataset.heard = String(Number(document.documentElement.dataset.heard ?? 0) + 1);
      start.call(this, when);
    };
  });
  const heard = () => page.evaluate(() => Number(document.documentElement.dataset.heard ?? 0));
  const stamp = async () => {
    const fine = await wake(page, 'fine');
    const guess = fine.getByRole('button', { name: 'as many as before' });
    if (await guess.isVisible()) await guess.click();
    await fine.getByRole('button', { name: 'Stamp 20 on it' }).click();
    await expect(fine.getByRole('button', { name: 'Stamp 20 on it' })).toHaveAttribute('aria-disabled', 'true');
  };
  await stamp();
  expect(await heard()).toBe(0);
  await page.locator('nav .reading summary').click();
  await page.getByRole('checkbox', { name: 'Sounds' }).check();
  await expect.poll(heard).toBe(1);
  await stamp();
  await expect.poll(heard).toBe(1);
});

/** Stops the page's time; `runFor` lets it go on. */
const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('a stamp holds a beat, shows what would be if the cars kept coming, and then what is; the page stays where it is', async ({
  page,
}) => {
  await page.clock.install();
  const fine = await wake(page, 'fine');
  await fine.getByRole('button', { name: 'as many as before' }).click();
  const stamp = fine.getByRole('button', { name: 'Stamp 20 on it' });
  const slip = fine.locator('.slip-paper');
  const answer = fine.getByText('You guessed as many as before. So it comes out.');
  await expect(slip).toHaveText('Fine 10');
  await stamp.scrollIntoViewIfNeeded();
  const before = await stamp.evaluate((button) => button.getBoundingClientRect().top);
  await stopTime(page);
  // twice is as good as once
  await stamp.dblclick();
  await expect(fine.locator('.looking')).toHaveCount(1);
  await expect(slip).toHaveText('Fine 10 now 20');
  await expect(stamp).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => drawn(fine, 'skips')).toBe(20);
  await saysNothingOf(fine, ofTheFine);
  await page.clock.runFor(700);
  await expect(fine.getByText('Only if you kept coming as before').first()).toBeVisible();
  await expect.poll(() => path(fine, 'skips')).toBe('');
  await expect.poll(() => drawn(fine, 'comes')).toBe(20);
  await expect(fine.locator('.cast')).toHaveText(/Ember would skip\s+0\s+You still come\s+20/);
  await expect(answer).toHaveCount(0);
  await page.clock.runFor(1500);
  await expect(answer).toBeVisible();
  await expect(fine.getByText('Where neither can do better alone').first()).toBeVisible();
  await expect.poll(() => drawn(fine, 'skips')).toBe(20);
  await expect.poll(() => drawn(fine, 'comes')).toBe(10);
  await expect(fine.locator('.cast')).toHaveText(/Ember skips\s+20\s+You come\s+10/);
  await expect.poll(() => stamp.evaluate((button) => button.getBoundingClientRect().top)).toBeCloseTo(before, 0);
  // a stamp that has nothing to do is pressed all the same
  await stamp.click({ force: true });
  await expect(slip).toHaveText('Fine 10 now 20');
  await expect(fine.locator('.looking')).toHaveCount(0);

  await fine.getByRole('button', { name: 'Show it again' }).click();
  await page.clock.runFor(700);
  await expect(fine.getByText('Only if you kept coming as before').first()).toBeVisible();
  // a tap skips what is held
  await page.clock.runFor(350);
  await fine.locator('.caption').click();
  await expect(fine.getByText('Where neither can do better alone').first()).toBeVisible();
});

test('one key below the edge nothing happens for half a second, and then the doors are hatched from the left', async ({
  page,
}) => {
  await page.clock.install();
  const promise = await wake(page, 'promise');
  await promise.getByRole('button', { name: 'all hundred' }).click();
  await stopTime(page);
  await promise.getByRole('button', { name: 'Promise 25 days' }).click();
  await expect.poll(() => drawn(promise, 'skips')).toBe(20);
  await page.clock.runFor(700);
  await expect.poll(() => path(promise, 'skips')).toBe('');
  const fewer = promise.getByRole('button', { name: 'Take a key off' });
  for (let key = 25; key > 19; key--) await fewer.click();
  await page.clock.runFor(499);
  await expect.poll(() => path(promise, 'skips')).toBe('');
  await expect(promise.getByText('20 car keys')).toHaveCount(0);
  await saysNothingOf(promise, ofThePromise);
  await page.clock.runFor(1 + 60 * 4);
  await expect.poll(() => drawn(promise, 'skips')).toBe(50);
  await page.clock.runFor(60 * 5);
  await expect.poll(() => drawn(promise, 'skips')).toBe(100);
  await expect(promise.getByText('You guessed all hundred. It is none.').first()).toBeVisible();
});

test('where little motion is wanted, both stills stand side by side at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fine = await wake(page, 'fine');
  await fine.getByRole('button', { name: 'more', exact: true }).click();
  await fine.getByRole('button', { name: 'Stamp 20 on it' }).click();
  await expect(fine.locator('.together .days')).toHaveCount(2);
  await expect(fine.getByText('You guessed more. It is as many as before.').first()).toBeVisible();
  const [thought, kept] = [fine.locator('.together > div').first(), fine.locator('.together > div').last()];
  await expect.poll(() => thought.locator('.of-skips').getAttribute('d')).toBe('');
  expect(((await kept.locator('.of-comes').getAttribute('d')) ?? '').split(' ').length / 2).toBe(10);
  await fine.getByRole('slider', { name: 'The fine' }).press('ArrowRight');
  await expect(fine.locator('.days')).toHaveCount(1);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('keys are tapped off the board, and one below the edge every door is hatched; a tapped door says what happened there', async ({
    page,
  }) => {
    const promise = await wake(page, 'promise');
    await promise.getByRole('button', { name: 'fewer than before' }).tap();
    await promise.getByRole('button', { name: 'Promise 25 days' }).tap();
    const board = promise.locator('.board');
    expect(((await board.boundingBox())?.height ?? 999) / 844).toBeLessThan(0.38);
    await expect(says(promise)).toContainText('tests on all 100 days');
    const keys = promise.getByRole('slider', { name: 'Car keys on the board' });
    const { width = 0, height = 0 } = (await keys.boundingBox()) ?? {};
    const tapKey = (column: number, row: number) =>
      keys.tap({ position: { x: ((column + 0.5) * width) / 5, y: ((row + 0.5) * height) / 5 } });
    for (const column of [0, 1, 2, 3, 4]) await tapKey(column, 1);
    await expect(promise.locator('.carkey')).toHaveCount(20);
    await expect.poll(() => path(promise, 'skips')).toBe('');
    await saysNothingOf(promise, ofThePromise);
    // hung up again, and taken off
    await tapKey(2, 1);
    await expect(promise.locator('.carkey')).toHaveCount(21);
    await tapKey(2, 1);
    await tapKey(4, 4);
    await expect(promise.locator('.carkey')).toHaveCount(19);
    await expect(
      promise.getByText(
        'You guessed fewer than before. It is fewer still: none. With 25 days promised, at a fine of 10, Ember skips on 0 days',
      ),
    ).toBeVisible();
    await expect.poll(() => drawn(promise, 'skips')).toBe(100);
    await expect(promise.locator('.cast')).toHaveText(/Ember skips\s+100\s+You come\s+19/);
    const doors = promise.getByRole('slider', { name: 'The hundred doors' });
    const box = (await doors.boundingBox()) ?? { width: 0, height: 0 };
    await doors.tap({ position: { x: box.width * 0.05, y: box.height * 0.05 } });
    await expect(promise.getByText(/^Day 1: Ember skipped\. You came\./).first()).toBeVisible();
  });
});

test('the doors are one stop for the keyboard, and name the door that is looked at', async ({ page }) => {
  const fine = await wake(page, 'fine');
  const doors = fine.getByRole('slider', { name: 'The hundred doors' });
  await tabTo(page, doors);
  await expect(doors).toHaveAttribute('aria-valuetext', 'Tap a door, or press + and −.');
  for (const key of ['ArrowRight', 'ArrowDown', '+', '-', 'ArrowRight']) await page.keyboard.press(key);
  await expect(doors).toHaveAttribute('aria-valuenow', '12');
  const said = fine.getByText(/^Day 12: Ember (tested|skipped)\. (You came|You did not come)\./);
  await expect(said).toBeVisible();
  await expect(doors).toHaveAttribute('aria-valuetext', (await said.textContent()) ?? '');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(doors).toHaveAttribute('aria-valuenow', '100');
  await fine.getByRole('button', { name: 'The day before' }).click();
  await expect(doors).toHaveAttribute('aria-valuenow', '99');
  await page.keyboard.press('Tab');
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  const fine = await wake(page, 'fine');
  await fine.getByRole('button', { name: 'half as many' }).click();
  await fine.getByRole('button', { name: 'Stamp 20 on it' }).click();
  await expect(fine.getByText('You guessed half as many. It is').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'fine');
  await expect(later.getByText('Your guess: half as many')).toBeVisible();
  await expect.poll(() => drawn(later, 'comes')).toBe(20);
  await saysNothingOf(later, ofTheFine);
  await page.goto('about:blank');
  await page.goto('/en/chapters/oversight/#fine=s:fine,f:20,d:50,a:0,i:1,guess:half');
  await expect(later.getByText('You guessed half as many. It is')).toBeVisible();
  await expect.poll(() => drawn(later, 'comes')).toBe(10);
});

test('the sandbox has every control, by keyboard', async ({ page }) => {
  await page.goto('/en/play/inspection/');
  const figure = page.locator('#inspection');
  await press(page, figure.getByRole('slider', { name: 'What a visit finds' }), 'End');
  await expect(says(figure)).toContainText('Ember skips its tests on 10 of 100 days, and you come on 10.');
  await press(page, figure.getByRole('slider', { name: 'False alarms' }), 'End');
  await expect(says(figure)).toContainText('although it did test');
  await press(page, figure.getByRole('slider', { name: 'What a visit costs you' }), 'End');
  await expect(says(figure)).toContainText('80 of 100 days');
  await press(page, figure.getByRole('button', { name: 'Promise 25 days' }));
  await expect(figure.getByRole('heading', { name: 'A hundred days, and a promise' })).toBeVisible();
  await press(page, figure.getByRole('button', { name: 'Take the promise back' }));
  await expect(figure.getByRole('heading', { name: 'A hundred days, nothing promised' })).toBeVisible();
});

test('a link brings back a promise that is too small', async ({ page }) => {
  await page.goto('/en/play/inspection/#inspection=s:promise,f:10,d:50,a:10,i:1,p:20');
  await expect(says(page.locator('#inspection'))).toContainText('To stop that you would have to promise 25.');
});
