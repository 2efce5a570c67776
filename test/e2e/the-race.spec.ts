import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const way = (figure: Locator, name: string) => figure.getByRole('button', { name });
const own = (figure: Locator) => way(figure, 'Each knows its own');
const all = (figure: Locator) => way(figure, 'Everybody knows all');
const plan = (figure: Locator, lab: number) => figure.locator('.plan b').nth(lab);
const numbers = (figure: Locator) => figure.locator('.ways b').allInnerTexts();

/** What is said of the outcome of the first figure: of this race, and of all. None of it before the reader has brought it about. */
const ofThisRace = [/launches first/, /comes too late/, /danger of \d/i, /\d %/];
const ofAll = [
  /danger over all races/,
  /41\.7/,
  /33\.3/,
  /It comes out otherwise|So it comes out/,
  /The same as a table/,
];

/** How far Beacon is, before it is published or was seen in a race. */
const beaconsWeeks = /Beacon has done \d/;

async function saysNothingOf(figure: Locator, outcome: readonly RegExp[]): Promise<void> {
  await expectUntold(figure, outcome);
}

async function wake(page: Page, id: string, link = ''): Promise<Locator> {
  await page.goto(`/en/chapters/the-race/${link}`);
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** Where the map has the race in which Flint has done so many weeks and Beacon so many, of 20. */
async function placeOf(figure: Locator, mine: number, theirs: number) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await figure.locator('.field svg').boundingBox()) ?? {};
  return { x: x + (width * (8 + 5 * mine)) / 116, y: y + (height * (108 - 5 * theirs)) / 116 };
}

const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('one race is run both ways with the keyboard alone: each shows its danger, and only both show that of all races', async ({
  page,
}) => {
  const figure = await wake(page, 'publish');
  await expect(says(figure)).toBeHidden();
  await saysNothingOf(figure, [...ofThisRace, ...ofAll]);
  await press(page, figure.getByRole('button', { name: 'rarer' }));
  await expect(figure.getByText('Race it both ways').first()).toBeVisible();
  await expect(says(figure)).toHaveText(/Flint has done 14\. Each lab knows only how far it is itself\.$/);
  await saysNothingOf(figure, [...ofThisRace, ...ofAll, beaconsWeeks]);
  await expect(figure.getByRole('slider', { name: /Weeks .* has worked/ })).toHaveCount(0);
  await expect(figure.locator('.lanes .fog')).toBeVisible();
  await expect(figure.locator('.map')).toHaveCount(0);
  await expect.poll(() => numbers(figure)).toEqual(['?', '?', '?', '?']);

  await press(page, own(figure));
  await expect(says(figure)).toContainText(
    'Beacon launches first, after 7.5 of its 10 weeks of tests, at a danger of 25 %.',
  );
  await saysNothingOf(figure, ofAll);
  await expect.poll(() => numbers(figure)).toEqual(['25 %', '?', '?', '?']);
  await expect(figure.locator('.lanes .fog')).toHaveCount(0);
  await expect(figure.locator('.map')).toHaveCount(0);
  const told = page.locator('.answer.to-publish').first();
  await expect(told).toBeHidden();

  await press(page, all(figure));
  await expect(says(figure)).toContainText(
    'Beacon launches first, after 1 of its 10 weeks of tests, at a danger of 90 %.',
  );
  await expect(says(figure)).toContainText('33.3 % if each knows its own and 41.7 % if everybody knows all');
  await expect(figure.getByText('You guessed “rarer”. It comes out otherwise.').first()).toBeVisible();
  await expect(told).toBeVisible();
  await expect.poll(() => numbers(figure)).toEqual(['25 %', '33.3 %', '90 %', '41.7 %']);
  await expect(figure.locator('.map')).toContainText('Each dot is a race: the larger, the more dangerous.');

  // the discovery: a clear lead is safe once all is known, and the slider moves one lab alone
  const theirs = figure.getByRole('slider', { name: 'Weeks Beacon has worked' });
  await press(page, theirs, 'ArrowLeft');
  await expect(theirs).toHaveValue('14');
  await expect(figure.getByRole('slider', { name: 'Weeks Flint has worked' })).toHaveValue('14');
  await press(page, theirs, 'Home');
  await expect(says(figure)).toContainText(
    'Flint launches first, after 10 of its 10 weeks of tests, at a danger of 0 %.',
  );
  await press(page, figure.getByRole('button', { name: 'Run another race' }));
  await expect(says(figure)).toContainText('Flint has done 18. Beacon has done 7.');
});

