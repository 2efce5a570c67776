import { expect, type Page, test } from '@playwright/test';
import { press } from './keyboard.ts';
import { objections, paleTexts } from './objections.ts';
import { openAnswers } from './open-answers.ts';

const table = '/en/convene/';
const finished = '#convene=t:worried,seed:1,p:c.d.i.j.e.a.f.b,g:33333333';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const round = (page: Page) => page.locator('.convene .round');

/** Plays a round: the first card that does something, if one can be played, and a guess. */
async function playRound(page: Page, act: (name: string | RegExp) => Promise<void>): Promise<void> {
  const cards = page.locator('.hand .card:not(.idle)');
  if (await cards.count()) {
    await act((await cards.first().locator('b').textContent()) ?? '');
    if (await button(page, /^Play it for/).count()) await act(/^Play it for/);
  }
  await act(/^That will do|^Play none/);
  await act(/^3$/);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('a whole game is played with the keyboard alone: eight rounds, four without you, and what came of it', async ({
  page,
}) => {
  await page.goto(table);
  const act = (name: string | RegExp) => press(page, button(page, name).first());
  await act('Sit down');
  for (let at = 1; at <= 8; at++) {
    await expect(round(page)).toContainText(`Round ${at} of 8`);
    await playRound(page, act);
    await expect(page.locator('.reveal-list > li')).toHaveCount(6);
    await expect(page.locator('.came')).toContainText('You said 3.');
    await act(at < 8 ? `Round ${at + 1}` : 'Round 9, without you');
  }
  for (let at = 9; at <= 12; at++) {
    await expect(round(page)).toContainText(`Round ${at}, without you`);
    await expect(page.locator('.reveal-list > li')).toHaveCount(6);
    await act(at < 12 ? `Round ${at + 1}, without you` : 'See what came of it');
  }
  await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
  await expect(page.locator('.lights > li')).toHaveCount(4);
  await expect(page.getByText('saw the news coming')).toBeVisible();
  await expect(page.locator('.counts tr')).toHaveCount(3);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a round is played without scrolling, by taps', async ({ page }) => {
    await page.goto(table);
    await button(page, 'Sit down').tap();
    await page.locator('.convene').evaluate((game) => game.scrollIntoView());
    const top = await page.evaluate(() => scrollY);
    await playRound(page, (name) => button(page, name).first().tap());
    await expect(page.locator('.came')).toBeVisible();
    await button(page, 'Round 2').tap();
    await expect(round(page)).toContainText('Round 2 of 8');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    await expect(page.locator('.desk .moves .button').last()).toBeInViewport({ ratio: 1 });
  });
});

test('a card is told of before it is played, taken back, and says why it would do nothing', async ({ page }) => {
  await page.goto(table);
  await button(page, 'Sit down').click();
  await button(page, /^Say it before all/).click();
  await expect(page.locator('.told')).toContainText('Beliefs go 60 percent towards how many follow careful labs.');
  // a second tap lets go of it
  await button(page, /^Say it before all/).click();
  await expect(page.locator('.told')).toContainText('Play up to two cards, or none.');
  await button(page, /^Say it before all/).click();
  await button(page, /^Play it for/).click();
  await expect(page.locator('.told')).toContainText('So far: 6 labs expect more of the others.');
  // which way, and not how far
  await expect(page.locator('.strip .goes')).toHaveCount(6);
  await button(page, 'Take Say it before all back').click();
  await expect(page.locator('.told')).toContainText('Play up to two cards, or none.');
  await expect(page.locator('.strip .goes')).toHaveCount(0);
  // no lab shows what a card did before all do
  await expect(page.locator('.reveal-list')).toHaveCount(0);
});

test('the link of a finished game brings the same end, and one of five rounds goes on in the sixth', async ({
  page,
}) => {
  await page.goto(`${table}${finished}`);
  await expect(page.locator('.end')).toContainText('No gauge stood at 50.');
  await expect(page.locator('.end')).toContainText('Without “Prove it together”: 4 careful choices less, of 72.');
  await page.goto('about:blank');
  await page.goto(`${table}#convene=t:worried,seed:1,p:c.d.i.j.e,g:33333`);
  await expect(round(page)).toContainText('Round 6 of 8');
  await playRound(page, (name) => button(page, name).first().click());
  await expect.poll(() => page.url()).toMatch(/g:333333$/);
  await page.reload();
  await expect(round(page)).toContainText('Round 7 of 8');
  // without an address, the game that was left goes on
  await page.goto('about:blank');
  await page.goto(table);
  await button(page, 'Go on in round 7: A worried table').click();
  await expect(round(page)).toContainText('Round 7 of 8');
  await page.goto('about:blank');
  await page.goto(`${table}#convene=t:worried,seed:1,p:c.c,g:33`);
  await expect(page.getByRole('alert')).toHaveText(/no game that can be played/);
});

test('the end is copied for a friend: what came of it, and the same table from the start', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${table}${finished}`);
  await button(page, 'Copy it for a friend').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^No gauge stood at 50\. Then you left, and in round 9 nobody shipped safe\. Your turn, same table: http\S+\/en\/convene\/#convene=t:worried,seed:1$/,
  );
});

test('a table that a friend sends opens like any other, with that table and its seed', async ({ page }) => {
  await page.goto(`${table}#convene=t:standard,seed:7`);
  await expect(page.getByRole('radio', { name: /^The standard table/ })).toBeChecked();
  await button(page, 'Sit down').click();
  await playRound(page, (name) => button(page, name).first().click());
  await expect.poll(() => page.url()).toMatch(/t:standard,seed:7,p:.*,g:3$/);
});

test('another table is taken before one sits down, and the same again after the end', async ({ page }) => {
  await page.goto(table);
  await page.getByRole('radio', { name: /^The crowded race/ }).check();
  await button(page, 'Sit down').click();
  await playRound(page, (name) => button(page, name).first().click());
  await expect.poll(() => page.url()).toContain('t:race,seed:1,p:');
  await page.goto('about:blank');
  await page.goto(`${table}${finished}`);
  await press(page, button(page, 'The same table again'));
  await expect(round(page)).toContainText('Round 1 of 8');
  await expect(page.locator('.hand .card').first()).toBeFocused();
});

test('what was signed in the course moves what three labs expect, and one tick takes that back', async ({ page }) => {
  await page.goto('/en/chapters/oversight/');
  await openAnswers(page, 'promise');
  const slips = page.getByRole('list', { name: /sign/ });
  await slips.getByRole('button').first().click();
  await expect(slips.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await page.goto(table);
  const ember = page.locator('.seat').nth(4).locator('.visually-hidden').first();
  const tick = page.getByRole('checkbox', { name: /^Let what I signed/ });
  await expect(tick).toBeChecked();
  const expects = async () => Number(/expects (\d+)/.exec((await ember.textContent()) ?? '')?.[1]);
  const moved = await expects();
  await tick.uncheck();
  await expect.poll(expects).toBe(moved - 10);
  await tick.check();
  await expect.poll(expects).toBe(moved);
  await button(page, 'Sit down').click();
  await playRound(page, (name) => button(page, name).first().click());
  await expect.poll(() => page.url()).toContain('o:E');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`there is nothing to object to at the table and at the end, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(table);
    expect(await objections(page)).toEqual([]);
    await button(page, 'Sit down').click();
    await page.locator('.hand .card').first().click();
    expect(await objections(page)).toEqual([]);
    await page.goto('about:blank');
    await page.goto(`${table}${finished}`);
    await expect(page.getByText('saw the news coming')).toBeVisible();
    expect(await objections(page)).toEqual([]);
    expect(await paleTexts(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
