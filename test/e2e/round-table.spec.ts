import { expect, type Locator, type Page, test } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';
import { records } from './stored.ts';

/** What is known of the second run’s end: nobody may read it before it is played. */
const lesson = /Every lab expects 100 percent/;
const ways = /Of the 64 ways|It can be done with|No way to play/;

async function open(page: Page, state = ''): Promise<Locator> {
  await page.goto('about:blank');
  await page.goto(`/en/play/round-table/${state && `#round-table=${state}`}`);
  const figure = page.locator('#round-table');
  await expect(figure.locator('.surface')).toBeVisible();
  return figure;
}

const button = (figure: Locator, name: string | RegExp) => figure.getByRole('button', { name });
const card = (figure: Locator, name: string) => button(figure, new RegExp(`^${name}`));
const causes = (figure: Locator) => figure.locator('.causes li');
const says = (figure: Locator) => figure.locator('.says p.reveal');
/** What each lab has been seen to do, lab by lab. */
const seen = async (figure: Locator) =>
  Promise.all(
    (await figure.locator('.seat').all()).map(async (seat) =>
      (await seat.locator('.move').evaluateAll((moves) => moves.map((move) => move.classList.contains('is-safe'))))
        .map((safe) => (safe ? 'C' : 'D'))
        .join(''),
    ),
  );
/** Both runs’ counts, as the table at the end has them. */
const counts = (figure: Locator) => figure.locator('.runs b').allInnerTexts();

test('with the mouse: card by card, a guess before the last round, the labs one by one, and then the hall three times', {
  tag: '@mouse',
}, async ({ page }) => {
  const figure = await open(page);
  await expect(figure.locator('.range')).toHaveText('Careful from 66.7 % on');
  await card(figure, 'Say it in the hall').click();
  // a beat in which nobody stirs
  await expect.poll(() => seen(figure)).toEqual(['', '', '']);
  await expect(causes(figure)).toHaveCount(0);
  await expect(causes(figure)).toHaveCount(1);
  await expect(causes(figure)).toHaveCount(3);
  await expect.poll(() => seen(figure)).toEqual(['C', 'C', 'D']);
  await expect(causes(figure).nth(1)).toHaveText(
    'Beacon now ships safe: you said it in the hall. It needs 66.7, it expects 70.',
  );
  await button(figure, 'On to round 2').click();
  await expect(figure.locator('.range')).toHaveText('Careful from 83.3 % on');
  await card(figure, 'Say it in the hall').click();
  await expect(button(figure, 'On to round 3')).toBeVisible();
  await button(figure, 'On to round 3').click();

  // the last card waits for the guess, and may be exchanged until then
  await card(figure, 'No card').click();
  await expect(card(figure, 'No card')).toHaveAttribute('aria-pressed', 'true');
  await card(figure, 'A fine').click();
  await expect(card(figure, 'No card')).toHaveAttribute('aria-pressed', 'false');
  await expect(says(figure)).toContainText('Round 3, fine: not yet revealed.');
  await expect.poll(() => seen(figure)).toEqual(['CC', 'CC', 'DC']);
  await expect(figure.locator('.range')).toHaveText('Not careful, whatever they expect');
  await button(figure, 'none').last().click();
  await expect(figure.getByText('Your guess: none').first()).toBeVisible();
  await expect.poll(() => seen(figure)).toEqual(['CC', 'CC', 'DC']);
  await expect(figure.getByText('You guessed none. It is all three.').first()).toBeVisible();
  await expect.poll(() => seen(figure)).toEqual(['CCC', 'CCC', 'DCC']);

  for (const round of [1, 2, 3]) {
    expect(await figure.textContent()).not.toMatch(lesson);
    expect(await figure.textContent()).not.toMatch(ways);
    await button(figure, `Round ${round}: say it in the hall`).click();
    await expect(figure.locator('.turn')).toHaveText(`Hall three times: round ${round} of 3`);
    expect(await figure.textContent()).not.toMatch(lesson);
    await expect(causes(figure)).toHaveCount(3);
  }
  await expect.poll(() => seen(figure)).toEqual(['CCD', 'CCD', 'DCD']);
  await expect(figure.locator('.on')).toContainText(lesson);
  await expect.poll(() => counts(figure)).toEqual(['2', '3', '3', '2', '3', '0']);
  await expect(figure.getByText('It can be done with 2.').first()).toBeVisible();
  await expect
    .poll(async () => (await records(page)).map(({ type }) => type))
    .toEqual(expect.arrayContaining(['guessed', 'tried']));
  expect((await records(page)).find(({ type }) => type === 'guessed')).toMatchObject({ answer: 'none', came: 'three' });

  await button(figure, 'Play again').click();
  await expect(card(figure, 'Say it in the hall')).toBeFocused();
  await expect.poll(() => seen(figure)).toEqual(['', '', '']);
  // what is spoken follows after a pause
  await expect(figure).not.toContainText(lesson);
});

test('with the keyboard alone: a key skips what is played, and the focus is never lost', async ({ page }) => {
  const figure = await open(page);
  await tabTo(page, figure.getByRole('slider', { name: 'The three labs and their sums' }));
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.looked')).toHaveText(
    'Anvil expects 70 %. To ship safe is worth 2.8 to it, to cut 2.7.',
  );
  await page.keyboard.press('End');
  await expect(figure.locator('.looked')).toContainText('Ember expects 30 %');
  for (const round of [2, 3]) {
    await press(page, card(figure, 'No card'));
    await expect(figure.locator('.causes')).toBeFocused();
    await page.waitForTimeout(350);
    await page.keyboard.press('Shift');
    await expect(causes(figure)).toHaveCount(3, { timeout: 400 });
    await press(page, button(figure, `On to round ${round}`));
    await expect(card(figure, 'Say it in the hall')).toBeFocused();
  }
  await press(page, card(figure, 'Say it in the hall'));
  await expect(card(figure, 'Say it in the hall')).toBeFocused();
  await press(page, button(figure, 'two'));
  await expect(figure.locator('.kept')).toBeFocused();
  await expect(figure.getByText('You guessed two. It is none.').first()).toBeVisible();
  await expect.poll(() => seen(figure)).toEqual(['CDD', 'DDD', 'DDD']);
  for (const round of [1, 2, 3]) {
    await press(page, button(figure, `Round ${round}: say it in the hall`));
    await expect(figure.locator('.causes')).toBeFocused();
    await expect(causes(figure)).toHaveCount(3);
  }
  await expect(figure.getByText('Of the 64 ways to play, 27 end with all three careful.').first()).toBeVisible();
});

