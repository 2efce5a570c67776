import { expect, type Locator, type Page, test } from '@playwright/test';
import { press } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const knobs = ['upside', 'exposure', 'advantage', 'downside', 'cost', 'fine', 'trust'] as const;
type Knob = (typeof knobs)[number];
type Way = readonly [right: number, down: number];

/** how the guess names the levers that it is about, by the number that each moves */
const options = {
  upside: 'Raise “both careful: 4” (shared upside)',
  exposure: 'Raise “careful alone: 0” (low exposure)',
  advantage: 'Lower “cutting alone: 3” (low advantage)',
  downside: 'Lower “both cut: 2” (shared downside)',
} as const;
const names: Readonly<Record<Knob, string>> = {
  upside: 'Raise “both careful”',
  exposure: 'Raise “careful alone”',
  advantage: 'Lower “cutting alone”',
  downside: 'Lower “both cut”',
  cost: 'Cheaper safety',
  fine: 'A fine',
  trust: 'How likely is it that Beacon ships safe?',
};
const says = (figure: Locator) => figure.locator('.says p.reveal');
const slider = (figure: Locator, knob: Knob) => figure.getByRole('slider', { name: names[knob] });
const pulled = async (figure: Locator, knob: Knob) => Number(await slider(figure, knob).inputValue());

/** The chapter's figure, awake, its guess made where one is wanted, every lever's slider shown, and its picture in view. */
async function open(page: Page, guess?: keyof typeof options): Promise<Locator> {
  await page.goto('/en/chapters/five-levers/');
  await walkDown(page);
  const figure = page.locator('#levers');
  if (guess) {
    await press(page, figure.getByRole('button', { name: options[guess], exact: true }));
    await press(page, figure.getByText('The other levers'));
  }
  await figure.evaluate((each) => each.scrollIntoView());
  return figure;
}

/** Where a knob is, and how wide in pixels a point of worth is. */
async function placeOf(figure: Locator, knob: Knob): Promise<{ x: number; y: number; point: number }> {
  const there = await figure.locator('.knobs circle').count();
  const place = there === knobs.length || knob !== 'trust' ? knobs.indexOf(knob) : there - 1;
  const { x, y, width, height } = (await figure.locator('.knobs circle').nth(place).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const grid = await figure
    .locator('.chart path.grid')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().y));
  return { x: x + width / 2, y: y + height / 2, point: Math.abs((grid[1] ?? 0) - (grid[0] ?? 0)) / 5 };
}

/** Drags with the mouse from a place. */
async function mouse(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  [right, down]: Way,
): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y + down, { steps: 6 });
  await page.mouse.up();
}

/** Drags with a finger from a place. */
async function finger(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  [right, down]: Way,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + part * right, y: y + part * down }],
    });
  await touch('touchStart', 0);
  for (let part = 1; part <= 8; part++) await touch('touchMove', part / 8);
  await touch('touchEnd', 1);
}

/** How many points of worth each lever is dragged, not as far as to turn the choice, and what that makes the two choices worth. */
const pulls = [
  ['exposure', 1, 'shipping safe is worth 1.9 to you and cutting corners 2.3.'],
  ['downside', -1, 'shipping safe is worth 1.2 to you and cutting corners 1.6.'],
  ['upside', 2, 'shipping safe is worth 1.8 to you and cutting corners 2.3.'],
  ['advantage', -2, 'shipping safe is worth 1.2 to you and cutting corners 1.7.'],
] as const;
/** The same for what comes once the choice was turned. */
const later = [
  ['cost', 0.5, 'shipping safe is worth 1.7 to you and cutting corners 2.3.'],
  ['fine', -0.5, 'shipping safe is worth 1.2 to you and cutting corners 1.8.'],
] as const;