test('with the mouse: nothing happens for a beat, both plans turn over, the weeks pass, and a click skips', async ({
  page,
}) => {
  await page.clock.install();
  const figure = await wake(page, 'publish');
  await figure.getByRole('button', { name: 'more frequent' }).click();
  await expect(plan(figure, 0)).toHaveText('7');
  await expect(plan(figure, 1)).toHaveText('?');
  await stopTime(page);
  await own(figure).click();
  await expect(figure.locator('.lanes.held')).toBeVisible();
  await expect(plan(figure, 1)).toHaveText('?');
  await page.clock.runFor(700);
  await expect(plan(figure, 1)).toHaveText('7.5');
  await saysNothingOf(figure, ofThisRace);
  await page.clock.runFor(600);
  await page.clock.runFor(600);
  await expect(figure.locator('.said')).toHaveText('The weeks pass.');
  const passed = Number(await figure.locator('clipPath rect').first().getAttribute('width')) / 125;
  expect(passed).toBeGreaterThan(0.2);
  expect(passed).toBeLessThan(0.8);
  await saysNothingOf(figure, ofThisRace);
  await page.clock.runFor(800);
  await expect(says(figure)).toContainText('at a danger of 25 %.');
  await expect(figure.locator('.said')).toHaveText(
    'Danger of this launch: 25 %. Now the other way: everybody knows all.',
  );

  // published: Beacon is seen at once, and its plan lies as it did until both turn over
  await all(figure).click();
  await expect(plan(figure, 0)).toHaveText('7');
  await expect(plan(figure, 1)).toHaveText('7.5');
  await saysNothingOf(figure, ofAll);
  for (const _ of [1, 2, 3]) {
    await page.clock.runFor(400);
    await figure.locator('.title').click();
  }
  await expect(plan(figure, 0)).toHaveText('0');
  await expect(plan(figure, 1)).toHaveText('1');
  await expect(figure.getByText('You guessed “more frequent”. So it comes out.').first()).toBeVisible();
  await expect(figure.locator('.map .dots').first()).toBeVisible();

  // once more
  await all(figure).click();
  await expect(figure.locator('.lanes.held')).toBeVisible();
  await page.clock.runFor(700);
  await page.clock.runFor(600);
  await page.clock.runFor(700);
  await expect(figure.locator('.said')).toHaveText('The weeks pass.');
});

test('the map comes once the race was run both ways, and the race is dragged over it with the mouse', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await wake(page, 'publish');
  await figure.getByRole('button', { name: 'rarer' }).click();
  const map = figure.locator('.field');
  await expect(map).toHaveCount(0);
  await own(figure).click();
  await expect(says(figure)).toContainText('at a danger of 25 %.');
  await expect(map).toHaveCount(0);
  await all(figure).click();
  await expect(figure.getByText('It comes out otherwise.').first()).toBeVisible();
  await map.scrollIntoViewIfNeeded();
  const [start, end] = [await placeOf(figure, 14, 15), await placeOf(figure, 11, 0)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/publish=s:one,k:all,n:2,e:100,w:20,r:6,/);
  await expect(plan(figure, 0)).toHaveText('10');
  await expect(says(figure)).toContainText('Flint has done 11. Beacon has done 0.');
  await expect.poll(() => numbers(figure)).toEqual(['45 %', '33.3 %', '0 %', '41.7 %']);
});

