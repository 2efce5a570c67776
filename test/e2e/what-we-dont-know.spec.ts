import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { openChapter } from './check.ts';
import { press, tabTo } from './keyboard.ts';
import { openAnswers } from './open-answers.ts';
import { walkDown } from './walk-down.ts';

const says = (figure: Locator) => figure.locator('.says p.reveal');
const slip = (figure: Locator) => figure.locator('.slip');
const drawer = (figure: Locator, name: string) => figure.locator(`[data-drawer=${name}]`);
const cards = (figure: Locator, name: string) => drawer(figure, name).locator('.card-tab:not(.noscript)');
const ours = (figure: Locator) => figure.locator('.cabinet .card-tab.ours:not(.noscript)');
/** what is told of the slip that was filed last */
const told = (figure: Locator) => figure.locator('.ours-now');
const reason = (figure: Locator, claim: string) => figure.locator(`.reasons [data-claim=${claim}]`);
const number = (figure: Locator, name: string | RegExp) =>
  figure.getByRole('list', { name: 'The ten slips' }).getByRole('button', { name });

const names = {
  model: 'Proved in a model',
  experiment: 'Found in experiments',
  case: 'Seen in a case',
  source: 'Said by one source',
  inference: 'Our own inference',
  unknown: 'Not known',
} as const;
type Drawer = keyof typeof names;

const filing: readonly Drawer[] = [
  'experiment',
  'case',
  'source',
  'case',
  'model',
  'unknown',
  'case',
  'experiment',
  'inference',
  'unknown',
];

/** What is said of where we have the ten; of a slip it is said once that is filed, and of all after the tenth. */
const verdicts = [
  /where we have|elsewhere|will do\b/,
  /\bours\b/i,
  /45 comparisons|That is a sum|One article says so|Two have, as reported/,
  /It comes out otherwise|So it comes out|were seen or found/,
];

async function saysNothingOfIt(figure: Locator): Promise<void> {
  const [all, ofOne] = [await figure.allInnerTexts(), await told(figure).allInnerTexts()];
  // that ours will come is told
  const text = [...ofOne, 'Each time you see where we have it, and why.', 'Show ours for all ten'].reduce(
    (rest, said) => rest.replace(said, ''),
    all.join(),
  );
  expect(verdicts.filter((each) => each.test(text))).toEqual([]);
  await expect(ours(figure)).toHaveCount(0);
  await expect(figure.locator('.cabinet .card-tab:is(.good, .astray)')).toHaveCount(0);
}

async function wake(page: Page): Promise<Locator> {
  await page.goto('/en/chapters/what-we-dont-know/');
  await walkDown(page);
  return page.locator('#ten');
}

/** Takes up a slip by keyboard: the row of numbers is one stop, and arrows go along it. */
async function takeUp(page: Page, figure: Locator, to: number): Promise<void> {
  await tabTo(page, figure.locator('.row [tabindex="0"]'));
  await page.keyboard.press('Home');
  for (let at = 1; at < to; at++) await page.keyboard.press('ArrowRight');
  await expect(number(figure, new RegExp(`^Slip ${to}\\b`))).toBeFocused();
}

const guess = (figure: Locator) => figure.getByRole('button', { name: 'seven or more' });