for (const [by, drag, use] of [
  ['mouse', mouse, { viewport: { width: 1280, height: 800 } }],
  ['finger, at 360 px', finger, { viewport: { width: 360, height: 780 }, hasTouch: true }],
] as const)
  test.describe(`by ${by}`, { tag: by === 'mouse' ? '@mouse' : [] }, () => {
    test.use(use);

    test('you and each end are dragged, alone, and the sentence and the sliders follow', async ({ page }) => {
      const figure = await open(page, 'upside');
      const top = await page.evaluate(() => scrollY);
      for (const [knob, points, said] of pulls) {
        const from = await placeOf(figure, knob);
        await drag(page, from, [0, -points * from.point]);
        await expect(says(figure), knob).toContainText(`At 30 %, ${said} Cutting corners is the better bet.`);
        await expect.poll(() => pulled(figure, knob)).toBe(Math.abs(points));
        // and back, as far as it goes
        await drag(page, await placeOf(figure, knob), [0, Math.sign(points) * 4 * from.point]);
        expect(await pulled(figure, knob)).toBe(0);
      }
      await drag(page, await placeOf(figure, 'trust'), [40, 7]);
      await expect(says(figure)).not.toContainText('At 30 %');
      const trust = await pulled(figure, 'trust');
      expect(trust).toBeGreaterThan(35);
      await expect(says(figure)).toContainText(`At ${trust} %, shipping safe is worth`);
      await expect(page).toHaveURL(new RegExp(`#levers=base:stag-hunt,p:${trust},guess:upside$`));
      // nothing was scrolled, and nothing of the outcome told
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
      await expect(figure.getByText(/turns (with|above)|67|cross/)).toHaveCount(0);
    });

    test('pulled until the choice turns, a beat is held, and then come the crossing and the answer', async ({
      page,
    }) => {
      const figure = await open(page, 'exposure');
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      const from = await placeOf(figure, 'upside');
      await drag(page, from, [0, -3.7 * from.point]);
      await expect(says(figure)).toContainText('At 30 %, shipping safe is worth 2.31 to you and cutting corners 2.3.');
      await page.clock.runFor(500);
      await expect(figure.getByText('Try it. Pull an end').first()).toBeVisible();
      await expect(figure.locator('.ring')).toHaveCount(0);
      await page.clock.runFor(400);
      await expect(figure.locator('.ring')).toBeVisible();
      await expect(
        figure.getByText('it turns your choice when pulled by 1.6, and none of the four turns it sooner.'),
      ).toBeVisible();
      // what turned it once stays told when it is taken back
      await drag(page, await placeOf(figure, 'upside'), [0, 4 * from.point]);
      await expect(says(figure)).toContainText('The lines cross at about 66.7 %');
      await expect(figure.getByText('turns with 3.7 more').first()).toBeVisible();
      // only now come the two that move a whole line
      await expect(figure.getByRole('slider')).toHaveCount(7);
      for (const [knob, points, said] of later) {
        await drag(page, await placeOf(figure, knob), [0, -points * from.point]);
        await expect(says(figure), knob).toContainText(`At 30 %, ${said} Cutting corners is the better bet.`);
        await expect.poll(() => pulled(figure, knob)).toBe(Math.abs(points));
        await drag(page, await placeOf(figure, knob), [0, Math.sign(points) * 4 * from.point]);
      }
    });
  });

test.describe('beside what can be pulled', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('no name lies on a knob', async ({ page }) => {
    const figure = await open(page, 'downside');
    const [names, places] = await Promise.all(
      ['.chart text.ink', '.knobs circle'].map((each) =>
        figure.locator(each).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)),
      ),
    );
    expect(names).toHaveLength(5);
    const near = (names ?? []).flatMap(({ left, right, top, bottom }) =>
      (places ?? []).map(({ x, y, width, height }) => {
        const [at, down] = [x + width / 2, y + height / 2];
        return Math.hypot(at - Math.max(left, Math.min(right, at)), down - Math.max(top, Math.min(bottom, down)));
      }),
    );
    expect(Math.min(...near)).toBeGreaterThan(9);
  });

  test('a finger scrolls the page, over the picture as well', async ({ page }) => {
    const figure = await open(page, 'downside');
    const { x = 0, y = 0, width = 0 } = (await figure.locator('.chart svg').boundingBox()) ?? {};
    const top = await page.evaluate(() => scrollY);
    await finger(page, { x: x + width / 2, y: y + 60 }, [0, -120]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
    for (const knob of knobs.slice(0, 4)) await expect(slider(figure, knob)).toHaveValue('0');
  });
});

