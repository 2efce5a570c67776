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
const slider = (figure: Locator, name: string) => figure.getByRole('slider', { name, exact: true });
const jars = (figure: Locator) => figure.locator('.pebbles');
const chapter = '/en/chapters/in-between/';

/** What is said of the jars; none of it before the reader has let the years pass over both doors. */
const outcome = [
  /In all they spend/,
  /\b80\b/,
  /saves years/,
  /So it comes out|It comes out otherwise/,
  /pebbles in all/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('.clay')).toHaveCount(3);
  for (const jar of await jars(figure).all()) await expect(jar).toBeHidden();
}

async function open(page: Page, address = chapter): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await walkDown(page);
}

async function wake(page: Page): Promise<Locator> {
  await open(page);
  const town = page.locator('#town');
  await town.scrollIntoViewIfNeeded();
  return town;
}

/** Where on the page this place of the picture is. */
async function placeOf(figure: Locator, x: number, y = 152) {
  const box = await figure.locator('svg.town').boundingBox();
  const scale = (box?.width ?? 0) / 360;
  return { x: (box?.x ?? 0) + x * scale, y: (box?.y ?? 0) + y * scale };
}

/** How long the bench is, in people. */
const bench = async (figure: Locator) => {
  const [, left = 0] = /^M([\d.]+)/.exec((await figure.locator('.bench').getAttribute('d')) ?? '') ?? [];
  return (350 - Number(left)) / 17;
};

test('two doors shorten the bench alike, and one of them saves years: by keyboard', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const town = await wake(page);
  await expect(says(town)).toBeHidden();
  await saysNothingOfIt(town);
  await expect.poll(() => bench(town)).toBeCloseTo(10, 1);
  await press(page, town.getByRole('button', { name: 'the slower change' }));
  await expect(town.getByText('Try both doors.').first()).toBeVisible();
  await expect(town.locator('.halo')).toHaveCount(1);
  await expect(slider(town, 'Year')).toHaveCount(0);
  await tabTo(page, slider(town, 'The old work lasts'));
  await step(page, 'ArrowRight', 4);
  await expect(said(town)).toHaveText('On, to the dashed line.');
  // no further than the question asks
  await page.keyboard.press('End');
  await expect(says(town)).toHaveText(/goes after 8 years on average\. .* 6\.3 people are in between\.$/);
  await expect(said(town)).toHaveText('6.3 at the worst time. Now the other door.');
  await expect.poll(() => bench(town)).toBeCloseTo(6.3, 1);
  await saysNothingOfIt(town);
  await tabTo(page, slider(town, 'The way to new work takes'));
  await step(page, 'ArrowLeft', 1);
  // there is money for one
  await expect(says(town)).toContainText('goes after 4 years on average');
  await saysNothingOfIt(town);
  await step(page, 'ArrowLeft', 1);
  await expect(says(town)).toContainText('6.3 people are in between. In all they spend 40 years there.');
  await expect.poll(() => bench(town)).toBeCloseTo(6.3, 1);
  await expect(town.getByText('You guessed the slower change. It comes out otherwise').first()).toBeVisible();
  await expect(town.locator('.town .large:visible')).toHaveText([/In the end/, '80', '80', '40']);
  await expect(town.locator('.clay')).toHaveCount(0);
  await expect(town.locator('.halo')).toHaveCount(0);

  // and now the years can be gone through, and both doors set
  await tabTo(page, slider(town, 'Year'));
  await step(page, 'ArrowLeft', 10);
  await expect(said(town)).toHaveText('Year 35: 0 on the bench, 40 pebbles so far.');
  await page.keyboard.press('Home');
  await expect(said(town)).toHaveText('Year 0: 0 on the bench, 0 pebbles so far.');
  await press(page, slider(town, 'The old work lasts'), 'Home');
  await expect(says(town)).toContainText('goes after 2 years on average. The way to new work takes 1 year.');
  await expect(said(town)).toHaveText('10 on the bench at the worst time, 40 pebbles in all.');
  await expect(jars(town)).toHaveCount(4);
});

