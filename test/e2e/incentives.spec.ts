import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const said = (figure: Locator) => figure.locator('.said');
/** who is ahead at each of the two seesaws */
const leads = (figure: Locator) => figure.locator('.lead');
const tag = (figure: Locator, name: string) => figure.locator('.tag').filter({ hasText: name }).locator('.grip');
/** the blocks on a seesaw */
const blocks = (figure: Locator, meeting: 'careful' | 'cutting') => figure.locator(`[data-meeting=${meeting}] .piece`);
const edgeOf = (figure: Locator) => figure.locator('.reveal > .care').getAttribute('x').then(Number);

/** What is said of the outcome, in either figure; none of it before the reader has brought it about. */
const ofTheMixes = [
  /Turned:|Not turned/,
  /go on cutting/,
  /pays whatever/,
  /for less|cheaper mix/,
  /so it is|otherwise/,
];
const ofTheHouses = [/30 exposed|30 projects/, /above 25/, /so it is|it is 30/, /cheaper mix/];

async function saysNothingOf(figure: Locator, told: readonly RegExp[]): Promise<void> {
  await expectUntold(figure, told);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/incentives/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

async function middleOf(thing: Locator): Promise<readonly [x: number, y: number]> {
  const { x, y, width, height } = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
}

/** Drags something to the middle of something else, and lets it go there. */
async function drag(page: Page, thing: Locator, to: Locator): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const [x, y] = await middleOf(thing);
  const end = await middleOf(to);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y - 12, { steps: 3 });
  await page.mouse.move(...end, { steps: 5 });
  await page.mouse.up();
}

