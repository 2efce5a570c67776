import { expect, type Locator, type Page, test } from '@playwright/test';
import { meetings } from '#widgets/rivals/game.ts';
import { plan, rules } from '#widgets/rivals/plan.ts';
import { refutedIn } from '#widgets/rivals/refuted-in.ts';
import { press } from './keyboard.ts';
import { records } from './stored.ts';
import { walkDown } from './walk-down.ts';

const seed = 4;
const rivalsMet = plan(seed);
const all = rivalsMet.reduce((sum, { rounds }) => sum + rounds, 0);
const careful = 'C'.repeat(all);
/** What the plans would have earned, and the rules: nobody may read them before they are out. */
const totals = /would have got|could have got/;
const guess = { name: 'Always ship safe' };

async function open(page: Page, state = ''): Promise<Locator> {
  await page.goto('about:blank');
  await page.goto(`/en/chapters/one-round/${state && `#rivals=${state}`}`);
  await walkDown(page);
  return page.locator('#rivals');
}

const safe = (figure: Locator) => figure.getByRole('button', { name: /^Ship safe/ });
const plate = (figure: Locator, rule: number) => figure.locator(`[data-plate="${rule}"]`);
const face = (figure: Locator, seat: number) => figure.locator(`[data-seat="${seat}"]`);

/** Ships safe until the rival leaves. */
async function meet(figure: Locator): Promise<void> {
  while (await safe(figure).isVisible()) await safe(figure).click();
}

/** The true rule of each rival, by its number. */
const truth = rivalsMet.map(({ rule }) => rules.indexOf(rule));
const played = meetings({ seed, moves: [...careful] as 'C'[] });
/** A face whose record throws off this rule. */
const refuses = (rule: number) => played.findIndex((meeting) => refutedIn(meeting, rules[rule] as never) !== undefined);
const typesOf = async (page: Page) => (await records(page)).map(({ type }) => type);

test('the guess comes when the first rival leaves, and what the plans earn is told once all are unmasked', async ({
  page,
}) => {
  const figure = await open(page);
  await expect(figure.locator('.predict')).toHaveCount(0);
  await safe(figure).click();
  await expect(figure.locator('.record .move')).toHaveCount(2);
  await meet(figure);
  await expect(figure.getByText(`Anvil leaves after ${rivalsMet[0]?.rounds} rounds.`).first()).toBeVisible();
  await expect(figure.locator('.next')).toHaveCount(0);
  await figure.getByRole('button', guess).click();
  await expect(figure.getByText('Your guess: Always ship safe').first()).toBeVisible();
  for (let rival = 1; rival < 5; rival++) {
    await figure.locator('.next').click();
    await expect(figure.getByText(`Rival ${rival + 1} of 5, round 1`).first()).toBeVisible();
    await meet(figure);
  }
  await figure.locator('.next').click();
  expect(await figure.textContent()).not.toMatch(totals);
  await expect(figure.locator('.commit')).toBeDisabled();
  expect(await typesOf(page)).not.toContain('tried');

  const cutter = 1;
  await drag(page, plate(figure, cutter), face(figure, refuses(cutter)));
  await expect(figure.locator('.lit')).toHaveCount(1);
  await expect(figure.locator('.met')).toContainText('slides off');
  await expect(plate(figure, cutter)).not.toHaveClass(/worn-by/);
  for (const [seat, rule] of truth.entries()) await drag(page, plate(figure, rule), face(figure, seat));
  await expect(figure.locator('.met')).toContainText(/your moves could not tell them apart|fits no other rule/);
  expect(await figure.textContent()).not.toMatch(totals);
  await figure.locator('.commit').click();
  await expect(figure.getByText('5 of 5 named.').first()).toBeVisible();
  await expect(figure.getByText('looked the same, because you never cut corners with them').first()).toBeVisible();
  await expect(figure.getByText(totals).first()).toBeVisible();
  await expect.poll(() => typesOf(page)).toEqual(expect.arrayContaining(['chose', 'guessed', 'tried']));
  expect((await records(page)).find(({ type }) => type === 'chose')).toMatchObject({ entry: 'anvil', option: 'kept' });
});

async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const [from, there] = [await what.boundingBox(), await to.boundingBox()];
  if (!from || !there) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(there.x + there.width / 2, there.y + there.height / 2, { steps: 4 });
  await page.mouse.up();
}