test('chapter 19 is done with the keyboard alone: slip by slip ten claims are filed, each beside ours, and then all of ours come', async ({
  page,
}) => {
  const figure = await wake(page);
  await expect(says(figure)).toBeHidden();
  await expect(slip(figure)).toContainText('Groups that can talk cooperate more.');
  await expect(figure.locator('button.drawer')).toHaveCount(0);
  await saysNothingOfIt(figure);
  // before the guess they are leafed through
  await press(page, figure.getByRole('button', { name: 'Next slip' }));
  await expect(slip(figure)).toContainText('More trust can make a lab cut corners.');
  await tabTo(page, number(figure, 'Slip 2'));
  await page.keyboard.press('End');
  await expect(number(figure, 'Slip 10')).toBeFocused();
  await expect(slip(figure)).toContainText('10 of ten');
  await page.keyboard.press('ArrowLeft');
  await expect(slip(figure)).toContainText('Showing rivals your tests');
  await press(page, guess(figure));
  await expect(figure.getByText('Now file them, one slip at a time.').first()).toBeVisible();
  await expect(slip(figure)).toContainText('1 of ten');

  const text = page.locator('#answer-ten');
  for (const [index, name] of filing.entries()) {
    await expect(text).toBeHidden();
    await expect(slip(figure)).toContainText(`${index + 1} of ten`);
    await press(page, figure.getByRole('button', { name: names[name], exact: true }));
    if (index === 1) await expect(told(figure)).toContainText('Ours: Proved in a model You have “Seen in a case”.');
    if (index === 3) {
      await expect(told(figure)).toContainText('Ours: Seen in a case You have it there too.');
      await expect(told(figure)).toContainText('For “have”, once is enough.');
      await expect(told(figure)).not.toContainText('That is a sum.');
      await expect(says(figure)).toHaveText(
        '4 of ten claims are filed. Slip 1: Found in experiments. Slips 2, 4: Seen in a case. Slip 3: Said by one source.',
      );
      await saysNothingOfIt(figure);
      await expect(figure.getByText('The same as a table')).toHaveCount(0);
      // an earlier one is taken up again, and put elsewhere
      await takeUp(page, figure, 2);
      await expect(number(figure, 'Slip 2, in “Seen in a case”')).toBeFocused();
      await expect(slip(figure)).toContainText('More trust can make a lab cut corners.');
      await expect(drawer(figure, 'case')).toHaveAttribute('aria-pressed', 'true');
      await press(page, figure.getByRole('button', { name: names.source, exact: true }));
      await expect(cards(figure, 'source')).toHaveText(['2', '3']);
    }
  }
  await expect(text).toBeVisible();
  await expect(text).toContainText('One of the ten was seen among AI labs: number 4.');
  await expect(figure.getByText('You guessed seven or more. It comes out otherwise.').first()).toBeVisible();
  await expect(figure.getByText('Among AI labs only 4 was seen.').first()).toBeVisible();
  await expect(says(figure)).toContainText(
    'All ten claims are filed. 7 lie where we have them. 2 lie in another drawer that will do. 1 lies elsewhere.',
  );
  await expect(cards(figure, 'model')).toHaveText(['5', '2', '8']);
  await expect(drawer(figure, 'source').locator('.astray')).toHaveText(['2']);
  await expect(reason(figure, 'trust')).toContainText('Ours: Proved in a model You have “Said by one source”.');
  await expect(reason(figure, 'trust')).toContainText('No lab was watched.');
  await expect(reason(figure, 'public')).toContainText('You have “Found in experiments”, and that will do too.');
  await expect(reason(figure, 'talk')).toBeHidden();
  await press(page, figure.getByText('Where we agree, and why: 1, 3, 4, 5, 7, 9, 10'));
  await expect(reason(figure, 'talk')).toContainText('You have it there too.');

  await takeUp(page, figure, 2);
  await press(page, figure.getByRole('button', { name: names.model, exact: true }));
  await expect(says(figure)).toContainText('8 lie where we have them.');
  await expect(cards(figure, 'source')).toHaveText(['3', '6']);
  await answerAll(page);
});

