import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');

const status = (figure: Locator) => figure.locator('.now');

/** What is said of where the weeks end, and of what joining may cost; none of it before the reader has brought it about. */
const outcome = [
  /both end at|It goes towards/,
  /25 (percent|%)/,
  /1\.56|75 percent of the gain/,
  /in the end(\s+25 %)?$/m,
  /a quarter of what you agreed/,
];
const told = async (part: Locator) => {
  const text = (await part.allInnerTexts()).join();
  return outcome.filter((each) => each.test(text));
};

async function wake(page: Page, id: string): Promise<Locator> {
  await page.goto('/en/chapters/shared-research/');
  await walkDown(page);
  const figure = page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

/** A tap on one side of the picture, at the height of the faces. */
async function tap(figure: Locator, who: 'Flint' | 'Beacon', finger = false): Promise<void> {
  const picture = figure.locator('svg.effort');
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  const position = { x: width * (who === 'Flint' ? 0.1 : 0.9), y: height * 0.7 };
  await (finger ? picture.tap({ position }) : picture.click({ position }));
}

test('chapter 7 is done with the keyboard alone: slack comes back as an echo, and the joint row does not move', async ({
  page,
}) => {
  const effort = await wake(page, 'effort');
  const answers = page.locator('.answer.to-effort').first();
  // the options and the chapter’s brief apart, nothing on the page says how it ends
  expect(await told(effort.locator('.board, .says'))).toEqual([]);
  await expect(answers).toBeHidden();
  await press(page, effort.getByRole('button', { name: 'about a quarter' }));
  const again = (who: string) => press(page, effort.getByRole('button', { name: `${who} thinks again` }));
  await expect(status(effort)).toHaveText('As agreed, 6.25 weeks each. Tap Flint.');
  await again('Flint');
  await expect(status(effort)).toHaveText('Flint cuts 6.25 weeks to 2.48, and wins. Beacon loses more.');
  await expect(says(effort)).toContainText(
    'Flint puts in 2.48 of the 6.25 weeks agreed and gains more than agreed; Beacon puts in 6.25 and gains less than agreed.',
  );
  await again('Beacon');
  await expect(says(effort)).toContainText('Beacon puts in 1.82');
  await again('Flint');
  expect(await told(effort)).toEqual([]);
  await expect(effort.locator('.effort .end')).toHaveCount(0);
  await expect(effort.locator('table')).toHaveCount(0);
  await expect(answers).toBeHidden();
  await again('Beacon');
  await expect(effort.getByText('You guessed about a quarter, and so it is. It goes towards 1.56 weeks')).toBeVisible();
  await expect(says(effort)).toContainText(
    'both end at 1.56 weeks, 25 percent of those agreed, with 75 percent of the gain.',
  );
  await expect(effort.locator('.effort')).toContainText('25 %');
  await expect(answers).toBeVisible();
  await expect.poll(() => told(page.locator('main'))).toHaveLength(outcome.length);
  // the one stop for the keyboard is still there
  await expect(effort.getByRole('button', { name: 'Show it again' })).toBeFocused();

  const lab = page.locator('#lab');
  await expect(lab.getByRole('slider')).toHaveCount(0);
  await press(page, lab.getByRole('button', { name: 'about half' }));
  await expect(lab.getByText('Try it. Pull Flint’s bar for code in to 25').first()).toBeVisible();
  await expect(lab.getByRole('slider')).toHaveCount(1);
  await expect(says(lab)).not.toContainText('gain nothing by joining');
  await tabTo(page, lab.getByRole('slider', { name: 'How fast is each at the other’s work?' }));
  await step(page, 'ArrowLeft', 36);
  await expect(says(lab)).toContainText(
    '80 in all. Together, with 20 percent of the time lost to working together, they prove 80, just as many.',
  );
  await expect(says(lab)).not.toContainText('Joining stops paying');
  await step(page, 'ArrowLeft', 39);
  await expect(says(lab)).toContainText('50 in all.');
  await expect(says(lab)).toContainText('they prove 80, 60 percent more.');
  await expect(says(lab)).toContainText('Joining pays while it takes less than 50 percent of the time.');
  await expect(lab.getByText('You guessed about half. It comes out otherwise.').first()).toBeVisible();
  await expect(page.locator('.answer.to-lab').first()).toBeVisible();
  await tabTo(page, lab.getByRole('slider', { name: 'How much time does working together take?' }));
  await step(page, 'ArrowRight', 30);
  await expect(says(lab)).toContainText('they prove 50, just as many.');
  await answerAll(page);
});

test('a tapped lab cuts back, the other looks up when the bar has come down; after four a beat is held, and they go on by themselves', async ({
  page,
}) => {
  await page.clock.install();
  const effort = await wake(page, 'effort');
  const faces = effort.locator('.effort .lab g path:first-of-type');
  const mouth = (place: 0 | 1) => faces.nth(place).getAttribute('d');
  await tap(effort, 'Flint');
  // before the guess a tap does nothing
  await expect(effort.locator('.effort .label', { hasText: '6.25 weeks' })).toHaveCount(2);
  await expect(effort.locator('.effort')).not.toContainText('up');
  const calm = await mouth(1);
  await effort.getByRole('button', { name: 'all of it' }).click();
  await expect(effort.locator('.wanted')).toBeVisible();
  await page.clock.pauseAt(Date.now() + 60_000);

  await tap(effort, 'Beacon');
  await expect(status(effort)).toHaveText('They think in turn. Now it is Flint.');
  await tap(effort, 'Flint');
  await page.clock.runFor(100);
  await expect(status(effort)).toContainText('Flint cuts 6.25 weeks to 2.48');
  await expect.poll(() => mouth(1)).toBe(calm);
  await page.clock.runFor(600);
  expect(await mouth(1)).not.toBe(calm);
  expect(await mouth(0)).not.toBe(await mouth(1));
  await expect(effort.locator('.look-beacon')).toHaveCount(1);
  await tap(effort, 'Beacon');
  await page.clock.runFor(600);
  // Flint was glad, and is no longer
  await expect.poll(() => mouth(0)).toBe(await mouth(1));
  await tap(effort, 'Flint');
  await page.clock.runFor(600);
  await tap(effort, 'Beacon');
  await page.clock.runFor(1000);
  await expect(status(effort)).toContainText('Beacon cuts 1.82 weeks to 1.59');
  expect(await told(effort)).toEqual([]);
  await page.clock.runFor(300);
  await expect(status(effort)).toHaveText('They go on, in turn.');
  expect(await told(effort.locator('.answered'))).toEqual([]);
  await page.clock.runFor(1400);
  await expect(effort.getByText('You guessed all of it. It comes out otherwise.')).toBeVisible();
  await expect(effort.locator('.effort .end')).toHaveCount(1);
  await expect(page).toHaveURL(/t:10/);

  await effort.getByRole('button', { name: 'Show it again' }).click();
  await page.clock.runFor(100);
  await expect(status(effort)).toContainText('As agreed');
  await page.clock.runFor(4000);
  await expect(effort.locator('.effort .label', { hasText: '1.56 weeks' })).toHaveCount(2);
});

test('a tap during the beat skips it', async ({ page }) => {
  await page.clock.install();
  const effort = await wake(page, 'effort');
  await effort.getByRole('button', { name: 'all of it' }).click();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const who of ['Flint', 'Beacon', 'Flint', 'Beacon'] as const) {
    await tap(effort, who);
    await page.clock.runFor(500);
  }
  await expect(status(effort)).toContainText('Beacon cuts 1.82 weeks to 1.59');
  await tap(effort, 'Flint');
  await expect(status(effort)).toHaveText('They go on, in turn.');
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('labs are tapped with picture, status and button in view', async ({ page }) => {
    const effort = await wake(page, 'effort');
    await effort.getByRole('button', { name: 'hardly any' }).tap();
    const board = effort.locator('.board');
    expect(((await board.boundingBox())?.height ?? 999) / 780).toBeLessThan(0.45);
    for (const [who, says] of [
      ['Flint', 'Flint cuts 6.25 weeks to 2.48, and wins. Beacon loses more.'],
      ['Beacon', 'Beacon cuts 6.25 weeks to 1.82. Both now gain less than agreed.'],
      ['Flint', 'Flint cuts 2.48 weeks to 1.64. Both now gain less than agreed.'],
    ] as const) {
      await tap(effort, who, true);
      await expect(status(effort)).toHaveText(says);
      await expect(status(effort)).toBeInViewport();
    }
    await tap(effort, 'Beacon', true);
    await expect(effort.getByText('You guessed hardly any. It comes out otherwise.')).toBeVisible();
    await expect(page.locator('.answer.to-effort').first()).toBeVisible();
  });

  test('the row for code is pulled in by finger, and let go at 25', async ({ page }) => {
    const lab = await wake(page, 'lab');
    await lab.getByRole('button', { name: 'all of it' }).tap();
    await lab.evaluate((figure) => figure.scrollIntoView());
    const grip = lab.locator('.grip');
    const box = (await grip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(20);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width / 2 - by, y: box.y + box.height / 2 }],
      });
    await touch('touchStart', 0);
    for (let by = 6; by <= 30; by += 6) await touch('touchMove', by);
    await expect(lab.locator('.row', { hasText: 'together' })).toHaveText('together: 80 parts');
    await expect(page.locator('.answer.to-lab').first()).toBeHidden();
    for (let by = 36; by <= 150; by += 6) await touch('touchMove', by);
    await touch('touchEnd', 150);
    await expect(lab.getByRole('slider', { name: 'How fast is each at the other’s work?' })).toHaveValue('25');
    await expect(lab.locator('.row', { hasText: 'parts' })).toHaveText(['apart: 50 parts', 'together: 80 parts']);
    await expect(lab.getByText('You guessed all of it, and so it is.').first()).toBeVisible();
    await expect(page.locator('.answer.to-lab').first()).toBeVisible();
  });
});

