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
const walkers = async (figure: Locator, kind: string) =>
  ((await figure.locator(`.makers .of-${kind}`).getAttribute('d')) ?? '').split('h0').length - 1;
const joined = async (figure: Locator) => (await walkers(figure, 'round')) + (await walkers(figure, 'slim'));
const port = (figure: Locator) => figure.locator('.port text').first();

/** What is said of the outcome, in either figure; none of it before the reader has brought it about. */
const outcome = [
  /the same numbers (keep|bring)|Wherever they start/,
  /It comes out otherwise|and so it is/,
  /from all 100|from nobody|their past decides|wherever they begin/,
  /Back at \d+[: ,]+(there are )?\d|Without it: \d|still do|came back to \d/,
  /The same as a table/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

test('a crowd that has left does not come back at the same point, found with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  const plugs = page.locator('#plugs');
  await saysNothingOfIt(plugs);
  await press(page, plugs.getByRole('button', { name: 'nearly all' }));
  await expect(plugs.getByText('Try it. Pull the square plug out to 7, or move the slider.').first()).toBeVisible();
  await expect(says(plugs)).toContainText('All 100 makers are on the shared plug. To you it is worth 6 more');
  await expect(plugs.locator('.loop')).toHaveCount(0);

  await tabTo(page, plugs.getByRole('slider', { name: 'What a plug of your own gains' }));
  await step(page, 'ArrowRight', 28);
  await expect(says(plugs)).toContainText('92 of 100 makers');
  await expect(plugs.getByText('Alone you win (the gain and 1 saved) 6.8').first()).toBeVisible();
  await expect(plugs.getByText('Alone you lose 9.2').first()).toBeVisible();
  await step(page, 'ArrowRight', 1);
  await expect(says(plugs)).toContainText('Nobody is on the shared plug.');
  await expect(plugs.getByText('Now push it back to 3.').first()).toBeVisible();
  await step(page, 'ArrowLeft', 1);
  await expect(says(plugs)).toContainText('Nobody is on the shared plug.');
  await step(page, 'ArrowLeft', 27);
  await saysNothingOfIt(plugs);
  const told = page.locator('.answer.to-plugs').first();
  await expect(told).toBeHidden();
  expect((await page.locator('main').allInnerTexts()).join()).not.toMatch(/the same numbers (keep|bring)/);
  await step(page, 'ArrowLeft', 1);
  await expect(says(plugs)).toContainText('2 of 100 makers are on the shared plug.');
  await expect(says(plugs)).toContainText('With all 100 on it at first, the same numbers keep 100.');
  await expect(plugs.getByText('You guessed nearly all. It comes out otherwise.').first()).toBeVisible();
  await expect(plugs.locator('.loop')).toBeVisible();
  await expect(told).toBeVisible();
  await expect
    .poll(async () => (await page.locator('main').allInnerTexts()).join())
    .toMatch(/the same numbers keep 100/);
  // one push brings them all back, and they stay
  await press(page, plugs.getByRole('button', { name: 'Push once: a penalty of 0.9, then none' }));
  await expect(says(plugs)).toContainText('All 100 makers');
  await expect(port(plugs)).toHaveText('100');
  await tabTo(page, plugs.getByRole('slider', { name: 'What a plug of your own gains' }));
  await step(page, 'ArrowRight', 29);
  await expect(plugs.getByRole('button', { name: 'Push once' })).toHaveCount(0);
  await expect(says(plugs)).toContainText('Nobody is on the shared plug.');
  await step(page, 'ArrowLeft', 37);
  await expect(says(plugs)).toContainText('8 of 100 makers');
  await step(page, 'ArrowLeft', 1);
  await expect(says(plugs)).toContainText('All 100 makers');
  await expect(port(plugs)).toHaveText('100');
});