test('after the tenth slip a beat is held, and then ours slide in one by one', async ({ page }) => {
  await page.clock.install();
  const figure = await wake(page);
  await guess(figure).click();
  await figure.locator('.desk').scrollIntoViewIfNeeded();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const name of filing) await drawer(figure, name).click();
  await expect(figure.locator('.place')).toHaveText('All ten have a drawer.');
  await saysNothingOfIt(figure);
  await page.clock.runFor(600);
  await saysNothingOfIt(figure);
  await page.clock.runFor(120);
  await expect(figure.locator('.rest > p').first()).toHaveText('Now ours.');
  // the first lies where we have it; the second comes beside
  await expect(drawer(figure, 'experiment').locator('.good')).toHaveText(['1']);
  await expect(ours(figure)).toHaveCount(0);
  await page.clock.runFor(200);
  await expect(ours(figure)).toHaveText(['2']);
  await expect(drawer(figure, 'case').locator('.astray')).toHaveText(['2']);
  await expect(figure.locator('.reasons')).toHaveCount(0);
  await expect(page.locator('#answer-ten')).toBeHidden();
  await page.clock.runFor(1700);
  await expect(ours(figure)).toHaveText(['2', '8', '6']);
  await expect(reason(figure, 'trust')).toBeVisible();
  await expect(figure.getByText('It comes out otherwise.').first()).toBeVisible();

  // once more, and a tap ends it; the reasons stay
  await figure.getByRole('button', { name: 'Once more' }).click();
  await page.clock.runFor(750);
  await expect(ours(figure)).toHaveCount(0);
  await expect(reason(figure, 'trust')).toBeVisible();
  await page.clock.runFor(350);
  await figure.locator('.title').click();
  await expect(ours(figure)).toHaveCount(3);
});

test('where little motion is wanted, no slip flies and ours lie there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await wake(page);
  await guess(figure).click();
  for (const name of filing) {
    await drawer(figure, name).click();
    await expect(figure.locator('.flight')).toHaveCount(0);
  }
  await expect(reason(figure, 'trust')).toBeVisible();
  await expect(ours(figure)).toHaveCount(3);
});

test('until all ten are filed, the page says of none where it belongs; shown, it says so', async ({ page }) => {
  await wake(page);
  const told = [
    'seen among AI labs',
    'If you count the loudspeaker',
    'In our own models, each of them can fail',
    'is said by one source',
    'takes more pairs of labs',
    'is a rate: we chose the ten',
    'say what you would have to see.',
  ];
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is left out
  const read = () => page.locator('main').innerText();
  const before = await read();
  expect(told.filter((words) => before.includes(words))).toEqual([]);
  await openAnswers(page, 'ten');
  const after = await read();
  expect(told.filter((words) => !after.includes(words))).toEqual([]);
});

test('a slip is dragged to a drawer with the mouse, and lies on top again where it was let go beside one', async ({
  page,
}) => {
  await page.goto('/en/play/claims/');
  const figure = page.locator('#claims');
  // a press waits for a part that does not live yet, a pull does not
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const drag = async (target: Locator) => {
    await slip(figure).scrollIntoViewIfNeeded();
    await slip(figure).hover();
    await page.mouse.down();
    const box = await target.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, { steps: 6 });
    await expect(figure.locator('.in-hand p')).toBeVisible();
    await page.mouse.up();
    await expect(figure.locator('.in-hand')).toHaveCount(0);
  };
  await page.evaluate(() => {
    const own = Element.prototype.animate;
    Element.prototype.animate = function (...how) {
      if (this.matches('.flight'))
        document.body.dataset.flown = String(how[1] && (how[1] as { duration: number }).duration);
      return own.apply(this, how);
    };
  });
  await drag(drawer(figure, 'source'));
  // it flies from the hand into the drawer
  await expect(page.locator('body')).toHaveAttribute('data-flown', '280');
  await expect(figure.locator('.flight')).toHaveCount(0);
  await expect(cards(figure, 'source')).toHaveText(['1']);
  await expect(slip(figure)).toContainText('2 of ten');
  await drag(figure.locator('.title'));
  await expect(slip(figure)).toContainText('2 of ten');
  await expect(says(figure)).toHaveText('1 of ten claims is filed. Slip 1: Said by one source.');
  await saysNothingOfIt(figure);

  await figure.getByRole('button', { name: 'Show ours for all ten' }).click();
  await expect(reason(figure, 'will')).toContainText('Ours: Not known');
  await expect(cards(figure, 'model')).toHaveText(['2', '5', '8']);
  await expect(reason(figure, 'talk')).toContainText('You have “Said by one source”.');
  await figure.getByRole('button', { name: 'Hide ours again' }).click();
  await saysNothingOfIt(figure);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('slip and drawers are on the screen together, and a tap files the slip that lies on top', async ({ page }) => {
    const figure = await wake(page);
    await guess(figure).tap();
    await figure.locator('.desk').scrollIntoViewIfNeeded();
    await expect.poll(async () => (await figure.locator('.desk').boundingBox())?.height ?? 999).toBeLessThan(560);
    for (const box of await figure.locator('button.drawer').all()) {
      const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
      expect(Math.min(width / 2, height)).toBeGreaterThan(60);
    }
    for (const [index, name] of filing.entries()) {
      const { y = 0 } = (await drawer(figure, name).boundingBox()) ?? {};
      await drawer(figure, name).tap();
      if (index === 9) break;
      await expect(slip(figure)).toContainText(`${index + 2} of ten`);
      // the drawers stay under the thumb
      await expect.poll(async () => (await drawer(figure, name).boundingBox())?.y).toBeCloseTo(y, 0);
    }
    await expect(reason(figure, 'trust')).toBeVisible();
    await expect(ours(figure)).toHaveCount(3);
  });
});