test('the row is pulled with the mouse, too, and a slider thrown to its end stops where the question is', {
  tag: '@mouse',
}, async ({ page }) => {
  const lab = await wake(page, 'lab');
  await lab.getByRole('button', { name: 'all of it' }).click();
  const grip = (await lab.locator('.grip').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x - 10, grip.y + 10);
  await page.mouse.up();
  const other = lab.getByRole('slider', { name: 'How fast is each at the other’s work?' });
  expect(Number(await other.inputValue())).toBeLessThan(95);
  await other.press('Home');
  await expect(other).toHaveValue('25');
  await other.press('Home');
  await expect(other).toHaveValue('1');
});

test('where little motion is wanted, the end stands at once beside what was agreed', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const effort = await wake(page, 'effort');
  await effort.getByRole('button', { name: 'about half' }).click();
  for (const who of ['Flint', 'Beacon', 'Flint', 'Beacon'] as const) await tap(effort, who);
  await expect(effort.getByText('You guessed about half. It comes out otherwise.')).toBeVisible();
  await expect(effort.locator('.effort')).toContainText('1.56 weeks');
  await expect(effort.locator('.effort .agreed')).toHaveCount(2);
  await effort.getByRole('button', { name: 'Show it again' }).click();
  await expect(status(effort)).toContainText('As agreed');
  await expect(effort.getByRole('button', { name: 'Flint thinks again' })).toBeVisible();
});