test('where little motion is wanted, somebody has launched at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const figure = await wake(page, 'publish');
  await figure.getByRole('button', { name: 'rarer' }).click();
  await stopTime(page);
  // the other way first
  await all(figure).click();
  await expect.poll(() => numbers(figure)).toEqual(['?', '?', '90 %', '?']);
  await own(figure).click();
  await expect.poll(() => numbers(figure)).toEqual(['25 %', '33.3 %', '90 %', '41.7 %']);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('both ways are tapped, with the plans in view, and then a place on the map', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await wake(page, 'publish');
    await figure.getByRole('button', { name: 'about as frequent' }).tap();
    await own(figure).scrollIntoViewIfNeeded();
    await own(figure).tap();
    await expect(says(figure)).toContainText('at a danger of 25 %.');
    await all(figure).tap();
    await expect(figure.getByText('You guessed “about as frequent”. It comes out').first()).toBeVisible();
    // on a phone the map’s lower edge lies below the plans’ screenful: a finger scrolls to it
    await figure.locator('.field').scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(figure, 11, 0);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/r:6,/);
    await expect(plan(figure, 0)).toBeInViewport();
    await expect(figure.locator('.field')).toBeInViewport();
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await wake(page, 'publish');
  await figure.getByRole('button', { name: 'rarer' }).click();
  await own(figure).click();
  await all(figure).click();
  await expect(figure.getByText('You guessed “rarer”. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'publish');
  await expect(later.getByText('Your guess: rarer')).toBeVisible();
  await expect(later.getByText('It comes out')).toHaveCount(0);
  await saysNothingOf(later, [...ofThisRace, ...ofAll]);
});

test('before the guess, what losing costs shows where it starts, and no curve', async ({ page }) => {
  const figure = await wake(page, 'cost');
  await expect(figure.locator('.chart .dot')).toHaveCount(2);
  await expect(figure.locator('.chart .dot').first()).toBeVisible();
  await expect(figure.locator('.chart .line').first()).toBeHidden();
  await expect(figure.locator('.chart .ring').first()).toBeHidden();
  // a link to a lower cost does not answer either
  await page.goto('about:blank');
  const linked = await wake(page, 'cost', '#cost=s:curves,k:own,n:2,e:10,w:20,r:5');
  await expect(linked.getByRole('button', { name: 'no difference' })).toBeVisible();
  await expect(linked.locator('.chart .dot').first()).toBeHidden();
});

test('where losing costs little, publishing is the safer way, found with the keyboard alone: the curves are drawn as far as one goes', async ({
  page,
}) => {
  const figure = await wake(page, 'cost');
  await press(page, figure.getByRole('button', { name: 'publishing', exact: true }));
  await expect(says(figure)).toContainText('riskier here');
  const slider = figure.getByRole('slider', { name: 'What losing costs' });
  await press(page, slider, 'ArrowLeft');
  await expect(says(figure)).toContainText('95 points lost by losing');
  await expect(figure.locator('.chart .ring')).toHaveCount(0);
  await saysNothingOf(figure, [/4\.9/, /10\.1/, /safer here/, /It comes out otherwise|So it comes out/]);
  await press(page, slider, 'Home');
  await expect(slider).toHaveValue('10');
  await expect(figure.getByText('You guessed “publishing”. So it comes out.').first()).toBeVisible();
  await expect(says(figure)).toContainText('10.1 % if each knows its own and 4.9 % if everybody knows all');
  await expect(says(figure)).toContainText('safer here');
  await expect(figure.locator('.chart .ring')).toBeVisible();
  await press(page, slider, 'Home');
  await expect(slider).toHaveValue('5');
});

test('where losing costs little, publishing is the safer way, found by dragging the marker in the picture, after a beat', async ({
  page,
}) => {
  await page.clock.install();
  const figure = await wake(page, 'cost');
  await figure.getByRole('button', { name: 'no difference' }).click();
  const grip = figure.locator('.chart .grip');
  await grip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await grip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await stopTime(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 4 });
  const passed = await says(figure).textContent();
  await page.mouse.move(0, y, { steps: 6 });
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: 'What losing costs' })).toHaveValue('10');
  expect(passed).not.toContain('100 points lost');
  await expect(says(figure)).not.toContainText('4.9');
  await page.clock.runFor(700);
  await expect(says(figure)).toContainText('10 points lost by losing');
  await expect(figure.getByText('You guessed “no difference”. It comes out otherwise.').first()).toBeVisible();
  await expect(page).toHaveURL(/e:10,/);
});

test('that nobody knows anything is a way to race in the sandbox', async ({ page }) => {
  await page.goto('/en/play/race/#race=s:one,k:own,n:2,e:100,w:20,r:5');
  const figure = page.locator('#race');
  await expect(way(figure, 'Nobody knows anything')).toBeVisible();
  await expect.poll(() => numbers(figure)).toEqual(['0 %', '0 %', '25 %', '33.3 %', '90 %', '41.7 %']);
  await expect(figure.getByText('This is race 5.').first()).toBeVisible();
});

test('the marker goes all the way in the sandbox', async ({ page }) => {
  await page.goto('/en/play/race/#race=s:curves,k:own,n:2,e:100,w:20,r:5');
  const figure = page.locator('#race');
  await expect(says(figure)).toContainText('riskier here');
  const grip = figure.locator('.chart .grip');
  await grip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await grip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(0, y, { steps: 6 });
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: 'What losing costs' })).toHaveValue('5');
  await expect(says(figure)).toContainText('5 points lost by losing');
  await expect(page).toHaveURL(/e:5,/);
});

test('more labs can mean less danger, and a third lab turns publishing round, in the sandbox', async ({ page }) => {
  await page.goto('/en/play/race/#race=s:one,k:own,n:2,e:40,w:40,r:5');
  const figure = page.locator('#race');
  await expect(says(figure)).toContainText('4.1 % if each knows its own');
  const labs = figure.getByRole('slider', { name: 'Labs' });
  await tabTo(page, labs);
  for (let more = 0; more < 3; more++) await page.keyboard.press('ArrowRight');
  await expect(says(figure)).toContainText('1.9 % if each knows its own and 21.9 %');
});

test('the chapter’s check is done with the keyboard alone', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/chapters/the-race/');
  await walkDown(page);
  await answerAll(page);
});