test('a cut with the first rival is kept as a cut, and a play of the figure alone keeps nothing', async ({ page }) => {
  const figure = await open(page);
  await figure.getByRole('button', { name: /^Cut corners/ }).click();
  await meet(figure);
  await expect
    .poll(async () => (await records(page)).find(({ type }) => type === 'chose'))
    .toMatchObject({ entry: 'anvil', option: 'cut' });
  const before = (await records(page)).length;
  await page.goto('/en/play/rivals/');
  const alone = page.locator('#rivals');
  await meet(alone);
  await expect(alone.locator('.next')).toBeVisible();
  await expect(alone.locator('.predict')).toHaveCount(0);
  await expect.poll(async () => (await records(page)).filter(({ type }) => type === 'chose')).toHaveLength(1);
  await expect.poll(async () => (await records(page)).length).toBeGreaterThanOrEqual(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('plates are pressed and set down, or dragged by their grip, and nothing jumps when they are unmasked', async ({
    page,
  }) => {
    const figure = await open(page, `seed:${seed},m:${careful},guess:always-cut`);
    await figure.locator('.next').tap();
    await expect(figure.locator('.who')).toBeVisible();
    for (const [seat, rule] of truth.slice(1).entries()) {
      await plate(figure, rule).tap();
      await expect(plate(figure, rule)).toHaveAttribute('aria-pressed', 'true');
      await face(figure, seat + 1).tap();
      await expect(plate(figure, rule)).toHaveClass(/worn-by/);
    }
    await slide(page, plate(figure, truth[0] ?? 0).locator('.grip'), face(figure, 0));
    await expect(plate(figure, truth[0] ?? 0)).toHaveClass(/worn-by/);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await figure.locator('.commit').scrollIntoViewIfNeeded();
    const before = await figure.locator('.faces').boundingBox();
    await figure.locator('.commit').tap();
    await expect(figure.locator('.named')).toBeInViewport();
    const after = await figure.locator('.faces').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60);
  });
});

/** A finger's way from one place to another. */
async function slide(page: Page, what: Locator, to: Locator): Promise<void> {
  // a finger that drags cannot scroll: both must fit
  await to.evaluate((face) => face.scrollIntoView({ block: 'start' }));
  for (const end of [what, to]) await expect(end).toBeInViewport({ ratio: 0.9 });
  const [from, there] = [await what.boundingBox(), await to.boundingBox()];
  if (!from || !there) throw new Error('nothing to drag');
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              {
                x: from.x + from.width / 2 + (there.x + there.width / 2 - from.x - from.width / 2) * share,
                y: from.y + from.height / 2 + (there.y + there.height / 2 - from.y - from.height / 2) * share,
              },
            ],
    });
  await touch('touchStart', 0);
  for (const share of [0.2, 0.6, 0.99, 1]) {
    await touch('touchMove', share);
    // a finger that is lifted in flight would throw what it holds, and the next tap would only catch it
    await page.waitForTimeout(60);
  }
  await touch('touchEnd', 1);
}

test('a plate is taken back from its face, moved, and put back with Escape, all by keyboard', async ({ page }) => {
  const figure = await open(page, `seed:${seed},m:${careful},guess:always-cut`);
  await press(page, figure.locator('.next'));
  await expect(figure.getByText('Who was who?')).toBeFocused();
  await press(page, plate(figure, 0));
  await expect(face(figure, 0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(plate(figure, 0)).toBeFocused();
  await expect(plate(figure, 0)).toHaveAttribute('aria-pressed', 'false');
  const seat = truth.indexOf(0);
  await page.keyboard.press('Enter');
  await press(page, face(figure, seat));
  await expect(face(figure, seat)).toHaveAccessibleName(/always safe/);
  await expect(plate(figure, 1)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(face(figure, seat)).toHaveAccessibleName(/no plate yet/);
});

test('who asked for less motion sees none', async ({ page }) => {
  const moving = (figure: Locator) =>
    figure.evaluate((element) =>
      element
        .getAnimations({ subtree: true })
        // a button that the pointer leaves is another matter
        .flatMap((each) => (each instanceof CSSAnimation && each.playState === 'running' ? each.animationName : [])),
    );
  const lively = await open(page);
  await safe(lively).click();
  await expect.poll(() => moving(lively)).toContain('slide');
  await lively.locator('.stage').click();
  await expect(lively.locator('.dealt')).toHaveCount(0);
  expect(await moving(lively)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await open(page);
  await safe(still).click();
  await expect(still.locator('.record')).toBeVisible();
  expect(await moving(still)).toEqual([]);
});

test('a link that holds one move opens the second round, with nothing to guess yet', async ({ page }) => {
  const figure = await open(page, `seed:${seed},m:C`);
  await expect(figure.getByText('Rival 1 of 5, round 2').first()).toBeVisible();
  await expect(figure.locator('.predict')).toHaveCount(0);
  await safe(figure).click();
  await expect(figure.getByText('Rival 1 of 5, round 3').first()).toBeVisible();
});

test('a link from behind the seam asks first, and one to the end opens it', async ({ page }) => {
  for (const state of [`seed:${seed},m:${'C'.repeat(20)}`, `seed:${seed},m:${careful},who:${truth.join('')}`]) {
    const figure = await open(page, `${state}`);
    await expect(figure.locator('.predict .answers .button')).toHaveCount(3);
    await expect(safe(figure)).toHaveCount(0);
    expect(await figure.textContent()).not.toMatch(totals);
  }
  const figure = await open(page, `seed:${seed},m:${careful},guess:always-cut,who:00000`);
  await expect(figure.getByText('1 of 5 named.').first()).toBeVisible();
  await expect(figure.locator('.verdicts li')).toHaveCount(5);
  await expect(figure.getByText(totals).first()).toBeVisible();
});
