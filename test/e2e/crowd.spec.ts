import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { expectUntold } from './untold.ts';
import { walkDown } from './walk-down.ts';

const side = (rectangle: Locator) => rectangle.getAttribute('width').then(Number);
const says = (figure: Locator) => figure.locator('.says p.reveal');
const said = (figure: Locator) => figure.locator('.said');
/** how many of the hundred letters are drawn without an answer */
const lost = (figure: Locator) =>
  figure
    .locator('.pile g.reveal path')
    .first()
    .evaluate((path: SVGPathElement) => {
      const [, rows, rest] = /V([\d.]+)H([\d.]+)V/.exec(path.getAttribute('d') ?? '') ?? [];
      return 10 * Number(rows) + Number(rest);
    });

/** What is said of the outcome, in either figure; none of it before the reader has brought it about. */
const ofTheWeeks = [/144/, /best for all/, /to all together/, /With 6 labs it is|so it is/];
const ofTheLetters = [/46\.3/, /never to 50/, /so it is|It is 25/, /is named|answers the post/, /0 letters in 100/];

async function saysNothingOf(figure: Locator, told: readonly RegExp[]): Promise<void> {
  await expectUntold(figure, told);
}

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/crowd/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** Drags the week from the desk to a point of the board, in shares of it, and lets it go there. */
async function drag(page: Page, figure: Locator, x: number, y: number): Promise<void> {
  // it may still be on its way back
  const off = () =>
    figure.locator('.place').evaluate((place) => {
      const [desk, week] = [place, place.firstElementChild as Element].map((each) => each.getBoundingClientRect());
      return Math.hypot(Number(week?.x) - Number(desk?.x), Number(week?.y) - Number(desk?.y));
    });
  await expect.poll(off).toBeLessThan(3);
  const grip = await figure.locator('.grip').boundingBox();
  const pile = await figure.locator('.pile').boundingBox();
  if (!grip || !pile) throw new Error('nothing to drag');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x - 20, grip.y - 20, { steps: 3 });
  await page.mouse.move(pile.x + x * pile.width, pile.y + y * pile.height, { steps: 5 });
  await page.mouse.up();
}

