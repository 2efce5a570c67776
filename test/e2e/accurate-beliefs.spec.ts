import { expect, type Locator, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
/** What tells that two letters move nobody, that without one a lab doubts more, or that a public word moves both. */
const told =
  /comes out otherwise|28\.6|60 %|100 %|Neither|Both cut corners|cuts corners|ships safe$|Both can ship safe/m;
const choose = (page: Page, figure: Locator, name: string) =>
  press(page, figure.getByRole('button', { name, exact: true }));

test('chapter 6 is done with the keyboard alone: two letters move nobody, one public word moves both', async ({
  page,
}) => {
  await page.goto('/en/chapters/accurate-beliefs/');
  await walkDown(page);
  const word = page.locator('#word');
  await expect(word.locator('.does').first()).toBeHidden();
  await expect(says(word)).toBeHidden();
  await choose(page, word, 'both ship safe');
  await expect(word.getByText('What is missing there?').first()).toBeVisible();
  await expect(word.locator('.does').first()).toBeHidden();
  // what is to be said in front of both has its use once it was seen what is missing
  await expect(word.getByRole('button', { name: 'Say it in front of both' })).toHaveCount(0);
  await expect(word).not.toContainText(told, { useInnerText: true });
  await choose(page, word, 'You, Flint: look inside');
  await choose(page, word, 'Beacon, as seen by You, Flint: look inside');
  await expect(word.getByText('in this head Beacon’s letter is missing').first()).toBeVisible();
  await expect(word.getByText('You guessed “both ship safe”. It comes out otherwise.').first()).toBeVisible();
  await expect(word).not.toContainText(/28\.6|This way/, { useInnerText: true });
  await expect(word.getByText('but only 60 % sure that the other’s letter came').first()).toBeVisible();
  await expect(word.locator('.lab-card', { hasText: 'cuts corners' })).toHaveCount(2);
  await expect(word.locator('.odds')).toBeHidden();

  await choose(page, word, 'Say it in front of both');
  await expect(word.locator('.odds .current')).toContainText('100');
  await expect(word.locator('.lab-card', { hasText: 'ships safe' }).locator('.does .safe')).toHaveCount(2);
  await expect(says(word)).toContainText('Both can ship safe. This way, both ship safe 100 %');
  await choose(page, word, 'Tell nobody');
  await expect(word.locator('.does .safe')).toHaveCount(0);
  await expect(says(word)).toContainText('takes the other to be worried with 50 %, and it needs 70 %');

  const census = page.locator('#census');
  await choose(page, census, 'all of them');
  await expect(census.getByText('You guessed “all of them”. It comes out otherwise.').first()).toBeVisible();
  await expect(census.locator('.does .safe')).toHaveCount(0);
  await choose(page, census, 'Publish the count');
  await expect(census.locator('.does .safe')).toHaveCount(5);
  await tabTo(page, census.getByRole('slider', { name: 'Labs that are worried' }));
  for (let fewer = 0; fewer < 3; fewer++) await page.keyboard.press('ArrowLeft');
  await tabTo(page, census.getByRole('slider', { name: 'Labs they take to be worried' }));
  for (let more = 0; more < 3; more++) await page.keyboard.press('ArrowRight');
  await expect(says(census)).toContainText('It would be 2 without the count and 0 with it.');
  await expect(census.locator('.does .safe')).toHaveCount(0);
  await answerAll(page);
});

test('the sandbox shows a letter that does harm, and a letter lost', async ({ page }) => {
  await page.goto('/en/play/announcement/#announcement=s:word,w:silence,c:80,m:70,q:60,h:both');
  const figure = page.locator('#announcement');
  await expect(says(figure)).toContainText('Both can ship safe.');
  await choose(page, figure, 'Tell each in private');
  await expect(says(figure)).toContainText('This way, both ship safe 0 %');
  await tabTo(page, figure.getByRole('slider', { name: 'How often a letter arrives' }));
  for (let more = 0; more < 3; more++) await page.keyboard.press('ArrowRight');
  await expect(says(figure)).toContainText(
    'both ship safe 56.25 % of the times that both are worried, and one alone 37.5 %',
  );
  await choose(page, figure, 'only you');
  await expect(says(figure)).toContainText('You ship safe, and Beacon cuts corners.');
  await expect(figure.getByRole('img', { name: 'its letter was lost' })).toHaveCount(1);
  await choose(page, figure, 'Six labs, one count');
  await expect(figure.locator('.six li')).toHaveCount(6);
});

test('a link brings back who was told and what was published', { tag: '@long' }, async ({ page }) => {
  await page.goto('/en/chapters/accurate-beliefs/#word=s:word,w:public,c:50,m:70,q:60,h:both,guess:one');
  await walkDown(page);
  await expect(says(page.locator('#word'))).toContainText('It was said in front of both.');
  await page.goto('about:blank');
  await page.goto('/en/chapters/accurate-beliefs/#census=s:census,n:5,t:2,m:4,p:1,guess:nobody');
  await walkDown(page);
  await expect(page.locator('#census').getByText('You guessed “none of them”, and so it is.').first()).toBeVisible();
  await expect(page.locator('#census .does .safe')).toHaveCount(5);
});

for (const width of someOf([360, 768, 1280])) {
  test(`at ${width} pixels the pair keeps its height when the guess is answered and the word is spread`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/chapters/accurate-beliefs/');
    await walkDown(page);
    const pair = page.locator('#word .pair');
    const before = await pair.boundingBox();
    await choose(page, page.locator('#word'), 'neither does');
    await choose(page, page.locator('#word'), 'You, Flint: look inside');
    await choose(page, page.locator('#word'), 'Beacon, as seen by You, Flint: look inside');
    await choose(page, page.locator('#word'), 'Say it in front of both');
    await expect(page.locator('#word .odds')).toBeVisible();
    const later = await pair.boundingBox();
    expect(later?.height).toBeCloseTo(before?.height ?? 0, 0);
  });
}