test.describe('by finger, on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a lab is tapped for its sum, a tap skips what is played, and the table is in view while it is', async ({
    page,
  }) => {
    const figure = await open(page);
    const box = await figure.locator('.seats').boundingBox();
    await figure.locator('.surface').tap({ position: { x: (box?.width ?? 0) - 20, y: 40 } });
    await expect(figure.locator('.looked')).toContainText('Ember expects 30 %');
    await card(figure, 'A fine').scrollIntoViewIfNeeded();
    await card(figure, 'A fine').tap();
    await expect(figure.locator('.seats')).toBeInViewport({ ratio: 1 });
    await page.waitForTimeout(350);
    await figure.locator('.range').tap();
    await expect(causes(figure)).toHaveCount(3, { timeout: 400 });
    await expect(causes(figure).nth(1)).toHaveText('Beacon now ships safe: the fine. It needs 50, it expects 50.');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const each of await figure.getByRole('button').all()) {
      const size = await each.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

test('to a reader who wants little motion each round stands there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await open(page);
  await card(figure, 'Say it in the hall').click();
  await expect.poll(() => seen(figure)).toEqual(['C', 'C', 'D']);
  await expect(button(figure, 'On to round 2')).toBeVisible();
});

test('whoever plays the hall three times has played the second run', async ({ page }) => {
  const figure = await open(page, 'c:hhh');
  await button(figure, 'all three').click();
  expect(await figure.textContent()).not.toMatch(lesson);
  await expect(figure.getByText('You guessed all three. It is none.').first()).toBeVisible();
  await expect(figure.getByText('Hall three times: that is what you played.').first()).toBeVisible();
  await expect(figure.locator('.on')).toContainText(lesson);
  await expect(button(figure, /say it in the hall/)).toHaveCount(0);
});

test('a link opens both runs as far as they were played, and nothing further', async ({ page }) => {
  const half = await open(page, 'c:sss,guess:two,t:2');
  await expect(half.locator('.turn')).toHaveText('Hall three times: round 2 of 3');
  expect(await half.textContent()).not.toMatch(lesson);
  const whole = await open(page, 'c:sss,guess:two,t:3');
  await expect.poll(() => counts(whole)).toEqual(['2', '3', '2', '2', '3', '0']);
  expect((await records(page)).filter(({ type }) => type === 'tried')).toEqual([]);
  const wrong = await open(page, 'c:sss,t:2');
  await expect(wrong.getByRole('alert')).toContainText('could not be read');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules, the cards and the table at the start can be read, and nothing can be pressed', async ({ page }) => {
    await page.goto('/en/play/round-table/');
    const figure = page.locator('#round-table');
    await expect(figure.locator('.rules').first()).toBeVisible();
    await expect(figure.locator('.printed li')).toHaveText([
      'Say it in the hall: each lab expects 20 more',
      'Stand behind whoever is careful alone: careful alone pays 1 more, for good',
      'A fine: cutting pays 0.5 less, for good',
      'No card: wait and see',
    ]);
    await expect(figure.getByText('Going into round 1, Anvil expects 70 %').first()).toBeVisible();
    await expect(figure.locator('.seat .lab')).toHaveCount(3);
    await expect(figure.locator('.choices')).toBeHidden();
    expect(await figure.textContent()).not.toMatch(lesson);
  });
});
