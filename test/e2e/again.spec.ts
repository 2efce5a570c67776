import { expect, type Locator, type Page, test } from '@playwright/test';
import { groups } from '#model/repeated/strategy.ts';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const path = async (figure: Locator, kind: string) =>
  (await figure.locator(`.two-rows .${kind}`).getAttribute('d')) ?? '';

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

/** What the page says at this moment to one who looks at it. */
const seen = async (page: Page) => (await page.locator('main').allInnerTexts()).join();
/** Where a round of a row is, in pixels. */
async function roundOf(figure: Locator, round: number) {
  const box = await figure.locator('.surface').boundingBox();
  if (!box) throw new Error('nothing to tap');
  return { x: box.x + (box.width * (round - 0.5)) / 24, y: box.y + box.height / 2 };
}
/** Opens the fold that the tournament stands in. */
async function placedBet(page: Page): Promise<Locator> {
  const bet = page.locator('#bet');
  await page
    .locator('details')
    .filter({ has: page.locator('#bet') })
    .locator('> summary')
    .press('Enter');
  await expect(bet.getByRole('button', { name: 'Next generation' }).or(bet.locator('.predict'))).toBeVisible();
  return bet;
}

test('chapter 14 is done with the keyboard alone: a delay makes cutting pay, one slip echoes, a bet is answered by a run', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/chapters/again/');
  await walkDown(page);
  const late = page.locator('#late');
  await expect(says(late)).toBeHidden();
  await press(page, late.getByRole('button', { name: '8 rounds' }));
  await expect(late.getByText('until cutting pays')).toBeVisible();
  await tabTo(page, late.getByRole('slider', { name: 'Rounds until a move is seen' }));
  await step(page, 'ArrowRight', 2);
  await expect(late.getByText('Anvil answers from round 4 on.')).toBeVisible();
  expect(await seen(page)).not.toMatch(/14\.8|51 of 100|cutting stops paying|kept deal/);
  await step(page, 'ArrowRight', 1);
  await expect(late.getByText('You guessed 8 rounds. It comes out otherwise.')).toBeVisible();
  await expect(says(late)).toContainText('16.8 points, more than the 15 of a kept deal');
  await expect.poll(() => seen(page)).toContain('cutting stops paying from a chance of 84.1 percent on');
  await tabTo(page, late.getByRole('slider', { name: 'Chance of another round' }));
  await step(page, 'ArrowRight', 5);
  await expect(says(late)).toContainText('less than the 20 of a kept deal');

  const slip = page.locator('#slip');
  await press(page, slip.getByRole('button', { name: 'every one' }));
  const dots = await path(slip, 'safe-dot');
  expect(await seen(page)).not.toMatch(/both of you ship safe in|Where both copy/i);
  await press(page, slip.getByRole('button', { name: 'Let Anvil’s move in round 4 go wrong' }));
  await expect(slip.getByText('You guessed every one. So it comes out.')).toBeVisible();
  await expect(says(slip)).toContainText('both of you ship safe in 3.');
  expect(await path(slip, 'safe-dot')).not.toBe(dots);
  const news = slip.locator('.two-rows .reveal .ink').first();
  await expect(news).toHaveAttribute('d', /^M/);
  await expect(slip.getByRole('combobox')).toHaveCount(0);
  await tabTo(page, slip.getByRole('radio', { name: /^tit for tat/ }));
  await page.keyboard.press('ArrowDown');
  await expect(slip.getByRole('radio', { name: /^generous tit for tat/ })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(says(slip)).toContainText('both of you ship safe in 23.');
  // no arrow points at who did not answer
  await expect(news).toHaveAttribute('d', '');
  await tabTo(page, slip.getByRole('slider', { name: 'Moves that go wrong' }));
  await step(page, 'ArrowRight', 5);
  await expect(says(slip)).toContainText('Over 100 such matches both do in');

  const bet = await placedBet(page);
  await press(page, bet.getByRole('button', { name: 'tit for tat' }));
  const next = bet.getByRole('button', { name: 'Next generation' });
  await press(page, next);
  await expect(says(bet)).toContainText('Generation 1 of 50');
  await page.keyboard.press('Enter');
  await press(page, bet.getByRole('button', { name: 'Run on to generation 50' }));
  await expect(says(bet)).toContainText('Generation 50 of 50');
  await expect(bet.getByText('You bet on tit for tat, and win-stay-lose-shift leads this run.')).toBeVisible();
  await answerAll(page);
});