test.describe('by finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const tap = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true }).tap();

  test('a head is tapped, then the head within, and what is said in one room is heard before anybody acts', async ({
    page,
  }) => {
    await page.goto('/en/chapters/accurate-beliefs/');
    await walkDown(page);
    const word = page.locator('#word');
    await tap(word, 'both ship safe');
    const own = word.getByRole('button', { name: 'You, Flint: look inside', exact: true });
    await expect(own).toHaveClass(/wanted/);
    // where the finger is wanted is on the screen
    await expect(own).toBeInViewport({ ratio: 1 });
    for (const { width, height } of await word
      .locator('.head')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect())))
      expect(Math.min(width, height) || 44).toBeGreaterThanOrEqual(44);
    await own.tap();
    await expect(own).toHaveAttribute('aria-expanded', 'true');
    await expect(word).not.toContainText(told, { useInnerText: true });
    await tap(word, 'Beacon, as seen by You, Flint: look inside');
    await expect(word.getByRole('img', { name: 'no letter can be seen here' })).toBeVisible();
    // the other head is another reader's: the first is shut
    await tap(word, 'Beacon: look inside');
    await expect(own).toHaveAttribute('aria-expanded', 'false');

    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await tap(word, 'Say it in front of both');
    await expect(word.locator('.spoken')).toHaveText('“Flint and Beacon are both worried.”');
    await expect(word.locator('.pair.private')).toBeVisible();
    await page.clock.runFor(700);
    await expect(word.locator('.pair.public .one')).toContainText('saw the other hear it');
    await expect(word.locator('.one')).toBeInViewport();
    await expect(word.locator('.does').first()).toBeHidden();
    await expect(word).not.toContainText(/100\s%|Both can ship safe/, { useInnerText: true });
    await expect(word.locator('.odds')).toBeHidden();
    await page.clock.runFor(1800);
    await expect(word.locator('.does .safe')).toHaveCount(2);
    await expect(word.locator('.does').first()).toBeVisible();
    await expect(word).toContainText('Both can ship safe. This way, both ship safe 100 %', { useInnerText: true });
    await page.clock.resume();

    await tap(word, 'Show it again');
    await expect(word.locator('.pair.private')).toBeVisible();
    await expect(word.locator('.pair.public')).toBeVisible();
    await expect(says(word)).toContainText('Both can ship safe.');
  });

  test('a tap skips what is held', async ({ page }) => {
    await page.goto('/en/chapters/accurate-beliefs/');
    await walkDown(page);
    const word = page.locator('#word');
    await tap(word, 'neither does');
    await tap(word, 'You, Flint: look inside');
    await tap(word, 'Beacon, as seen by You, Flint: look inside');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await tap(word, 'Say it in front of both');
    for (let stills = 0; stills < 2; stills++) {
      await expect(word.locator('.odds')).toBeHidden();
      await page.clock.runFor(400);
      await word.locator('.spoken').tap();
    }
    await expect(word.locator('.odds')).toBeVisible();
  });
});

test('with little motion what was and what comes stand side by side, or the latter alone where it is narrow', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/chapters/accurate-beliefs/');
  await walkDown(page);
  const word = page.locator('#word');
  await choose(page, word, 'neither does');
  await choose(page, word, 'You, Flint: look inside');
  await choose(page, word, 'Beacon, as seen by You, Flint: look inside');
  await choose(page, word, 'Say it in front of both');
  await expect(word.locator('.pair')).toHaveCount(2);
  const [before, after] = await Promise.all([
    word.locator('.pair.private').boundingBox(),
    word.locator('.pair.public').boundingBox(),
  ]);
  expect(before?.y).toBe(after?.y);
  expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(after?.x ?? 0);
  await expect(says(word)).toContainText('Both can ship safe.');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(word.locator('.pair.private')).toBeHidden();
  await expect(word.locator('.pair.public')).toBeVisible();
  await choose(page, word, 'Tell nobody');
  await expect(word.locator('.pair')).toHaveCount(1);
});

test('a narrow column is wide enough for both figures', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/en/chapters/accurate-beliefs/', '/en/play/announcement/']) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