test('chapter 9 is done with the keyboard alone: 16 tokens turn nothing, 8 do, and so do 7; two houses expose 30', async ({
  page,
}) => {
  await page.goto('/en/chapters/incentives/');
  await walkDown(page);
  const mix = page.locator('#mix');
  await expect(leads(mix)).toHaveText(['cutting is 3 ahead', 'cutting is 4 ahead']);
  // before the guess one step can be tried, and the next takes its place
  await tabTo(page, mix.getByRole('slider', { name: 'Blame', exact: true }));
  await page.keyboard.press('End');
  await expect(leads(mix)).toHaveText(['cutting is 2 ahead', 'cutting is 4 ahead']);
  await expect(mix.getByRole('slider', { name: 'Blame', exact: true })).toHaveValue('1');
  await tabTo(page, mix.getByRole('slider', { name: 'Praise', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(leads(mix)).toHaveText(['cutting is 3 ahead', 'cutting is 3 ahead']);
  await saysNothingOf(mix, ofTheMixes);

  await press(page, mix.getByRole('button', { name: 'only the first, for 16' }));
  await expect(leads(mix)).toHaveText(['cutting is 3 ahead', 'cutting is 4 ahead']);
  await expect(mix.getByText('Lay out both, one after the other.').first()).toBeVisible();
  await press(page, mix.getByRole('button', { name: 'Lay out the first, for 16' }));
  await expect(says(mix)).toHaveText(
    'The mix costs 16 tokens. If Beacon ships safe, shipping safe is 7 ahead; if it cuts corners, cutting is 3 ahead.',
  );
  await expect(said(mix)).toHaveText('Lay blocks on. Tap one on a seesaw to take it back.');
  await saysNothingOf(mix, ofTheMixes);
  await expect(page.locator('#answer-mix')).toBeHidden();
  await press(page, mix.getByRole('button', { name: 'Lay out the second, for 8' }));
  await expect(says(mix)).toContainText('So shipping safe pays whatever Beacon does. A cheaper mix does that too.');
  await expect(mix.getByText('You said only the first, for 16. It comes out otherwise.').first()).toBeVisible();
  await expect(page.locator('#answer-mix')).toBeVisible();

  for (const [name, key, times] of [
    ['Praise', 'ArrowLeft', 2],
    ['Blame', 'Home', 1],
    ['Liability', 'ArrowRight', 1],
  ] as const) {
    await tabTo(page, mix.getByRole('slider', { name, exact: true }));
    for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
  }
  await expect(says(mix)).toContainText('The mix costs 7 tokens.');
  await expect(says(mix)).toContainText('No mix does that for less.');
  await expect(said(mix)).toHaveText('Turned: careful, whatever Beacon does.');

  const outside = page.locator('#outside');
  await expect(outside.getByText('5 exposed').first()).toBeVisible();
  await saysNothingOf(outside, ofTheHouses);
  await press(page, outside.getByRole('button', { name: 'still 5', exact: true }));
  const upper = await outside.locator('.careful').getAttribute('width');
  const start = await edgeOf(outside);
  await tabTo(page, outside.getByRole('slider', { name: 'What a disaster costs people outside' }));
  await page.keyboard.press('ArrowRight');
  await expect(said(outside)).toHaveText('1 house is not counted yet. Tap it.');
  await expect.poll(() => edgeOf(outside)).toBeLessThan(start);
  await saysNothingOf(outside, ofTheHouses);
  // only what was asked about can be slid there before it was tried
  await page.keyboard.press('End');
  await expect(outside.getByText('it is 30. With nobody outside it would be 5.').first()).toBeVisible();
  await expect(outside.getByRole('slider', { name: 'What a disaster costs people outside' })).toHaveValue('1');
  await expect(says(outside)).toContainText('30 projects of the hundred are exposed');
  const counted = await edgeOf(outside);
  await tabTo(page, outside.getByRole('slider', { name: 'What a disaster costs people outside' }));
  await page.keyboard.press('Home');
  await expect(says(outside)).toContainText('5 projects of the hundred are exposed');
  await expect.poll(() => outside.locator('.careful').getAttribute('width')).toBe(upper);
  await expect.poll(() => edgeOf(outside)).toBeGreaterThan(counted);
  await page.keyboard.press('End');
  await expect(outside.locator('.house')).toHaveCount(10);
  await page.keyboard.press('Home');
  await tabTo(page, outside.getByRole('slider', { name: 'Liability', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(says(outside)).toContainText('5 projects of the hundred are held back');
  await answerAll(page);
});

test('a block is dragged to a seesaw where it counts, slides off the other, and is dragged or pressed off again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto('/en/play/incentive-mix/');
  const mix = page.locator('#incentive-mix');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const [careful, cutting] = [
    mix.locator('[data-meeting=careful] svg.seesaw'),
    mix.locator('[data-meeting=cutting] svg.seesaw'),
  ];
  await drag(page, tag(mix, 'Praise'), careful);
  await expect(said(mix)).toHaveText('Praise does nothing where Beacon ships safe. The block slides off.');
  await expect(leads(mix)).toHaveText(['cutting is 3 ahead', 'cutting is 4 ahead']);
  await drag(page, tag(mix, 'Praise'), cutting);
  await expect(leads(mix)).toHaveText(['cutting is 3 ahead', 'cutting is 3 ahead']);
  await drag(page, tag(mix, 'Liability'), careful);
  await expect(leads(mix)).toHaveText(['cutting is 1 ahead', 'cutting is 1 ahead']);
  await expect(mix.getByRole('slider', { name: 'Liability', exact: true })).toHaveValue('1');
  await tag(mix, 'Liability').click();
  await expect(leads(mix)).toHaveText(['safe is 1 ahead', 'safe is 1 ahead']);
  await expect(says(mix)).toContainText('No mix does that for less.');
  // let go beside the board, nothing is laid
  await drag(page, tag(mix, 'Blame'), mix.getByRole('slider', { name: 'Blame', exact: true }));
  await expect(blocks(mix, 'careful')).toHaveCount(2);
  // from the seesaw it is dragged off, or pressed off; where it is only moved about it stays
  await drag(page, blocks(mix, 'cutting').last(), cutting);
  await expect(blocks(mix, 'cutting')).toHaveCount(3);
  await drag(page, blocks(mix, 'cutting').last(), mix.getByRole('heading'));
  await expect(blocks(mix, 'cutting')).toHaveCount(2);
  await expect(blocks(mix, 'careful')).toHaveCount(1);
  await blocks(mix, 'cutting').first().locator('rect').first().click();
  await expect(mix.getByRole('slider', { name: 'Praise', exact: true })).toHaveValue('0');
  await expect(leads(mix)).toHaveText(['cutting is 1 ahead', 'cutting is 2 ahead']);
  await expect(page).toHaveURL(/#incentive-mix=s:turn,m:00001,k:3,h:1$/);
});

/** Stops the page's time; `runFor` lets it go on. */
const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('a mix is laid out measure by measure, a beat goes by, and only then come the answer and the faces', async ({
  page,
}) => {
  await page.clock.install();
  const mix = await wake(page, 'mix');
  await mix.getByRole('button', { name: 'neither' }).click();
  await stopTime(page);
  await mix.getByRole('button', { name: 'Lay out the first' }).click();
  await expect(blocks(mix, 'careful')).toHaveCount(0);
  await page.clock.runFor(400);
  await expect(leads(mix)).toHaveText(['level', 'cutting is 4 ahead']);
  await page.clock.runFor(800);
  await expect(leads(mix)).toHaveText(['safe is 7 ahead', 'cutting is 3 ahead']);
  await page.clock.runFor(700);
  await mix.getByRole('button', { name: 'Lay out the second' }).click();
  await page.clock.runFor(1200);
  await expect(leads(mix)).toHaveText(['safe is 1 ahead', 'safe is 1 ahead']);
  await expect(said(mix)).toHaveText('Ember looks at both.');
  await saysNothingOf(mix, ofTheMixes);
  await expect(page.locator('#answer-mix')).toBeHidden();
  await page.clock.runFor(700);
  await expect(said(mix)).toHaveText('Turned: careful, whatever Beacon does.');
  await expect(mix.getByText('You said neither. It comes out otherwise.').first()).toBeVisible();
  // pressed again it is shown again
  await mix.getByRole('button', { name: 'Lay out the second' }).click();
  await expect(blocks(mix, 'cutting')).toHaveCount(0);
  await page.clock.runFor(3000);
  await expect(says(mix)).toContainText('A cheaper mix does that too.');
});

test('laid by hand, the two mixes bring the answer too', async ({ page }) => {
  const mix = await wake(page, 'mix');
  await mix.getByRole('button', { name: 'both', exact: true }).click();
  const lay = async (name: string, times: number) => {
    for (let step = 0; step < times; step++) await tag(mix, name).click();
  };
  await lay('Blame', 3);
  await lay('A certificate', 3);
  await lay('Cheaper precautions', 1);
  await expect(leads(mix)).toHaveText(['safe is 7 ahead', 'cutting is 3 ahead']);
  await saysNothingOf(mix, ofTheMixes);
  for (const [name, steps] of [
    ['A certificate', '0'],
    ['Cheaper precautions', '0'],
    ['Blame', '2'],
    ['Praise', '3'],
    ['Liability', '1'],
  ] as const)
    await mix.getByRole('slider', { name, exact: true }).fill(steps);
  await expect(mix.getByText('You said both. It comes out otherwise.').first()).toBeVisible();
});

test('where little motion is wanted a mix lies there at once, and the bar’s edge moves with the second house', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const mix = await wake(page, 'mix');
  await mix.getByRole('button', { name: 'neither' }).click();
  for (const which of ['first', 'second']) await mix.getByRole('button', { name: `Lay out the ${which}` }).click();
  await expect(said(mix)).toHaveText('Turned: careful, whatever Beacon does.');
  const outside = page.locator('#outside');
  await outside.getByRole('button', { name: 'fewer' }).click();
  for (const place of [0, 1]) await outside.locator('.house').nth(place).click();
  await expect(outside.getByText('30 exposed').first()).toBeVisible();
});

test('a house is dragged to the lower bar and away again; with the second a beat goes by before the edge moves', async ({
  page,
}) => {
  await page.clock.install();
  const outside = await wake(page, 'outside');
  await outside.getByRole('button', { name: 'more', exact: true }).click();
  const care = outside.locator('.reveal > .care');
  const houses = outside.locator('.house');
  await expect(houses).toHaveCount(2);
  await drag(page, houses.nth(0), care);
  await expect(said(outside)).toHaveText('1 house is not counted yet. Tap it.');
  await expect(page).toHaveURL(/h:0\.5,guess:many$/);
  await drag(page, houses.nth(0), outside.getByText('People outside', { exact: true }));
  await expect(said(outside)).toHaveText('2 houses are not counted yet. Tap one.');
  await drag(page, houses.nth(0), care);
  const edge = await edgeOf(outside);
  await stopTime(page);
  await drag(page, houses.nth(1), care);
  await expect(said(outside)).toHaveText('The people outside are counted.');
  await expect.poll(() => edgeOf(outside)).toBe(edge);
  await saysNothingOf(outside, ofTheHouses);
  await page.clock.runFor(700);
  await expect(outside.getByText('30 exposed').first()).toBeVisible();
  await expect.poll(() => edgeOf(outside)).toBeLessThan(edge);
  await expect(outside.getByText('You said more, and so it is.').first()).toBeVisible();
  await outside.getByRole('button', { name: 'Show it once more' }).click();
  await expect(outside.getByText('5 exposed').first()).toBeVisible();
  await page.clock.runFor(2500);
  await expect(outside.getByText('30 exposed').first()).toBeVisible();
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one block is felt at once, a finger carries another to its seesaw, and the page does not scroll', async ({
    page,
  }) => {
    const mix = await wake(page, 'mix');
    await tag(mix, 'A certificate').scrollIntoViewIfNeeded();
    await expect(mix.locator('.seesaw').first()).toBeInViewport({ ratio: 0.95 });
    await tag(mix, 'A certificate').tap();
    await expect(leads(mix)).toHaveText(['cutting is 1 ahead', 'cutting is 4 ahead']);
    await blocks(mix, 'careful').first().locator('rect').last().tap();
    await expect(leads(mix)).toHaveText(['cutting is 3 ahead', 'cutting is 4 ahead']);

    const touch = await page.context().newCDPSession(page);
    const [x, y] = await middleOf(tag(mix, 'Liability'));
    const [toX, toY] = await middleOf(mix.locator('[data-meeting=cutting] svg.seesaw'));
    const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + (toX - x) * part, y: y + (toY - y) * part }],
      });
    const before = await page.evaluate(() => scrollY);
    await at('touchStart', 0);
    for (let step = 1; step <= 6; step++) await at('touchMove', step / 6);
    await expect(mix.locator('.slot')).toHaveCount(2);
    await at('touchEnd', 1);
    await expect(leads(mix)).toHaveText(['cutting is 1 ahead', 'cutting is 2 ahead']);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  test('two houses are tapped and counted', async ({ page }) => {
    const outside = await wake(page, 'outside');
    await outside.getByRole('button', { name: 'fewer' }).tap();
    for (const place of [0, 1]) await outside.locator('.house').nth(place).tap();
    await expect(outside.getByText('You said fewer. It comes out otherwise.').first()).toBeVisible();
  });
});