test('its answer stands in the text once both were tried, and not before', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const town = await wake(page);
  const answer = page.locator('#answer-town');
  await expect(answer).toBeHidden();
  await press(page, town.getByRole('button', { name: 'both alike' }));
  await press(page, slider(town, 'The way to new work takes'), 'Home');
  await expect(said(town)).toHaveText('6.3 at the worst time. Now the other door.');
  await expect(answer).toBeHidden();
  await press(page, slider(town, 'The old work lasts'), 'End');
  await expect(answer).toBeVisible();
  await expect(answer).toContainText('Only the shorter way makes them fewer: 40.');
  await expect(town.getByText('You guessed both alike. So it comes out').first()).toBeVisible();
});

test('the doors are dragged with the mouse: the bench shortens in the hand, a beat is held, and the years fill the jars', async ({
  page,
}) => {
  await page.clock.install();
  const town = await wake(page);
  await town.getByRole('button', { name: 'the shorter way' }).click();
  await town.locator('.board').scrollIntoViewIfNeeded();
  await expect(town.locator('.reach')).toBeVisible();
  await page.clock.pauseAt(Date.now() + 60_000);
  /** Takes a door by its edge, a little beside the middle. */
  const drag = async (from: number, ...to: number[]) => {
    const start = await placeOf(town, from + 4);
    await page.mouse.move(start.x, start.y + 3);
    await page.mouse.down();
    for (const x of to) {
      const at = await placeOf(town, x + 4);
      await page.mouse.move(at.x, at.y, { steps: 3 });
      await page.clock.runFor(50);
    }
  };
  const stand = async (lasts: number, between: number) => {
    await expect(slider(town, 'The old work lasts')).toHaveValue(String(lasts));
    await expect(slider(town, 'The way to new work takes')).toHaveValue(String(between));
  };
  await drag(64, 54);
  const onTheWay = await bench(town);
  expect(onTheWay).toBeLessThan(9.9);
  expect(onTheWay).toBeGreaterThan(6.5);
  await page.mouse.up();
  await drag(54, 30);
  await expect.poll(() => bench(town)).toBeCloseTo(6.3, 1);
  await page.mouse.up();
  await stand(8, 2);
  await expect(town.locator('.other')).toHaveCount(1);
  await saysNothingOfIt(town);

  await drag(321, 310);
  // there is money for one
  await stand(4, 1.5);
  const last = await placeOf(town, 270);
  await page.mouse.move(last.x, last.y);
  await page.clock.runFor(50);
  await stand(4, 1);
  await saysNothingOfIt(town);
  await page.mouse.up();
  await page.clock.runFor(20);
  await expect(said(town)).toHaveText('Either way, 6.3 at the worst time. Now the jars.');
  await saysNothingOfIt(town);
  await page.clock.runFor(700);
  await page.clock.runFor(900);
  await expect(said(town)).toHaveText('The years pass.');
  await expect(town.locator('.clay')).toHaveCount(0);
  await expect(town.getByText('In all they spend')).toHaveCount(0);
  await page.clock.runFor(1700);
  await expect(town.locator('.town .large:visible')).toHaveText([/In the end/, '80', '80', '40']);
  await expect(town.getByText('You guessed the shorter way. It comes out otherwise').first()).toBeVisible();
  await expect(says(town)).toContainText('In all they spend 40 years there.');

  // once more, and skipped by two clicks
  await town.getByRole('button', { name: 'Let the years pass' }).click();
  for (const _ of [1, 2]) {
    await page.clock.runFor(400);
    await town.locator('.title').click();
  }
  await expect(said(town)).toHaveText('In the end nobody is on the bench. Pebbles in the jar: 40.');
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a door goes where it is tapped, no further than the guess, and the jars open', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const town = await wake(page);
    await town.getByRole('button', { name: 'both alike' }).tap();
    await town.locator('.board').scrollIntoViewIfNeeded();
    expect(((await town.locator('.board').boundingBox())?.height ?? 999) / 780).toBeLessThan(0.62);
    await expect(town.locator('.reach')).toBeVisible();
    await expect.poll(async () => (await town.locator('.reach').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const tap = async (x: number) => {
      const at = await placeOf(town, x);
      await page.touchscreen.tap(at.x, at.y);
    };
    await tap(20);
    await expect(page).toHaveURL(/l:8,b:2/);
    await saysNothingOfIt(town);
    await tap(250);
    await expect(page).toHaveURL(/l:4,b:1,/);
    await expect(town.locator('.town .large:visible')).toHaveText([/In the end/, '80', '80', '40']);
    await expect(said(town)).toBeInViewport();
    // the middle of the picture is no door
    await tap(180);
    await expect(page).toHaveURL(/l:4,b:1,/);
  });
});