test('chapter 3 is done with the keyboard alone: six labs add no work and there are no more chairs, ten leave more letters than two, a name leaves none', async ({
  page,
}) => {
  await page.goto('/en/chapters/crowd/');
  await walkDown(page);
  const crowd = page.locator('#crowd');
  await expect(crowd.locator('.one:visible')).toHaveCount(1);
  await expect(crowd.locator('.best')).toBeHidden();
  await press(page, crowd.getByRole('button', { name: 'Lay down the fifth week' }));
  await expect(said(crowd)).toHaveText('It costs you 1 and returns you 0.94. It slides back to your desk.');
  await saysNothingOf(crowd, ofTheWeeks);
  await press(page, crowd.getByRole('button', { name: '24 weeks, 4 weeks from each' }));
  await expect(crowd.getByText('Try it. Let the other labs in, one by one.').first()).toBeVisible();
  await expect(says(crowd)).toContainText('One lab alone puts in 4 weeks');
  const paid = await side(crowd.locator('.paid'));

  await press(page, crowd.getByRole('button', { name: 'Let Anvil in' }));
  await expect(said(crowd)).toHaveText('Anvil is in. The next week would return Anvil 0.94 as well. Anvil leaves it.');
  await expect(crowd.locator('.one:visible')).toHaveCount(2);
  await expect.poll(() => side(crowd.locator('.best'))).toBeCloseTo(2 * paid, 6);
  for (const next of ['Beacon', 'Cobalt', 'Drift'])
    await press(page, crowd.getByRole('button', { name: `Let ${next} in` }));
  await expect(says(crowd)).toHaveText('Together, 5 labs put in 4 weeks, as much as one lab would alone.');
  await saysNothingOf(crowd, ofTheWeeks);
  await press(page, crowd.getByRole('button', { name: 'Let Ember in' }));
  await expect(
    crowd.getByText('You said “24 weeks, 4 weeks from each”. With 6 labs it is 4 weeks, what a lab puts in alone.'),
  ).toBeVisible();
  await expect(says(crowd)).toContainText('the best for all would be 144.');
  await expect(crowd.locator('.tally')).toHaveText(/4\s+weeks done\s*144\s+best for all/);
  await expect.poll(() => side(crowd.locator('.paid'))).toBeCloseTo(paid, 6);
  await expect.poll(() => side(crowd.locator('.best'))).toBeCloseTo(6 * paid, 6);

  await press(page, crowd.getByRole('button', { name: 'Lay down the fifth week' }));
  await expect(said(crowd)).toHaveText(
    'It costs you 1 and returns you 0.94, and 5.67 to all 6 together. It slides back.',
  );
  await tabTo(page, crowd.getByRole('slider', { name: 'How many labs?' }));
  await page.keyboard.press('ArrowRight');
  await expect(crowd.locator('.one:visible')).toHaveCount(6);
  await expect(crowd.getByRole('button', { name: 'All 6 are in' })).toHaveAttribute('aria-disabled', 'true');
  for (let fewer = 0; fewer < 5; fewer++) await page.keyboard.press('ArrowLeft');
  await expect(says(crowd)).toContainText('One lab alone puts in 4 weeks');
  await expect.poll(() => side(crowd.locator('.best'))).toBeCloseTo(paid, 6);

  const letters = page.locator('#letters');
  await saysNothingOf(letters, ofTheLetters);
  await press(page, letters.getByRole('button', { name: 'Fewer: somebody is sure to act' }));
  await expect.poll(() => lost(letters)).toBe(25);
  await tabTo(page, letters.getByRole('slider', { name: 'How many labs?' }));
  for (let more = 0; more < 7; more++) await page.keyboard.press('ArrowRight');
  await expect(says(letters)).toContainText('Each of 9 labs acts');
  await saysNothingOf(letters, ofTheLetters);
  await page.keyboard.press('ArrowRight');
  await expect(
    letters.getByText('It is 25 with 2 labs and 46 with 10, as long as the repair is worth 2 weeks.'),
  ).toBeVisible();
  await expect.poll(() => lost(letters)).toBe(46);
  await expect(letters.getByRole('button', { name: 'All 10 are in' })).toBeVisible();
  await expect(page.locator('#answer-letters')).toBeHidden();

  const faces = letters.getByRole('slider', { name: 'Who answers the post?' });
  await tabTo(page, letters.getByRole('button', { name: 'Start over' }));
  await expect(faces).toHaveAttribute('aria-valuetext', 'Nobody is named.');
  await press(page, faces, 'ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(faces).toHaveAttribute('aria-valuetext', 'Anvil is named.');
  await expect(says(letters)).toHaveText(
    'All know that Anvil answers the post. Anvil does best to act, since nobody else will, and the other 9 labs do best to leave it to Anvil. 0 letters in 100 are left without an answer.',
  );
  expect(await lost(letters)).toBe(0);
  await expect(page.locator('#answer-letters')).toBeVisible();
  await press(page, letters.getByRole('button', { name: 'Name nobody' }));
  await expect.poll(() => lost(letters)).toBe(46);
  await tabTo(page, letters.getByRole('slider', { name: 'How much is the repair worth to each lab?' }));
  for (let half = 0; half < 4; half++) await page.keyboard.press('ArrowRight');
  await expect(letters.getByText('Nobody acts 21.4 % of the time.').first()).toBeVisible();
  await answerAll(page);
});

/** Stops the page's time; `runFor` lets it go on. */
const stopTime = (page: Page) => page.clock.pauseAt(Date.now() + 60_000);

test('the fifth week is dragged to the pile, lies there a beat, shows its price and return, and slides back', async ({
  page,
}) => {
  await page.clock.install();
  const crowd = await wake(page, 'crowd');
  const week = crowd.getByRole('button', { name: 'Lay down the fifth week' });
  const grip = crowd.locator('.grip');
  await week.scrollIntoViewIfNeeded();
  // let go beside the board, it was not laid
  await drag(page, crowd, 0.5, 1.4);
  await expect(said(crowd)).toHaveText('The fifth week is on your desk. Drag it to the pile.');
  await expect.poll(() => grip.evaluate((each) => each.style.translate)).toBe('');
  await stopTime(page);
  await drag(page, crowd, 0.4, 0.3);
  await expect(said(crowd)).toHaveText('It lies on the pile.');
  await expect(crowd.locator('.weighed')).toHaveCount(0);
  await expect(week).toHaveAttribute('aria-disabled', 'true');
  const [slot, there] = [await crowd.locator('.slot').boundingBox(), () => grip.boundingBox()];
  await expect.poll(async () => Math.abs(((await there())?.x ?? 0) - (slot?.x ?? 99))).toBeLessThan(3);
  expect(Math.abs(((await there())?.y ?? 0) - (slot?.y ?? 99))).toBeLessThan(3);
  await page.clock.runFor(700);
  await expect(said(crowd)).toHaveText('It costs you 1 and returns you 0.94. It slides back to your desk.');
  await expect(crowd.locator('.weighed')).toHaveText(/costs\s+1\s+returns\s+0\.94/);
  await expect(crowd.locator('.one:visible .gets')).toHaveText('−0.06');
  await page.clock.runFor(1300);
  await expect.poll(() => grip.evaluate((each) => each.style.translate)).toBe('');
  await page.clock.runFor(400);
  await expect(week).toHaveAttribute('aria-disabled', 'false');
  await saysNothingOf(crowd, ofTheWeeks);
});

test('with the last lab in, a beat goes by before the outline is full and the answer is there', async ({ page }) => {
  await page.clock.install();
  const crowd = await wake(page, 'crowd');
  await crowd.getByRole('button', { name: '4 weeks, as before' }).click();
  const main = page.getByRole('main');
  await stopTime(page);
  for (const next of ['Anvil', 'Beacon', 'Cobalt', 'Drift', 'Ember'])
    await crowd.getByRole('button', { name: `Let ${next} in` }).click();
  await expect(crowd.locator('.looking')).toHaveCount(1);
  await expect(crowd.locator('.one:visible')).toHaveCount(6);
  await saysNothingOf(main, [/the best for all would be 144/]);
  await expect(page.locator('#answer-crowd')).toBeHidden();
  // the same press once more lets nobody in
  await crowd.getByRole('button', { name: 'All 6 are in' }).click({ force: true });
  await expect(crowd.locator('.one:visible')).toHaveCount(6);
  await page.clock.runFor(700);
  await expect(crowd.getByText('You said “4 weeks, as before”, and so it is: 6 labs, 4 weeks.').first()).toBeVisible();
  await expect.poll(async () => (await main.allInnerTexts()).join()).toContain('the best for all would be 144');
  await page.clock.runFor(5000);
  await expect(page.locator('#answer-crowd')).toBeVisible();
});

test('where little motion is wanted, price and return are there at once, and the answer with the last lab', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const crowd = await wake(page, 'crowd');
  await crowd.getByRole('button', { name: 'Lay down the fifth week' }).click();
  await expect(crowd.locator('.weighed')).toHaveText(/costs\s+1\s+returns\s+0\.94/);
  await crowd.getByRole('button', { name: 'Less than 4 weeks' }).click();
  for (let more = 0; more < 5; more++) await crowd.locator('.join').click();
  await expect(crowd.getByText('With 6 labs it is 4 weeks').first()).toBeVisible();
});

