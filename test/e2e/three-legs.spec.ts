import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const reads = (figure: Locator) => figure.locator('.card .sum b');

async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

/** What is said of the outcome; none of it before the reader has brought it about. */
const outcome = [/63\.3/, /\b8\.1\b/, /board is content/, /It comes out otherwise|So it comes out/];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  await expectUntold(figure, outcome);
  await expect(figure.locator('.sum')).toBeHidden();
}

async function wake(page: Page): Promise<Locator> {
  await page.goto('/en/chapters/three-legs/');
  await walkDown(page);
  const fall = page.locator('#fall');
  await fall.scrollIntoViewIfNeeded();
  return fall;
}

const guess = (figure: Locator, name = 'over 60') => figure.getByRole('button', { name });

/** Where on the page the middle of the first post is, at a height of so many of 100. */
async function postAt(figure: Locator, level: number) {
  const { x = 0, y = 0, width = 0 } = (await figure.locator('.marsh').boundingBox()) ?? {};
  return { x: x + (58 * width) / 390, y: y + ((138 - level) * width) / 390 };
}

test('chapter 13 is done with the keyboard alone: security falls, benefit with it, the card hardly; then a sceptic takes the mud away', async ({
  page,
}) => {
  await page.goto('/en/chapters/three-legs/');
  await walkDown(page);
  const fall = page.locator('#fall');
  await expect(says(fall)).toBeHidden();
  await saysNothingOfIt(fall);
  await press(page, guess(fall));
  await expect(fall.getByText('Push the first post down to 10').first()).toBeVisible();
  await expect(fall.getByRole('slider')).toHaveCount(1);
  await expect(fall.locator('.wanted')).toBeVisible();
  await tabTo(page, fall.getByRole('slider', { name: 'Security' }));
  await step(page, 'ArrowLeft', 15);
  await expect(says(fall)).toHaveText(
    'Security is built to 15, on rock. Safety is built to 90, and 13.5 of it stands. Benefit is built to 90, and 12.15 of it stands.',
  );
  await expect(fall.locator('.said')).toHaveText('The cut is to 10.');
  await saysNothingOfIt(fall);
  await expect(page.locator('.answer.to-fall').first()).toBeHidden();
  // no further than the question asks
  await page.keyboard.press('Home');
  await expect(fall.getByText('You guessed over 60. It comes out otherwise.').first()).toBeVisible();
  await expect(says(fall)).toHaveText(
    /Benefit is built to 90, and 8\.1 of it stands\. The card averages what is built and reads 63\.3\.$/,
  );
  await expect(reads(fall)).toHaveText('63.3');
  await expect(fall.locator('.left b')).toHaveText('8.1');
  await expect(fall.getByText('Your board is content.').first()).toBeVisible();
  await expect(fall.locator('.wanted')).toHaveCount(0);
  await expect(page.locator('.answer.to-fall').first()).toBeVisible();

  await press(page, fall.getByRole('slider', { name: 'Mud under safety' }), 'Home');
  await press(page, fall.getByRole('slider', { name: 'Mud under benefit' }), 'Home');
  await expect(says(fall)).toContainText('Benefit is on rock, and all 90 of it stands.');
  await expect(reads(fall)).toHaveText('63.3');
  await press(page, fall.getByRole('slider', { name: 'Security' }), 'Home');
  await expect(says(fall)).toContainText('Security is built to 0, on rock.');
  await answerAll(page);
});

test('the post is pushed with the mouse: safety follows, then benefit, a beat is held, and the card is turned over', {
  tag: '@mouse',
}, async ({ page }) => {
  await page.clock.install();
  const fall = await wake(page);
  await guess(fall, 'under 10').click();
  await fall.locator('.board').scrollIntoViewIfNeeded();
  await page.clock.pauseAt(Date.now() + 60_000);
  const [top, low] = [await postAt(fall, 88), await postAt(fall, -40)];
  await page.mouse.move(top.x, top.y);
  await page.mouse.down();
  await page.mouse.move(low.x, low.y, { steps: 6 });
  const numbers = fall.locator('.marsh .number:visible');
  await expect(fall.locator('.said')).toHaveText('The rope is taut. Safety sinks.');
  await expect(numbers).toHaveText(['10', '81', '73']);
  await expect(fall.locator('.taut')).toHaveCount(1);
  await saysNothingOfIt(fall);
  await page.clock.runFor(200);
  await expect(numbers.nth(2)).toHaveText('73');
  await expect.poll(async () => Number(await numbers.nth(1).textContent())).toBeLessThan(60);
  await page.clock.runFor(250);
  await expect(fall.locator('.said')).toHaveText('Now benefit.');
  await expect(numbers.nth(1)).toHaveText('9');
  await page.clock.runFor(400);
  await expect(fall.locator('.said')).toHaveText('The ropes are still. Now the card.');
  await expect(says(fall)).toContainText('Benefit is built to 90, and 72.9 of it stands.');
  await expect(fall.locator('.card')).toHaveText('The card, face down', { useInnerText: true });
  await page.clock.runFor(700);
  await expect(fall.getByText('You guessed under 10. So it comes out.').first()).toBeVisible();
  await expect(reads(fall)).toHaveText('63.3');
  await page.mouse.up();

  await fall.getByRole('button', { name: 'Once more' }).click();
  await expect(numbers.nth(1)).toHaveText('81');
  await page.clock.runFor(350);
  await fall.locator('.title').click();
  await expect(numbers.nth(1)).toHaveText('9');
});

