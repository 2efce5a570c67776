import { expect, type Locator, type Page } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { blankText } from './blank-text.ts';
import { openGroup, specimen, test, viewNames } from './gallery.ts';
import { objections, paleTexts } from './objections.ts';
import { readingConditions } from './reading-conditions.ts';
import { smallControls } from './small-controls.ts';
import { textOutOfPlace } from './text-out-of-place.ts';

async function shownIn(page: Page, view: string, state: string): Promise<Locator> {
  const stage = specimen(page, view, state);
  await expect(stage.locator('.result-view')).toBeVisible();
  return stage;
}

/** How many names of the class, other than short ones that words contain, stand in a part. */
const namesIn = async (part: Locator) => {
  const text = (await part.textContent()) ?? '';
  return ['Amira Khalil', 'Ben Ó Briain', 'Hiroshi', 'Łukasz Żółć', 'Мария Петрова'].filter((name) =>
    text.includes(name),
  );
};

for (const view of someOf(viewNames)) {
  test(`${view}: nothing to object to in light and dark, no word out of place at 360 px in either direction, marked where it is invented`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openGroup(page, view);
    expect(await objections(page, { repeated: true })).toEqual([]);
    expect(await textOutOfPlace(page)).toEqual([]);
    await page.getByLabel('Direction').selectOption('rtl');
    expect(await textOutOfPlace(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await paleTexts(page)).toEqual([]);
    expect(await smallControls(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    expect(await blankText(page)).toEqual([]);
    for (const [condition, set] of Object.entries(readingConditions)) {
      await set(page);
      expect.soft(await textOutOfPlace(page), condition).toEqual([]);
    }

    await expect((await shownIn(page, view, 'invented')).locator('.invented')).toHaveText('Invented');
    await expect((await shownIn(page, view, 'usual')).locator('.invented')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(specimen(page, view, 'invented').locator('.invented')).toBeVisible();
  });

  test(`${view}: names are text, and are left out where the class can see it`, async ({ page }) => {
    await openGroup(page, view);
    const hostile = await shownIn(page, view, 'hostile-names');
    expect(await hostile.locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    const nameless = await shownIn(page, view, 'without-names');
    await nameless.locator('details').evaluateAll((all) => {
      for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
    });
    expect(await namesIn(nameless)).toEqual([]);
  });
}

test('arrows move in the table, Enter opens a learner or a question, and Tab comes back to where one was', async ({
  page,
}) => {
  await openGroup(page, 'ResultsTable');
  const stage = await shownIn(page, 'ResultsTable', 'usual');
  const opened = stage.locator('output');
  const focused = () =>
    page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement ?? {};
      return [textContent?.replace(/\s+/g, ' ').trim(), ariaLabel].filter(Boolean).join(' ');
    });
  await stage.getByRole('button', { name: 'Question 1', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused()).toBe('2 Question 2');
  await page.keyboard.press('Enter');
  await expect(opened).toHaveText('{"question":2}');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused()).toMatch(/^[●◐○–] question 2, (right|partly right|wrong|left open)(, sure)?$/);
  await page.keyboard.press('Enter');
  await expect(opened).toHaveText('{"learner":"amira khalil"}');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect.poll(() => focused()).toBe('Ben Ó Briain');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(), { message: 'nothing is further out' }).toBe('Ben Ó Briain');
  await page.keyboard.press('Enter');
  await expect(opened).toHaveText('{"learner":"ben ó briain"}');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focused()).toBe('Ben Ó Briain');
  await expect(stage.locator('table [tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('End');
  await expect.poll(() => focused()).toContain('question 14');
});

test('from right to left, the arrows move as one sees it', async ({ page }) => {
  await openGroup(page, 'ResultsTable');
  await page.getByLabel('Direction').selectOption('rtl');
  const stage = await shownIn(page, 'ResultsTable', 'usual');
  await stage.getByRole('button', { name: 'Question 1', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(stage.getByRole('button', { name: 'Question 2', exact: true })).toBeFocused();
});

test('the table has a row a learner, A–Z, and under each question how many had it right', async ({ page }) => {
  await openGroup(page, 'ResultsTable');
  const stage = await shownIn(page, 'ResultsTable', 'usual');
  const names = await stage.locator('tbody th').allInnerTexts();
  expect(names).toHaveLength(26);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  const rows = await stage.locator('tbody tr').all();
  const marks = await Promise.all(
    rows.map((row) => row.locator('td[aria-label]').evaluateAll((cells) => cells.map(({ ariaLabel }) => ariaLabel))),
  );
  const right = marks[0]?.map((_mark, column) => marks.filter((row) => /, right\b/.test(row[column] ?? '')).length);
  await expect
    .poll(async () => (await stage.locator('tfoot td').allInnerTexts()).slice(0, -1).map(Number))
    .toEqual(right);
  // three are read one by one: nothing is counted under them
  const few = await shownIn(page, 'ResultsTable', 'few');
  await expect.poll(async () => (await few.locator('tfoot td').allInnerTexts()).join('').trim()).toBe('');
});

test('a question shows no more than so many answers allow', async ({ page }) => {
  await openGroup(page, 'QuestionView');
  const few = await shownIn(page, 'QuestionView', 'few');
  await expect(few.locator('.bar-of')).toHaveCount(0);
  await expect(few.locator('.answers tbody tr')).toHaveCount(3);
  const counts = await shownIn(page, 'QuestionView', 'counts-alone');
  await expect(counts.locator('.bar-of')).toHaveCount(0);
  await expect(counts.getByRole('columnheader', { name: 'How many' })).toBeVisible();
  const bars = await shownIn(page, 'QuestionView', 'usual');
  await expect(bars.locator('.bar-of').first()).toBeVisible();
  await expect(bars.getByRole('columnheader', { name: 'Share' })).toHaveCount(0);
  const percent = await shownIn(page, 'QuestionView', 'percent-too');
  await expect(percent.getByRole('columnheader', { name: 'Share' })).toBeVisible();
  await expect.poll(() => percent.locator('.answers').textContent()).toMatch(/\d %|\d%/);
});

test('each bar is as long as its number says, and the next question is one press away', async ({ page }) => {
  await openGroup(page, 'QuestionView');
  const stage = await shownIn(page, 'QuestionView', 'usual');
  const lengths = await stage
    .locator('.bar-of .all')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  const counts = (await stage.locator('.answers .count').allInnerTexts()).map(Number);
  expect(counts.length).toBeGreaterThan(1);
  expect(lengths).toHaveLength(counts.length);
  const each = (lengths[0] ?? 0) / (counts[0] ?? 1);
  for (const [place, count] of counts.entries()) expect(Math.abs((lengths[place] ?? 0) - count * each)).toBeLessThan(4);
  await stage.getByRole('button', { name: 'Question 3, after this one' }).click();
  await expect(stage.getByRole('heading', { name: 'Question 3' })).toBeVisible();
});

test('a figure that was set is told in words, and can be shown as it should stand', async ({ page }) => {
  await openGroup(page, 'QuestionView');
  const stage = await shownIn(page, 'QuestionView', 'usual');
  for (let place = 3; place <= 12; place++)
    await stage.getByRole('button', { name: `Question ${place}, after this one` }).click();
  const show = stage.getByRole('link', { name: 'Show the figure' });
  await expect(show).toHaveAttribute('href', /\/play\/payoff-matrix\/.*#payoff-matrix=./);
  await expect(show).toHaveAttribute('target', '_blank');
});

test('the next lesson stands on the wall large and without names, and Escape takes it down', async ({ page }) => {
  await openGroup(page, 'NextLesson');
  const stage = await shownIn(page, 'NextLesson', 'usual');
  const ideas = stage.locator('section > .ideas > li');
  await expect.poll(() => ideas.count()).toBeGreaterThan(0);
  await expect.poll(() => ideas.count()).toBeLessThan(4);
  await expect(ideas.first().locator('.holders')).toHaveText(/ of .*/);
  const open = stage.getByRole('button', { name: 'On the wall' });
  await open.click();
  const wall = stage.getByRole('dialog', { name: 'Next lesson' });
  await expect(wall).toBeVisible();
  expect(await namesIn(wall)).toEqual([]);
  const size = (part: Locator) => part.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect
    .poll(() => size(wall.locator('h3').first()))
    .toBeGreaterThan(1.2 * (await size(ideas.first().locator('h3'))));
  await page.keyboard.press('Escape');
  await expect(wall).toBeHidden();
  await expect(open).toBeFocused();
  await expect((await shownIn(page, 'NextLesson', 'few')).locator('.says')).toContainText('fewer than five');
});

test('of each question a learner’s view tells the answer; where it was missed, the right one and the last try', async ({
  page,
}) => {
  await openGroup(page, 'LearnerView');
  const stage = await shownIn(page, 'LearnerView', 'usual');
  const asked = stage.locator('.answered > li');
  await expect(asked).toHaveCount(14);
  const seen = { right: 0, missed: 0, open: 0 };
  for (const item of await asked.all()) {
    const outcome = (await item.locator('.outcome').textContent()) ?? '';
    const rows = (await item.locator('dt').allTextContents()).map((row) => row.trim());
    if (/left open/.test(outcome)) expect(rows).toEqual(['Right']);
    else if (/wrong|partly/.test(outcome)) expect(rows).toEqual(['Answered', 'Right', 'Last try']);
    else expect(rows).toEqual(['Answered']);
    seen[/left open/.test(outcome) ? 'open' : rows.length > 1 ? 'missed' : 'right']++;
  }
  // the first learner of the gallery’s class has some of each
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  await stage.getByRole('button', { name: 'Ben Ó Briain, after this one' }).click();
  await expect(stage.getByRole('heading', { name: 'Ben Ó Briain' })).toBeVisible();
});

test('one learner is printed alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openGroup(page, 'LearnerView');
  const stage = await shownIn(page, 'LearnerView', 'usual');
  await stage.getByRole('button', { name: 'Print for Amira Khalil' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(stage.getByRole('heading', { name: 'Amira Khalil' })).toBeVisible();
  await expect(stage.getByRole('button')).toHaveCount(0);
  await expect(specimen(page, 'LearnerView', 'few').locator('h2')).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('h1')).toBeVisible();
});

test('the next lesson is printed alone, on two pages at most, with the addresses of its figures', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openGroup(page, 'NextLesson');
  const stage = await shownIn(page, 'NextLesson', 'invented');
  for (const format of ['A4', 'Letter']) {
    // what is printed alone is so until it is printed
    await stage.getByRole('button', { name: 'Print', exact: true }).click();
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
    const printed = (await page.pdf({ format, margin })).toString('latin1');
    const pages = printed.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages, format).toBeGreaterThan(0);
    expect(pages, format).toBeLessThan(3);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(stage.locator('.in-print').first()).toHaveText(/^http.*\/play\/.*#/);
  await expect(stage.locator('.in-print').first()).toBeVisible();
  await expect(stage.getByRole('link', { name: 'Show the figure' })).toHaveCount(0);
});

test('the facts are told in their order, and lead to the questions that they name', async ({ page }) => {
  await openGroup(page, 'Facts');
  const stage = await shownIn(page, 'Facts', 'usual');
  const facts = await stage.locator('li > span').allInnerTexts();
  const order = [
    /^26 of 28 handed in\. Missing: Tom, Yara\.$/,
    /^Next lesson, a mistake to take up: /,
    /^Weakest: /,
    /^Sure and wrong: /,
    /^Perhaps a word, /,
  ];
  expect(facts).toHaveLength(order.length);
  for (const [place, fact] of order.entries()) expect(facts[place]).toMatch(fact);
  const weakest = Number(/question (\d+)/.exec(facts[2] ?? '')?.[1]);
  await stage
    .getByRole('button', { name: `Look at question ${weakest}` })
    .first()
    .click();
  await expect(stage.locator('output')).toHaveText(`{"question":${weakest}}`);
  await stage.getByRole('button', { name: 'Plan the next lesson' }).click();
  await expect(stage.locator('output')).toHaveText('lesson');
  const seen = await shownIn(page, 'Facts', 'without-names');
  expect(await seen.locator('li > span').allInnerTexts()).not.toContainEqual(expect.stringContaining('Perhaps a word'));
});