test('on a later visit no jar stands open beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const town = await wake(page);
  await press(page, town.getByRole('button', { name: 'both alike' }));
  await press(page, slider(town, 'The way to new work takes'), 'Home');
  await press(page, slider(town, 'The old work lasts'), 'End');
  await expect(town.getByText('You guessed both alike. So it comes out').first()).toBeVisible();
  const later = await wake(page);
  await expect(later.getByText('Your guess: both alike')).toBeVisible();
  await saysNothingOfIt(later);
});

test('starting over asks anew, and shuts the jars', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const town = await wake(page);
  await press(page, town.getByRole('button', { name: 'both alike' }));
  await press(page, slider(town, 'The way to new work takes'), 'Home');
  await press(page, slider(town, 'The old work lasts'), 'End');
  await expect(town.locator('.clay')).toHaveCount(0);
  await press(page, town.getByRole('button', { name: 'Start over' }));
  await saysNothingOfIt(town);
  await press(page, town.getByRole('button', { name: 'both alike' }));
  await saysNothingOfIt(town);
});

test('the sandbox has both doors, the years and the jars from the start', async ({ page }) => {
  await page.goto('/en/play/adaptation/');
  const figure = page.locator('#adaptation');
  await expect(jars(figure)).toHaveCount(1);
  await press(page, slider(figure, 'The old work lasts'), 'End');
  await expect(says(figure)).toContainText('In all they spend 80 years there.');
  await expect(jars(figure)).toHaveCount(2);
  await press(page, slider(figure, 'The way to new work takes'), 'Home');
  await expect(said(figure)).toHaveText('1.7 on the bench at the worst time, 20 pebbles in all.');
  await press(page, slider(figure, 'Year'), 'End');
  await expect(said(figure)).toHaveText('In the end nobody is on the bench. Pebbles in the jar: 20.');
});

test('what is signed is kept, and stands in the book', async ({ page }) => {
  await open(page);
  await page.locator('#town').getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: 'Shorten the way' }).click();
  await expect(page.getByRole('button', { name: 'Shorten the way' })).toHaveAttribute('aria-pressed', 'true');
  await open(page);
  await expect(page.getByRole('button', { name: 'Shorten the way' })).toHaveAttribute('aria-pressed', 'true');
});

test('an address from before it was a chapter of its own leads here, with the state of its figure', async ({
  page,
}) => {
  await page.goto('/en/chapters/many-rules/#town=l:8,b:4');
  await page.waitForURL(`**${chapter}#town=l:8,b:4`);
  await walkDown(page);
  await expect(page.locator('#town svg.town').getByText('takes 4 years')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/en/chapters/many-rules/#a-town-in-between');
  await page.waitForURL(`**${chapter}#two-sums`);
  await page.goto('about:blank');
  await page.goto('/en/chapters/many-rules/#clock=n:8,m:1');
  await walkDown(page);
  await expect(page).toHaveURL(/many-rules\/#clock=/);
});

test('the chapter’s check is done with the keyboard alone', { tag: '@long' }, async ({ page }) => {
  await open(page);
  await answerAll(page);
});