test('on the smallest phone, where price and return push the desk down, the week stays on its place in the pile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.clock.install();
  await page.goto('/en/chapters/crowd/#crowd=game:public-good,n:6,b:2,guess:same');
  const crowd = page.locator('#crowd');
  const week = crowd.getByRole('button', { name: 'Lay down the fifth week' });
  await week.scrollIntoViewIfNeeded();
  await stopTime(page);
  await week.click();
  await page.clock.runFor(1000);
  await expect(crowd.locator('.weighed')).toBeVisible();
  const top = (part: string) => crowd.locator(part).evaluate((each) => each.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await top('.grip')) - (await top('.slot')))).toBeLessThan(3);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('labs come in by taps with the picture in view, and a tapped face answers all letters until it is tapped again', async ({
    page,
  }) => {
    const letters = await wake(page, 'letters');
    await letters.getByRole('button', { name: 'More', exact: true }).tap();
    for (let more = 0; more < 8; more++) await letters.locator('.join').tap();
    await expect(letters.getByText('You said “More”, and so it is: 25 with 2 labs, 46 with 10').first()).toBeVisible();
    await letters.getByRole('slider', { name: 'How many labs?' }).scrollIntoViewIfNeeded();
    await expect(letters.locator('.pile')).toBeInViewport({ ratio: 0.95 });
    const faces = letters.getByRole('slider', { name: 'Who answers the post?' });
    const { width = 0, height = 0 } = (await faces.boundingBox()) ?? {};
    const tapFace = (column: number, row: number) =>
      faces.tap({ position: { x: ((column + 0.5) * width) / 6, y: ((row + 0.5) * height) / 2 } });
    // nobody sits there
    await tapFace(5, 1);
    await expect(said(letters)).toHaveText('A letter comes. One of them has to act.');
    await tapFace(1, 0);
    await expect(said(letters)).toHaveText('Anvil answers the post, and all know it.');
    expect(await lost(letters)).toBe(0);
    await tapFace(0, 1);
    await expect(said(letters)).toHaveText('Lab 7 answers the post, and all know it.');
    await tapFace(0, 1);
    await expect.poll(() => lost(letters)).toBe(46);
  });

  test('a finger drags the week by its block, and the page does not scroll', async ({ page }) => {
    const crowd = await wake(page, 'crowd');
    await crowd.locator('.week').scrollIntoViewIfNeeded();
    const touch = await page.context().newCDPSession(page);
    const [grip, pile] = [await crowd.locator('.grip').boundingBox(), await crowd.locator('.pile').boundingBox()];
    if (!grip || !pile) throw new Error('nothing to drag');
    const at = (type: string, x: number, y: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const before = await page.evaluate(() => scrollY);
    await at('touchStart', grip.x + 20, grip.y + 20);
    for (let step = 1; step <= 6; step++)
      await at(
        'touchMove',
        grip.x + 20 + ((pile.x + 60 - grip.x - 20) * step) / 6,
        grip.y + 20 + ((pile.y + 60 - grip.y - 20) * step) / 6,
      );
    await at('touchEnd', 0, 0);
    await expect(said(crowd)).toHaveText(/It lies on the pile|It costs you 1/);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });
});