test('a slider that is thrown far past the start stops at it, so that nobody misses who is there', async ({ page }) => {
  const plugs = await wake(page, 'plugs');
  await press(page, plugs.getByRole('button', { name: 'hardly any' }));
  const gain = plugs.getByRole('slider', { name: 'What a plug of your own gains' });
  await tabTo(page, gain);
  await page.keyboard.press('End');
  await expect(plugs.getByText('Now push it back to 3.').first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(gain).toHaveValue('3');
  await expect(plugs.getByText('You guessed hardly any, and so it is.').first()).toBeVisible();
  await expect(port(plugs)).toHaveText('2');
  await page.keyboard.press('Home');
  await expect(gain).toHaveValue('0');
  await expect(says(plugs)).toContainText('All 100 makers');
});

/** Stops the page's time; `runFor` lets it go on. */
const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

/** Pulls the plug of a row by so many points, each so wide in the row's own measure. */
async function pull(page: Page, figure: Locator, points: number, point = 30): Promise<void> {
  const plug = figure.locator('.handle .plug');
  await plug.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await plug.boundingBox()) ?? {};
  const unit = ((await figure.locator('.sum svg').first().boundingBox())?.width ?? 0) * (point / 340);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + (points * unit) / 2, y + height / 2);
  await page.mouse.move(x + width / 2 + points * unit, y + height / 2);
  await page.mouse.up();
}

test('the plug is pulled out with the mouse: leavers go one by one, then ninety in a rush; back at 3 a beat is held, and the map is drawn', {
  tag: '@mouse',
}, async ({ page }) => {
  await page.clock.install();
  const plugs = await wake(page, 'plugs');
  await plugs.getByRole('button', { name: 'about half' }).click();
  await stopTime(page);
  await pull(page, plugs, 2.8);
  await expect(plugs.getByRole('slider', { name: 'What a plug of your own gains' })).toHaveValue('5.8');
  await page.clock.runFor(3000);
  await expect.poll(() => joined(plugs)).toBe(92);
  await pull(page, plugs, 0.1);
  await expect(port(plugs)).toHaveText('92');
  await page.clock.runFor(700);
  // one by one at first
  const early = Number(await port(plugs).textContent());
  expect(early).toBeGreaterThan(84);
  expect(early).toBeLessThan(92);
  await expect(says(plugs)).toContainText(`${early} of 100 makers`);
  await page.clock.runFor(1800);
  await expect(port(plugs)).toHaveText('0');
  await page.clock.runFor(500);
  expect(await joined(plugs)).toBe(0);
  await expect(plugs.getByText('Now push it back to 3.').first()).toBeVisible();

  // further than to the start it does not go
  await pull(page, plugs, -3.6);
  await expect(plugs.getByRole('slider', { name: 'What a plug of your own gains' })).toHaveValue('3');
  await page.clock.runFor(600);
  await expect(plugs.getByText('Back at 3. Who comes back?').first()).toBeVisible();
  await expect.poll(() => joined(plugs)).toBe(2);
  await saysNothingOfIt(plugs);
  await expect(plugs.locator('.loop')).toHaveCount(0);
  await page.clock.runFor(700);
  await expect(plugs.locator('.loop.drawing')).toBeVisible();
  await expect(plugs.getByText('Back at 3: 2 of the hundred.').first()).toBeVisible();
  await page.clock.runFor(1300);
  await expect(plugs.getByText('You guessed about half. It comes out otherwise.').first()).toBeVisible();
  await expect(plugs.locator('.loop.drawing')).toHaveCount(0);

  await plugs.getByRole('button', { name: 'Show it again' }).click();
  await expect(port(plugs)).toHaveText('100');
  await page.clock.runFor(500);
  await expect(plugs.getByText('At 7.', { exact: true })).toBeVisible();
  await page.clock.runFor(1300);
  expect(await joined(plugs)).toBe(0);
  await page.clock.runFor(700);
  await expect(port(plugs)).toHaveText('2');
});