test('on a later visit no verdict stands beside the start', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await wake(page);
  await guess(figure).click();
  await figure.getByRole('button', { name: 'Show ours for all ten' }).click();
  await expect(figure.getByText('You guessed seven or more. It comes out').first()).toBeVisible();
  await page.goto('about:blank');
  const later = await wake(page);
  await expect(later.getByText('Your guess: seven or more')).toBeVisible();
  await saysNothingOfIt(later);
});

test('a link brings back a filing, and ours with it', async ({ page }) => {
  await page.goto('/en/play/claims/#claims=f:emscmscmiu');
  const figure = page.locator('#claims');
  await expect(says(figure)).toContainText('10 lie where we have them.');
  await expect(figure.getByText('Where we agree, and why: 1, 2, 3')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/en/play/claims/#claims=f:------c---,a:1');
  await expect(reason(figure, 'pledge')).toContainText('You have it there too.');
});

test('without JavaScript and on paper all ten can be read, with our drawers', { tag: '@long' }, async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/en/chapters/what-we-dont-know/');
    if (javaScriptEnabled) await walkDown(page);
    const sheet = page.locator('#ten .sheet > li');
    if (javaScriptEnabled) await expect(sheet.first()).toBeHidden();
    else await expect(sheet.last()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toHaveCount(10);
    for (const [index, name] of (['experiment', 'model', 'source', 'case'] as const).entries())
      await expect(sheet.nth(index)).toContainText(names[name]);
    await expect(sheet.last()).toBeVisible();
    await context.close();
  }
});

test('in a question the ten stand in a list, four are moved, and the figure says nothing of ours', async ({ page }) => {
  const check = await openChapter(page, 'what-we-dont-know');
  await check.getByRole('button', { name: /^Question 3\b/ }).click();
  const figure = check.locator('.figure.claims');
  await expect(figure.locator('.sheet > li').nth(1)).toHaveText(
    /More trust can make a lab cut corners\.\s+Found in exp/,
  );
  await saysNothingOfIt(figure);
  for (const [claim, name] of [
    [2, 'model'],
    [3, 'source'],
    [5, 'model'],
    [7, 'case'],
  ] as const) {
    await number(figure, new RegExp(`^Slip ${claim},`)).click();
    await drawer(figure, name).click();
    // it stays on top, where it lies now
    await expect(slip(figure)).toContainText(`${claim} of ten`);
    await expect(drawer(figure, name)).toHaveAttribute('aria-pressed', 'true');
    await saysNothingOfIt(figure);
  }
  await expect(figure.locator('.sheet > li').nth(1)).toContainText('Proved in a model');
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.locator('.question > .verdict')).toHaveText(/^\s*Right\./);
});

test('each of the ten exceptions leads to its chapter where that is written, and its figure opens', async ({
  page,
}) => {
  await page.goto('/en/chapters/what-we-dont-know/');
  const list = page.locator('.exceptions > li');
  await expect(list).toHaveCount(10);
  // what is in a fold or waits for its figure has no role yet
  const links = await list
    .locator('a', { hasText: 'play it' })
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(link);
    await walkDown(page);
    await expect(page.locator('section.figure').getByRole('alert')).toHaveCount(0);
  }
});