test('on a later visit no answer stands beside the start', async ({ page }) => {
  const effort = await wake(page, 'effort');
  await effort.getByRole('button', { name: 'about half' }).click();
  for (const who of ['Flint', 'Beacon', 'Flint', 'Beacon'] as const) {
    await tap(effort, who);
    await page.waitForTimeout(350);
  }
  await expect(effort.getByText('It goes towards 1.56 weeks')).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page, 'effort');
  await expect(later.getByText('Your guess: about half')).toBeVisible();
  await expect(later.locator('.effort')).toContainText('6.25 weeks');
  expect(await told(later)).toEqual([]);
});

test('the sandbox shows all three scenes, by keyboard', async ({ page }) => {
  await page.goto('/en/play/joint-lab/');
  const lab = page.locator('#joint-lab');
  await press(page, lab.getByRole('button', { name: 'Who pays' }));
  await expect(lab.locator('svg .bill')).toBeVisible();
  await expect(says(lab)).toContainText('No lab would pay for it alone. Shared alike it costs each 3');
  await tabTo(page, lab.getByRole('slider', { name: 'What is it worth to each of them?' }));
  await step(page, 'ArrowRight', 6);
  await expect(says(lab)).toContainText(
    'Any lab could pay for it alone and not lose by it, so each may wait for another.',
  );
  await press(page, lab.getByRole('button', { name: 'How much each puts in' }));
  await tabTo(page, lab.getByRole('slider', { name: 'How much does each lab’s work count?' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(lab)).toContainText('10 percent of those agreed');
  await press(page, lab.getByRole('button', { name: 'Flint thinks again' }));
  await expect(status(lab)).toContainText('Flint cuts');
});

test('a link brings back what the labs are good at, a bill, and how far the labs have thought', async ({ page }) => {
  for (const [state, said] of [
    ['s:fit,k:36,h:40', 'they prove 60, just as many.'],
    ['s:bill,n:3,v:2,c:9', 'nobody should pay for it'],
    ['s:effort,w:25,t:2', 'Beacon puts in 1.82'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/en/play/joint-lab/#joint-lab=${state}`);
    await expect(says(page.locator('#joint-lab'))).toContainText(String(said));
  }
});