test('where little motion is wanted, before and after stand side by side at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const plugs = await wake(page, 'plugs');
  await plugs.getByRole('button', { name: 'nearly all' }).click();
  await pull(page, plugs, 2.9);
  expect(await joined(plugs)).toBe(0);
  const top = (await plugs.locator('.sum').boundingBox())?.y ?? 0;
  await pull(page, plugs, -2.9);
  await expect(plugs.locator('.together .makers')).toHaveCount(2);
  await expect(plugs.locator('.together .port text')).toHaveText(['100', '2']);
  await expect(plugs.getByText('You guessed nearly all. It comes out otherwise.').first()).toBeVisible();
  await expect.poll(async () => (await plugs.locator('.sum').boundingBox())?.y).toBeCloseTo(top, 0);
  await plugs.getByRole('slider', { name: 'What a plug of your own gains' }).press('ArrowRight');
  await expect(plugs.locator('.makers')).toHaveCount(1);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a tapped maker says its sum, and the plug is pulled with the makers in view', async ({ page }) => {
    const plugs = await wake(page, 'plugs');
    await plugs.getByRole('button', { name: 'hardly any' }).tap();
    const board = plugs.locator('.board');
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.45);
    const field = plugs.getByRole('slider', { name: 'The hundred, one by one' });
    const { width = 0, height = 0 } = (await field.boundingBox()) ?? {};
    const you = plugs.locator('.makers .you');
    const share = async (name: string, of: number) => Number(await you.getAttribute(name)) / of;
    await field.tap({ position: { x: (await share('cx', 300)) * width, y: (await share('cy', 164)) * height } });
    await expect(plugs.locator('.looked')).toHaveText('Alone you win 4 and lose 10. You stay.');
    await field.tap({ position: { x: 4, y: height / 2 } });
    await expect(plugs.locator('.looked')).toHaveText(/^Alone it wins 4 and loses 10\. It likes sharing [\d.]+ less/);

    const plug = plugs.locator('.handle .plug');
    const box = (await plug.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width / 2 + by, y: box.y + box.height / 2 }],
      });
    await touch('touchStart', 0);
    for (let by = 10; by <= 90; by += 10) await touch('touchMove', by);
    await touch('touchEnd', 90);
    await expect(port(plugs)).toHaveText('0');
    await expect(plugs.locator('.looked')).toHaveText(/It is on its own\.$/);
    await expect(plugs.locator('.makers')).toBeInViewport();
    await saysNothingOfIt(plugs);
  });

  test('the condition is pulled by finger, and the second plug stands where the first was let go', async ({ page }) => {
    const labs = await wake(page, 'condition');
    await labs.getByRole('button', { name: 'hardly any' }).tap();
    const finger = await page.context().newCDPSession(page);
    const swipe = async (by: number) => {
      const plug = labs.locator('.handle .plug');
      await plug.scrollIntoViewIfNeeded();
      const box = (await plug.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', far: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width / 2 + far, y: box.y + box.height / 2 }],
        });
      await touch('touchStart', 0);
      for (let part = 1; part <= 10; part++) await touch('touchMove', (by * part) / 10);
      await touch('touchEnd', by);
    };
    await swipe(165);
    await expect(labs.getByText('Now take the other 8 away').first()).toBeVisible();
    await expect(labs.getByText('Skipping the tests, you lose 18').first()).toBeVisible();
    await expect(port(labs)).toHaveText('100');
    await swipe(-130);
    await expect(labs.getByText('You guessed hardly any. It comes out otherwise.').first()).toBeVisible();
    await expect(page.locator('.answer.to-condition').first()).toBeVisible();
  });
});