test('where little motion is wanted, all has sunk at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fall = await wake(page);
  await guess(fall).click();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const { x, y } = await postAt(fall, 10);
  await page.mouse.click(x, y);
  await expect(reads(fall)).toHaveText('63.3');
  await expect(fall.locator('.was')).toHaveCount(3);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('no number at a post runs into one at a rope, wherever security is put', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const fall = await wake(page);
    await guess(fall).tap();
    const security = fall.getByRole('slider', { name: 'Security' });
    const apart = () =>
      fall.locator('.marsh').evaluate((picture) => {
        const boxes = [...picture.querySelectorAll('.number, .holds')].map((each) => each.getBoundingClientRect());
        boxes.sort((one, other) => one.left - other.left);
        return Math.min(...boxes.slice(1).map(({ left }, before) => left - (boxes[before]?.right ?? 0)));
      });
    const put = async (level: number) => {
      await security.fill(String(level));
      await expect(says(fall)).toContainText(level ? `Security is built to ${level},` : 'Security');
      expect(await apart(), `security at ${level}`).toBeGreaterThan(1);
    };
    await expect(fall.locator('.marsh .holds')).toHaveCount(2);
    for (let level = 85; level >= 10; level -= 5) await put(level);
    for (const level of [100, 95, 5, 0]) await put(level);
  });

  test('a tap on the way down pushes the post so far, and the card waits until it is at 10', async ({ page }) => {
    const fall = await wake(page);
    await guess(fall).tap();
    await fall.locator('.board').scrollIntoViewIfNeeded();
    expect(((await fall.locator('.board').boundingBox())?.height ?? 999) / 780).toBeLessThan(0.62);
    const tap = async (level: number) => {
      const { x, y } = await postAt(fall, level);
      await page.touchscreen.tap(x, y);
    };
    await tap(45);
    await expect(page).toHaveURL(/se:4[4-6]/);
    await expect(fall.locator('.said')).toHaveText('The cut is to 10.');
    await saysNothingOfIt(fall);
    await tap(2);
    await expect(page).toHaveURL(/se:10/);
    await expect(reads(fall)).toHaveText('63.3');
    await expect(fall.locator('.card')).toBeInViewport();
  });
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fall = await wake(page);
  await guess(fall).click();
  const { x, y } = await postAt(fall, 10);
  await page.mouse.click(x, y);
  await expect(fall.getByText('You guessed over 60. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page);
  await expect(later.getByText('Your guess: over 60')).toBeVisible();
  await saysNothingOfIt(later);
});

test('a link brings the next ten, half of the benefit on its own', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/play/pillars/#pillars=s:next,se:10,sa:90,be:90,l:100,m:50');
  const figure = page.locator('#pillars');
  await press(page, figure.getByRole('button', { name: 'security', exact: true }));
  await expect(says(figure)).toContainText('They bring 4.05 of the benefit that stands, and 3.33 on the card.');
  await press(page, figure.getByRole('button', { name: 'benefit', exact: true }));
  await expect(figure.getByRole('button', { name: 'benefit', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(says(figure)).toContainText('They bring 5.45 of the benefit');
  await press(page, figure.getByRole('slider', { name: 'Mud under benefit' }), 'End');
  await expect(says(figure)).toContainText('They bring 0.9 of the benefit');
  await tabTo(page, figure.getByRole('radio', { name: 'average' }));
  await step(page, 'ArrowRight', 3);
  await expect(says(figure)).toContainText('The card multiplies what is built and reads 9.');
});

test('the sandbox has every control, by keyboard', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/play/pillars/');
  const figure = page.locator('#pillars');
  await press(page, figure.getByRole('slider', { name: 'Security', exact: true }), 'Home');
  await expect(says(figure)).toContainText('Benefit is built to 90, and none of it stands.');
  await expect(reads(figure)).toHaveText('60');
  await press(page, figure.getByRole('slider', { name: 'Safety', exact: true }), 'End');
  await expect(figure.getByRole('button', { name: 'safety' })).toBeDisabled();
  await press(page, figure.getByRole('slider', { name: 'Benefit', exact: true }), 'Home');
  await expect(says(figure)).toContainText('Nothing of benefit is built.');
  await press(page, figure.getByRole('button', { name: 'security' }));
  await expect(says(figure)).toContainText('Security is built to 10, on rock.');
  await press(page, figure.getByRole('button', { name: 'security' }));
  await expect(says(figure)).toContainText('Security is built to 0, on rock.');
});

test('a link brings back a sceptic’s marsh without mud', async ({ page }) => {
  await page.goto('/en/play/pillars/#pillars=s:fall,se:10,sa:90,be:90,l:0,m:0');
  await expect(says(page.locator('#pillars'))).toContainText('Benefit is on rock, and all 90 of it stands.');
});