test('where two ends meet, a press above them takes the careful one and a press below the other', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/play/levers/#levers=base:stag-hunt,p:60,upside:0,exposure:2');
  await walkDown(page);
  const figure = page.locator('#levers');
  await figure.evaluate((each) => each.scrollIntoView());
  const { x, y, point } = await placeOf(figure, 'exposure');
  await mouse(page, { x, y: y - 8 }, [0, -point]);
  await expect(slider(figure, 'exposure')).toHaveValue('3');
  await expect(slider(figure, 'downside')).toHaveValue('0');
  await mouse(page, { x, y: y - point }, [0, point]);
  await mouse(page, { x, y: y + 8 }, [0, point]);
  await expect(slider(figure, 'exposure')).toHaveValue('2');
  await expect(slider(figure, 'downside')).toHaveValue('1');
});

test('a line is taken hold of anywhere along it', async ({ page }) => {
  await page.goto('/en/play/levers/');
  await walkDown(page);
  const figure = page.locator('#levers');
  const [left, right] = [await placeOf(figure, 'downside'), await placeOf(figure, 'advantage')];
  const at = (part: number) => ({
    x: left.x + part * (right.x - left.x),
    y: left.y + part * (right.y - left.y),
  });
  await mouse(page, at(0.5), [0, left.point]);
  await expect(slider(figure, 'fine')).toHaveValue('1');
  await expect(says(figure)).toContainText('shipping safe is worth 1.2 to you and cutting corners 1.3.');
});

test('the picture stands still while a lever is pulled, and makes room for two once they are let go', async ({
  page,
}) => {
  await page.goto('/en/play/levers/');
  await walkDown(page);
  const figure = page.locator('#levers');
  const top = () => figure.locator('.chart path.grid + text').last().textContent();
  for (const [knob, way] of [
    ['downside', 1],
    ['upside', -1],
  ] as const) {
    const from = await placeOf(figure, knob);
    await mouse(page, from, [0, way * 12 * from.point]);
    await expect(slider(figure, knob)).toHaveValue('5');
    await expect.poll(() => top()).toBe('10');
  }
  const { x, y, point } = await placeOf(figure, 'cost');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 12 * point, { steps: 4 });
  await expect(slider(figure, 'cost')).toHaveValue('1');
  await expect.poll(() => top()).toBe('10');
  await page.mouse.up();
  await expect.poll(() => top()).toBe('15');
  await mouse(page, await placeOf(figure, 'cost'), [0, -6 * point]);
  await expect(slider(figure, 'cost')).not.toHaveValue('1');
});

test('nothing can be pulled before the guess, and no knob is a stop for the keyboard', async ({ page }) => {
  const figure = await open(page);
  await expect(figure.locator('.knobs')).toHaveCount(0);
  await press(page, figure.getByRole('button', { name: options.downside }));
  await expect(figure.locator('.knobs')).toHaveCount(1);
  await expect(figure.locator('.chart [tabindex]')).toHaveCount(0);
  // you and the lever of the guess, and the others one press away
  await expect(figure.getByRole('slider')).toHaveCount(2);
  await expect(slider(figure, 'downside')).toBeVisible();
  await press(page, figure.getByText('The other levers'));
  await expect(figure.getByRole('slider')).toHaveCount(5);
});

test('once the choice was turned, the levers are put on the two other games by a press, and the guess stays', async ({
  page,
}) => {
  const figure = await open(page, 'downside');
  const trap = figure.getByRole('button', { name: 'Prisoner’s dilemma' });
  await expect(trap).toHaveCount(0);
  await press(page, slider(figure, 'downside'), 'End');
  await press(page, trap);
  await expect(says(figure)).toContainText('Cutting corners wins at every belief');
  await press(page, figure.getByRole('button', { name: 'Chicken' }));
  await expect(says(figure)).toContainText('the other way round');
  await expect(page).toHaveURL(/#levers=base:chicken,p:30,guess:downside$/);
  await expect(figure.getByText('You said “both cut”.')).toBeVisible();
});

test('where little motion is wanted, the answer comes at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await open(page, 'downside');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await press(page, slider(figure, 'downside'), 'End');
  await expect(figure.locator('.surface-of').first()).toBeVisible();
  await expect(figure.getByText('none of the four turns it sooner').first()).toBeVisible();
});