test('the makers are one stop for the keyboard, from whoever likes company most', async ({ page }) => {
  const plugs = await wake(page, 'plugs');
  const field = plugs.getByRole('slider', { name: 'The hundred, one by one' });
  await tabTo(page, field);
  await expect(field).toHaveAttribute('aria-valuetext', 'Tap a maker to see its sum.');
  await page.keyboard.press('Home');
  const looked = plugs.locator('.looked');
  await expect(looked).toHaveText('Alone it wins 4 and loses 10. It likes sharing 5.3 more than you. It stays.');
  await expect(field).toHaveAttribute('aria-valuetext', (await looked.textContent()) ?? '');
  await page.keyboard.press('End');
  await expect(looked).toContainText('5.3 less than you. It stays.');
  await page.keyboard.press('-');
  await expect(field).toHaveAttribute('aria-valuenow', '99');
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  const plugs = await wake(page, 'plugs');
  await press(page, plugs.getByRole('button', { name: 'nearly all' }));
  await tabTo(page, plugs.getByRole('slider', { name: 'What a plug of your own gains' }));
  await page.keyboard.press('End');
  await expect(plugs.getByText('Now push it back to 3.').first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(plugs.getByText('You guessed nearly all. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'plugs');
  await expect(later.getByText('Your guess: nearly all')).toBeVisible();
  await expect(port(later)).toHaveText('100');
  await saysNothingOfIt(later);
});

const loss = 'What a lab loses by having no test to show';
const connecting = 'What an untested model still connects to';

test('a crowd of labs goes back by the road it came, and the figure that asks this has no other measure', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  const labs = page.locator('#tests');
  await saysNothingOfIt(labs);
  await press(page, labs.getByRole('button', { name: 'nearly all' }));
  await tabTo(page, labs.getByRole('slider', { name: loss }));
  await step(page, 'ArrowRight', 40);
  await expect(says(labs)).toContainText('50 of 100 labs');
  // no further out than is asked
  await page.keyboard.press('End');
  await expect(says(labs)).toContainText('98 of 100 labs');
  await step(page, 'ArrowLeft', 40);
  await expect(says(labs)).toContainText('50 of 100 labs');
  await saysNothingOfIt(labs);
  await page.keyboard.press('Home');
  await expect(says(labs)).toContainText('2 of 100 labs');
  await expect(labs.getByText('You guessed nearly all. It comes out otherwise.').first()).toBeVisible();
  await expect(labs.getByRole('slider', { name: connecting })).toHaveCount(0);
});

test('with the keyboard alone: first the condition, then no loss, and nobody goes', async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  const labs = page.locator('#condition');
  const told = page.locator('.answer.to-condition').first();
  const text = async () => (await page.locator('main').allInnerTexts()).join();
  await saysNothingOfIt(labs);
  await expect(says(labs)).toBeHidden();
  await press(page, labs.getByRole('button', { name: 'hardly any' }));
  await expect(says(labs)).toContainText('98 of 100 labs run the tests. To you the tests are worth 4 more');
  await expect(labs.getByRole('slider', { name: loss })).toHaveCount(0);
  const connects = labs.getByRole('slider', { name: connecting });
  await tabTo(page, connects);
  await step(page, 'ArrowLeft', 19);
  await expect(labs.getByText('Try it. Shut untested models out').first()).toBeVisible();
  await expect(labs.getByRole('slider', { name: loss })).toHaveCount(0);
  await step(page, 'ArrowLeft', 1);
  await expect(connects).toBeFocused();
  await expect(labs.getByText('Skipping the tests, you lose 18').first()).toBeVisible();
  await expect(labs.getByText('Now take the other 8 away').first()).toBeVisible();
  // whoever gives connections back is at the first step again
  await step(page, 'ArrowRight', 1);
  await expect(labs.getByRole('slider', { name: loss })).toHaveCount(0);
  await step(page, 'ArrowLeft', 1);
  await tabTo(page, labs.getByRole('slider', { name: loss }));
  await step(page, 'ArrowLeft', 79);
  await saysNothingOfIt(labs);
  await expect(told).toBeHidden();
  expect(await text()).not.toMatch(/the same numbers bring 2|All 100 go on testing|each now needs the others/);
  await step(page, 'ArrowLeft', 1);
  await expect(says(labs)).toContainText('All 100 labs run the tests.');
  await expect(says(labs)).toContainText('With nobody testing at first, the same numbers bring 2.');
  await expect(labs.getByText('You guessed hardly any. It comes out otherwise.').first()).toBeVisible();
  await expect(told).toBeVisible();
  await expect.poll(() => text()).toMatch(/All 100 go on testing, because each now needs the others/);
  // what the other figures are about stays shut
  await expect(page.locator('.answer.to-tests').first()).toBeHidden();
  await expect(page.locator('.answer.to-plugs').first()).toBeHidden();
});

test('the condition is pulled with the mouse, step by step, each by a pull of its own', { tag: '@mouse' }, async ({
  page,
}) => {
  await page.clock.install();
  const labs = await wake(page, 'condition');
  await labs.getByRole('button', { name: 'about half' }).click();
  await stopTime(page);
  // what is pulled out comes down to nothing: no number stands at the end that would say two things
  await expect(labs.locator('.ghost')).toHaveCount(1);
  await expect(labs.locator('.ghost text')).toHaveCount(0);
  // further than to nothing the first pull does not go, and it does not go on to the second step
  await pull(page, labs, 12, 15);
  await expect(labs.getByRole('slider', { name: connecting })).toHaveValue('0');
  await expect(labs.getByRole('slider', { name: loss })).toHaveValue('8');
  await page.clock.runFor(1000);
  await expect(port(labs)).toHaveText('100');
  await pull(page, labs, -9, 15);
  await expect(labs.getByRole('slider', { name: loss })).toHaveValue('0');
  await page.clock.runFor(50);
  await expect(labs.getByText('The cost of 8 is gone. Who goes on testing?').first()).toBeVisible();
  await saysNothingOfIt(labs);
  await page.clock.runFor(700);
  // the two orders side by side: nobody goes, and all but two go while one looks on
  const orders = labs.locator('.orders');
  await expect(orders).toContainText('First the condition, then no cost: 100 test.');
  await page.clock.runFor(1300);
  await expect(labs.getByText('You guessed about half. It comes out otherwise.').first()).toBeVisible();
  await page.clock.runFor(2000);
  await expect(orders).toContainText('First no cost, then the condition: 2 test.');
  await expect(orders.locator('.port text')).toHaveText(['100', '2']);

  await labs.getByRole('button', { name: 'Show it again' }).click();
  await page.clock.runFor(400);
  await expect(port(labs)).toHaveText('98');
  await page.clock.runFor(100);
  await expect(labs.getByText('Connecting takes a test.', { exact: true })).toBeVisible();
  await page.clock.runFor(2000);
  await expect(port(labs)).toHaveText('100');
});

test('where little motion is wanted, the condition’s before and after stand side by side', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const labs = await wake(page, 'condition');
  await labs.getByRole('button', { name: 'nearly all' }).click();
  await press(page, labs.getByRole('slider', { name: connecting }), 'Home');
  await press(page, labs.getByRole('slider', { name: loss }), 'Home');
  await expect(labs.locator('.together .port text')).toHaveText(['98', '100']);
  await expect(labs.getByText('You guessed nearly all, and so it is.').first()).toBeVisible();
});