test('on a later visit no answer stands beside the start; a link that holds the answer shows it', async ({ page }) => {
  const crowd = await wake(page, 'crowd');
  await crowd.getByRole('button', { name: 'Less than 4 weeks' }).click();
  for (let more = 0; more < 5; more++) await crowd.locator('.join').click();
  await expect(crowd.getByText('With 6 labs it is 4 weeks').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'crowd');
  await expect(later.getByText('Your guess: Less than 4 weeks')).toBeVisible();
  await expect(later.locator('.one:visible')).toHaveCount(1);
  await saysNothingOf(later, ofTheWeeks);
  await page.goto('about:blank');
  await page.goto('/en/chapters/crowd/#crowd=game:public-good,n:6,b:2,guess:same');
  await expect(later.getByText('and so it is: 6 labs, 4 weeks.')).toBeVisible();
  await expect(says(later)).toContainText('the best for all would be 144');
});

test('a link to the other game asks about what it brought', async ({ page }) => {
  await page.goto('/en/chapters/crowd/#crowd=game:volunteer,n:5,b:3');
  const crowd = page.locator('#crowd');
  await crowd.getByRole('button', { name: 'About as many' }).click();
  await expect(crowd.locator('.one:visible')).toHaveCount(2);
  await expect(crowd.getByText('Try it. Let more labs in, until there are 5.').first()).toBeVisible();
  for (let more = 0; more < 3; more++) await crowd.locator('.join').click();
  await expect(
    crowd.getByText('It is 11 with 2 labs and 25 with 5, as long as the repair is worth 3 weeks.'),
  ).toBeVisible();
});

test('the sandbox turns from work that adds up to a job for one and back, by keyboard', async ({ page }) => {
  await page.goto('/en/play/crowd/#crowd=game:public-good,n:1,b:2');
  const crowd = page.locator('#crowd');
  await expect(crowd.getByText('One lab alone puts in 4 weeks').first()).toBeVisible();
  await press(page, crowd.getByRole('button', { name: 'Let more work lose its worth faster, as a logarithm does' }));
  await expect(crowd.getByText('One lab alone puts in 1 week,').first()).toBeVisible();
  await press(page, crowd.getByRole('button', { name: 'Lay down one more week' }));
  await expect(said(crowd)).toContainText('It costs you 1 and returns you 0.81.');
  await press(page, crowd.getByRole('button', { name: 'Share a job for one' }));
  await expect(says(crowd)).toContainText('Each of 2 labs acts with a chance of 50 %.');
  await expect(crowd.getByRole('heading', { name: 'One letter, many labs' })).toBeVisible();
  await press(page, crowd.getByRole('slider', { name: 'Who answers the post?' }), 'ArrowRight');
  await expect(says(crowd)).toContainText('All know that Flint answers the post.');
  await press(page, crowd.getByRole('button', { name: 'Share work that adds up' }));
  await expect(says(crowd)).toContainText('On this logarithmic curve');
});

test('twelve labs do the work of one, drawn half as large; a link that brings them to the chapter leaves all chairs there', async ({
  page,
}) => {
  await page.goto('/en/play/crowd/#crowd=game:public-good,n:12,b:2');
  const crowd = page.locator('#crowd');
  await expect(said(crowd)).toHaveText('From seven labs on, the weeks are drawn half as large.');
  await expect(says(crowd)).toContainText('Together, 12 labs put in 4 weeks, as much as one lab would alone.');
  await expect.poll(() => side(crowd.locator('.best'))).toBeCloseTo(12 * (await side(crowd.locator('.paid'))), 6);
  await page.goto('about:blank');
  await page.goto('/en/chapters/crowd/#crowd=game:public-good,n:11,b:2,guess:same');
  await crowd.getByRole('button', { name: 'Let one more in' }).click();
  await expect(crowd.locator('.one:visible')).toHaveCount(12);
});

test('a link brings back the crowd, its stake and its curve', async ({ page }) => {
  await page.goto('/en/play/crowd/#crowd=game:public-good,n:6,b:2,curve:log');
  await expect(page.locator('#crowd').getByText('Together, 6 labs put in 1 week').first()).toBeVisible();
  await expect(page.locator('#crowd').getByText('the best for all would be 11.').first()).toBeVisible();
});