for (const input of ['mouse', 'finger'] as const) {
  test(`by ${input} alone: Anvil’s eye is pulled until it sees too late, a mark is tapped, a face is bet on`, {
    tag: input === 'mouse' ? '@mouse' : [],
  }, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 780 },
      hasTouch: input === 'finger',
      isMobile: input === 'finger',
    });
    const page = await context.newPage();
    const tap = (x: number, y: number) => (input === 'finger' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await page.clock.install();
    await page.goto('/en/chapters/again/');
    await walkDown(page);
    const late = page.locator('#late');
    await late.getByRole('button', { name: '2 rounds' }).click();
    const eye = late.locator('.eye');
    await eye.scrollIntoViewIfNeeded();
    const before = await eye.locator('circle').boundingBox();
    const round = ((await late.locator('.surface').boundingBox())?.width ?? 0) / 24;
    if (!before) throw new Error('no eye');
    const from = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await page.clock.pauseAt(Date.now() + 60_000);
    if (input === 'finger') {
      const cdp = await context.newCDPSession(page);
      const at = (x: number) => ({ touchPoints: [{ x, y: from.y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.x) });
      for (const by of [2, 3, 4, 5, 6])
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from.x + by * round) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    } else {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const by of [2, 3, 4, 5, 6]) await page.mouse.move(from.x + by * round, from.y);
      await page.mouse.up();
    }
    // a beat in which nothing is told, however far it was pulled
    await expect(late.getByText('Anvil has seen nothing yet.')).toBeVisible();
    await expect(late.getByText('It comes out otherwise.')).toHaveCount(0);
    await page.clock.resume();
    await expect(late.getByText('You guessed 2 rounds. It comes out otherwise.')).toBeVisible();
    await expect(page).toHaveURL(/l:4/);
    await expect(late.locator('.chance')).toHaveText('reached in 41 of 100');
    const third = await roundOf(late, 3);
    await tap(third.x, third.y);
    await expect(late.getByText('You cut in round 3. Anvil answers from round 7 on.')).toBeVisible();

    const slip = page.locator('#slip');
    await slip.getByRole('button', { name: 'only that one' }).click();
    await slip.locator('.two-rows').scrollIntoViewIfNeeded();
    const far = await roundOf(slip, 18);
    await tap(far.x, far.y);
    await expect(slip.getByText('The guess is about round 4.')).toBeVisible();
    const fourth = await roundOf(slip, 4);
    await tap(fourth.x, fourth.y);
    await expect(slip.getByText('You guessed only that one. It comes out otherwise.')).toBeVisible();
    // what to do next is a button
    const forgive = slip.getByRole('button', { name: 'Now let both forgive' });
    await forgive.click();
    await expect(slip.getByRole('radio', { name: /^tit for two tats/ })).toBeChecked();
    await expect(forgive).toHaveCount(0);
    await expect(slip.getByRole('button', { name: 'Take the slip back' })).toBeVisible();
    await expect(says(slip)).toContainText('both of you ship safe in 23.');

    const bet = await placedBet(page);
    const faces = bet.locator('.taps');
    await faces.scrollIntoViewIfNeeded();
    const box = await faces.boundingBox();
    if (!box) throw new Error('no faces');
    await tap(box.x + 0.1 * box.width, box.y + 0.1 * box.height);
    await expect(bet.locator('.kept')).toContainText('tit for tat');
    await bet.getByRole('button', { name: 'Next generation' }).click();
    await expect(bet.getByText('The five poorest leave:')).toBeVisible();
    await expect(bet.getByText('The five richest have been copied:')).toBeVisible();
    await bet.getByRole('button', { name: 'Next generation' }).click();
    await bet.getByRole('button', { name: 'Run on to generation 50' }).click();
    await expect(bet.getByText('You bet on tit for tat, and win-stay-lose-shift leads this run.')).toBeVisible();
    await context.close();
  });
}

test('a thousand runs are counted off the page’s own thread, with progress, and can be called off', {
  tag: '@long',
}, async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/en/play/tournament/#tournament=c:careful,e:5,n:10,seed:1,g:50');
  const figure = page.locator('#tournament');
  const run = figure.getByRole('button', { name: 'Run all of it 1,000 times' });
  await expect(run).toBeVisible();
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await run.click();
  await expect(figure.getByRole('progressbar', { name: 'Runs done' })).toBeVisible();
  await press(page, figure.getByRole('button', { name: 'Cancel' }));
  await expect(figure.getByRole('progressbar')).toHaveCount(0);
  await expect(figure.locator('.standings')).toHaveCount(0);
  await run.click();
  await expect(figure.locator('.standings li').first()).toContainText('win-stay-lose-shift 999', { timeout: 40_000 });
  await expect(says(figure)).toContainText('Of 1,000 runs, 999 ended with the lead of win-stay-lose-shift.');
  // a bound so wide that only work on the page's own thread would break it; npm run bench has the figure
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
  expect(Math.max(0, ...long)).toBeLessThan(400);
});

test('the sandbox has every control, and the picture goes along', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/en/play/repeated/');
  const figure = page.locator('#repeated');
  await press(page, figure.getByText('Anvil plays:'));
  await figure.getByRole('radio', { name: /^alternator/ }).check();
  await press(page, figure.getByText('Anvil plays:'));
  await press(page, figure.getByText('You play:'));
  await figure.getByRole('radio', { name: /^tit for two tats/ }).check();
  await expect(says(figure)).toContainText(
    'Your rule: tit for two tats. Anvil’s rule: alternator, safe and cut in turn.',
  );
  await expect(says(figure)).toContainText('both of you ship safe in 12.');
  await press(page, figure.getByRole('slider', { name: 'Moves that go wrong' }), 'End');
  await press(page, figure.getByRole('button', { name: 'Other luck' }));
  await expect(page).toHaveURL(/e:20,seed:2/);

  await page.goto('/en/play/tournament/');
  await walkDown(page);
  const field = page.locator('#tournament');
  await field.getByRole('radio', { name: /^15 always safe/ }).check();
  await press(page, field.getByRole('slider', { name: 'Moves that go wrong' }), 'Home');
  await expect(says(field)).toContainText('always safe 15, tit for tat 5, and always cut 5');
  await press(page, field.locator('summary', { hasText: 'A guest, on three places' }));
  await expect(field.locator('.rules p')).toHaveCount(groups.length);
  await field.getByRole('radio', { name: /^majority/ }).check();
  await expect(says(field)).toContainText('always safe 12, tit for tat 5, always cut 5, and majority 3');
  await press(page, field.getByRole('button', { name: 'Run on to generation 50' }));
  await expect(page).toHaveURL(/i:go-by-majority,.*g:50/);
  await press(page, field.getByRole('button', { name: 'Run all of it 1,000 times' }));
  await expect(field.locator('.standings li')).not.toHaveCount(0, { timeout: 60_000 });
  await expect(field.locator('.standings')).toContainText('majority');
});