test('a link into the second step goes on from there', async ({ page }) => {
  await page.goto('/en/chapters/usb/#condition=s:safety,n:100,g:3,k:0,f:8,guess:few');
  await walkDown(page);
  const labs = page.locator('#condition');
  await expect(labs.getByText('Now take the other 8 away').first()).toBeVisible();
  await press(page, labs.getByRole('slider', { name: loss }), 'Home');
  await expect(labs.getByText('You guessed hardly any. It comes out otherwise.').first()).toBeVisible();
});

test('the order of two measures decides, in the sandbox', async ({ page }) => {
  const open = async () => {
    await page.goto('about:blank');
    await page.goto('/en/play/plugs/#plugs=s:safety,n:98,g:3,k:100,f:8');
    await expect(says(page.locator('#plugs'))).toContainText('98 of 100 labs');
  };
  const plugs = page.locator('#plugs');
  const costs = plugs.getByRole('slider', { name: loss });
  const connects = plugs.getByRole('slider', { name: connecting });
  for (const [first, second, ends] of [
    [connects, costs, 'All 100 labs'],
    [costs, connects, '2 of 100 labs'],
  ] as const) {
    await open();
    await press(page, first, 'Home');
    await press(page, second, 'Home');
    await expect(says(plugs)).toContainText(ends);
  }
});

test('one stray maker comes back, and thirty are too few', async ({ page }) => {
  await page.goto('/en/play/plugs/');
  const plugs = page.locator('#plugs');
  const put = (users: string) => press(page, plugs.getByRole('button', { name: users, exact: true }));
  await put('99');
  await expect.poll(() => joined(plugs)).toBe(100);
  await expect(says(plugs)).toContainText('All 100 makers');
  await put('30');
  await expect(says(plugs)).toContainText('2 of 100 makers');
  await expect.poll(() => joined(plugs)).toBe(2);
  await put('40');
  await expect(says(plugs)).toContainText('All 100 makers');
});

test('a link keeps on which side of the cliff the crowd is', async ({ page }) => {
  for (const [users, said] of [
    [100, 'All 100 makers'],
    [0, '2 of 100 makers'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/en/chapters/usb/#plugs=s:one,n:${users},g:3,k:0,f:0,guess:few`);
    await walkDown(page);
    await expect(says(page.locator('#plugs'))).toContainText(String(said));
  }
  await page.goto('about:blank');
  await page.goto('/en/chapters/usb/#plugs=s:one,n:101,g:3,k:0,f:0');
  await walkDown(page);
  await expect(page.locator('#plugs').getByRole('alert')).toContainText('could not be read');
});

test('the chapter’s check is done with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  await answerAll(page);
});