test('on paper the answer is drawn before any guess: two houses counted, and 30 exposed', async ({ page }) => {
  const outside = await wake(page, 'outside');
  await expect(outside.getByText('30 exposed')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(outside.getByText('30 exposed').first()).toBeVisible();
  await expect(outside.getByText('5 exposed', { exact: true })).toBeHidden();
  await expect(says(outside)).toContainText('30 projects of the hundred are exposed');
});

test('in the sandbox dearer liability makes another mix the cheapest, and the same mix meets a hundred projects', async ({
  page,
}) => {
  await page.goto('/en/play/incentive-mix/#incentive-mix=s:turn,m:10002,k:3,h:0');
  const mix = page.locator('#incentive-mix');
  await expect(says(mix)).toContainText('No mix does that for less.');
  await tabTo(page, mix.getByRole('slider', { name: 'What a step of liability costs' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(says(mix)).toContainText('The mix costs 11 tokens.');
  await expect(says(mix)).toContainText('A cheaper mix does that too.');
  await expect(mix.getByText('5 tokens, adds 2 either way').first()).toBeVisible();
  await press(page, mix.getByRole('button', { name: 'A hundred projects' }));
  await expect(says(mix)).toContainText('5 projects of the hundred are exposed');
  await press(page, mix.getByRole('button', { name: 'One race' }));
  await expect(says(mix)).toContainText('The mix costs 11 tokens.');
});

test('a link opens the mix as it stood, and a figure of the chapter takes only its own scene', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('/en/chapters/incentives/#mix=s:turn,m:03130,k:3,h:1,guess:both');
  await walkDown(page);
  await expect(says(page.locator('#mix'))).toContainText('The mix costs 16 tokens.');
  await page.goto('about:blank');
  await page.goto('/en/chapters/incentives/#mix=s:harm,m:10002,k:3,h:1');
  await walkDown(page);
  await expect(page.locator('#mix').getByRole('alert')).toContainText('could not be read');
});

test('on a later visit no answer stands beside the start; a link that holds the answer shows it', async ({ page }) => {
  const outside = await wake(page, 'outside');
  await outside.getByRole('button', { name: 'fewer' }).click();
  for (const place of [0, 1]) await outside.locator('.house').nth(place).click();
  await expect(outside.getByText('30 exposed').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'outside');
  await expect(later.getByText('Your guess: fewer')).toBeVisible();
  await expect(said(later)).toHaveText('2 houses are not counted yet. Tap one.');
  await saysNothingOf(later, ofTheHouses);
  await page.goto('about:blank');
  await page.goto('/en/chapters/incentives/#outside=s:harm,m:10002,k:3,h:1,guess:none');
  await walkDown(page);
  await expect(page.locator('#outside').getByText('30 exposed').first()).toBeVisible();
});
