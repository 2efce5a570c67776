import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { answerSomehow } from './answer-all.ts';
import { type Asked, asked, askedWithDraw, questionsOf, wordsOf } from './asked.ts';
import { checkIt, openChapter, openQuestion, option, turnTo } from './check.ts';
import { test as inGallery, openGroup, specimen } from './gallery.ts';
import { holdBack } from './hold-back.ts';
import { press } from './keyboard.ts';
import { listen } from './spoken.ts';
import { put } from './stored.ts';
import { testOf } from './test-length.ts';
import { walkDown } from './walk-down.ts';

/** Opens a page that has the browser's database made. */
async function ready(page: Page): Promise<void> {
  await page.goto('/en/progress/');
  await walkDown(page);
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
}

const places = JSON.parse(readFileSync('src/quiz/earlier/positions.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;
/** The ids of a question's parts in the order in which its file stated them when records named them by their places. */
const idsThen = ({ id, file }: Asked): readonly string[] => places[id]?.[file.rev] ?? [];
const isEarlier = (question: Asked): boolean => idsThen(question).length > 0;

const checkButton = (check: Locator) => check.getByRole('button', { name: 'Check', exact: true });

/** The answers that the browser's database holds, as it wrote them. */
const answers = (page: Page): Promise<readonly { response: string; score: number }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('common-knowledge:/');
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.filter(({ type }) => type === 'answered'));
          };
        };
      }),
  );

test.describe('after Check', () => {
  test.use({ viewport: { width: 390, height: 664 } });
  const looked = ['one-round', 'payoffs', 'crowd', 'five-levers', 'usb', 'oversight', 'what-we-dont-know'];
  for (const chapter of someOf(looked)) {
    test(`the verdict, its reason and the way on are in view, the page moves no further than that, and what to read again is named: ${chapter}`, async ({
      page,
    }) => {
      test.slow();
      const check = await openChapter(page, chapter);
      for (const question of questionsOf(chapter)) {
        await turnTo(check, question);
        await answerSomehow(page, check.locator('.question'));
        await checkButton(check).evaluate((button) => button.scrollIntoView({ block: 'nearest' }));
        const before = await page.evaluate(() => scrollY);
        await checkButton(check).click();
        const next = check.getByRole('button', { name: /^(Next question|See how it went)$/ });
        await expect(next).toBeFocused();
        const verdict = check.locator('.question > .verdict');
        await expect(verdict).toHaveText(/^\s*(Right\.|(Partly|Not this one)\.\s+\S)/);
        await expect(verdict).toBeInViewport({ ratio: 0.99 });
        await expect(next).toBeInViewport({ ratio: 0.99 });
        const [after, edge] = await check.evaluate((element) => {
          const foot = element.querySelector('.actions')?.getBoundingClientRect().bottom ?? 0;
          return [scrollY, Math.round(innerHeight - foot)];
        });
        // it stays where it is, or what is to be read ends just above the window's edge
        if (Math.abs(after - before) > 1) expect(Math.abs(edge - 16)).toBeLessThanOrEqual(3);
      }
      await check.getByRole('button', { name: 'See how it went' }).click();
      await expect(check.getByText(/^(All )?\d+ (of \d+ )?right\.$/)).toBeVisible();
      // what is to be read again is named as on the page
      const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts();
      const again = await check.locator('.read-again a').allInnerTexts();
      expect(again.filter((words) => !headings.includes(words))).toEqual([]);
      expect(again.length > 0 || chapter !== 'one-round').toBe(true);
    });
  }

  test('and on a second visit the reason is there again', async ({ page }) => {
    const choice = asked('one-choice');
    const check = await openQuestion(page, choice);
    await option(check, wordsOf(choice).wrong[0]).check();
    await checkIt(check);
    const said = await check.locator('.question > .verdict').textContent();
    expect(said).toMatch(/Not this one\.\s+\S+ \S+/);
    await page.reload();
    await walkDown(page);
    await expect(check.locator('.question > .verdict')).toHaveText(said ?? '');
  });
});

test('Check pressed three times while the questions load says that it waits, and writes one answer', async ({
  page,
}) => {
  const send = await holdBack(page, '**/questions.json');
  // the one question that is there without them
  const choice = asked('one-choice', ({ number }) => number === 1);
  const why = choice.file.options.find(({ correct }) => correct)?.why ?? '';
  const check = await openChapter(page, choice.chapter);
  await option(check, wordsOf(choice).right[0]).check();
  for (let time = 0; time < 3; time++) await checkButton(check).click({ force: true });
  await expect(check.getByRole('status')).toHaveText(/Fetching what there is to say/);
  await expect(checkButton(check)).toHaveAttribute('aria-disabled', 'true');
  await expect(check.locator('.right')).toHaveCount(0);
  send();
  await expect(check.getByText(why).first()).toBeVisible();
  await expect(check.locator('.question > .verdict')).toHaveText(/^\s*Right\. \S/);
  await expect.poll(() => answers(page)).toHaveLength(1);
  await page.waitForTimeout(500);
  await expect.poll(() => answers(page)).toHaveLength(1);
});

/** A record of version 2, which named options by their places. */
const record = ({ id, file }: Asked, response: string, rest: object = {}) => ({
  type: 'marked',
  item: id,
  rev: file.rev,
  seed: 0,
  response,
  id: `old${id.replace(/\W/g, '')}${Math.random().toString(36).slice(2, 10)}`,
  at: Date.now() - 1000,
  v: 2,
  ...rest,
});

test('nothing but its words tells one answer from another', async ({ page }) => {
  test.slow();
  for (const [question, fields] of [
    [asked('several'), 'input'],
    [asked('match'), 'option'],
  ] as const) {
    const check = await openQuestion(page, question);
    const values = await check
      .locator(`.question ${fields}`)
      .evaluateAll((elements) => elements.map((element) => (element as HTMLInputElement | HTMLOptionElement).value));
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) expect(value).toMatch(/^(on|\d?)$/);
  }
});

test('what an earlier version stored by places is marked still, and a new answer is stored by ids', async ({
  page,
}) => {
  await ready(page);
  const choice = asked('one-choice', isEarlier);
  const several = asked('several', isEarlier);
  const order = asked('order', isEarlier);
  const match = asked('match', isEarlier);
  const backwards = [...idsThen(order).keys()].toReversed();
  const halfMatched = [...idsThen(match).keys()].map((place) => (place === 0 ? '1' : '-'));
  await put(page, 'events', [
    record(choice, '1'),
    record(several, '0,2'),
    record(order, backwards.join(), { type: 'answered', score: 0 }),
    record(match, halfMatched.join()),
  ]);
  /** The part that stood at a place of the file then, in today's words. */
  const then = <Part extends { readonly id: string }>(question: Asked, parts: readonly Part[], place: number) => {
    const part = parts.find(({ id }) => id === idsThen(question)[place]);
    if (!part) throw new Error(`${question.id} has no part of place ${place}`);
    return part;
  };
  let check = await openQuestion(page, choice);
  await expect(option(check, then(choice, choice.file.options, 1).text)).toBeChecked();
  const other = then(choice, choice.file.options, 3);
  await option(check, other.text).check();
  await press(page, checkButton(check));
  await expect.poll(() => answers(page)).toContainEqual(expect.objectContaining({ response: other.id, v: 4 }));
  check = await openQuestion(page, several);
  await expect(check.locator('input:checked')).toHaveCount(2);
  for (const place of [0, 2])
    await expect(option(check, then(several, several.file.options, place).text)).toBeChecked();
  check = await openQuestion(page, order);
  await expect(check.locator('.order li .text')).toHaveText(
    backwards.map((place) => then(order, order.file.items, place).text),
  );
  check = await openQuestion(page, match);
  const sides = match.file.pairs;
  const chosen = (place: number) =>
    check.getByLabel(then(match, sides, place).left, { exact: true }).locator('option:checked');
  await expect(chosen(0)).toHaveText(then(match, sides, 1).right);
  await expect(chosen(1)).toHaveText('choose');
});

test.describe('a stored answer that can no longer be read', () => {
  const exercise = asked('set-widget');
  const choice = asked('one-choice', isEarlier);
  const cell = asked('cell');
  const kinds = [
    ['a figure to set', exercise, 'n:5'],
    ['one choice', choice, '9'],
    ['several', asked('several', isEarlier), '0,0'],
    ['order', asked('order', isEarlier), '0,1'],
    ['match', asked('match', isEarlier), '0,9'],
    ['a cell', cell, 'XX'],
  ] as const;

  const cases = kinds.flatMap((kind) => [false, true].map((checked) => [...kind, checked] as const));
  for (const [kind, question, response, checked] of someOf(cases)) {
    test(`${kind}, ${checked ? 'answered' : 'marked'}: the question starts afresh, says so, and can be answered`, async ({
      page,
    }) => {
      await ready(page);
      await put(page, 'events', [record(question, response, checked ? { type: 'answered', score: 0 } : {})]);
      const check = await openQuestion(page, question);
      await expect(check.getByText('can no longer be read, so the question starts afresh')).toBeVisible();
      await expect(check.getByText('Fetching')).toHaveCount(0);
      if (kind === 'a figure to set') {
        await checkButton(check).click();
        await expect(check.getByText('Set the figure, then check.').last()).toBeVisible();
      }
      await answerSomehow(page, check.locator('.question'));
      await press(page, checkButton(check));
      await expect(check.locator('.question > .verdict')).toHaveText(/^\s*(Right|Partly|Not this one)\./);
    });
  }

  test('a number that was answered with words starts afresh too; one that was only typed stands there', async ({
    page,
  }) => {
    await ready(page);
    const [number, estimate] = [asked('number'), asked('estimate')];
    await put(page, 'events', [record(number, 'forty', { type: 'answered', score: 0 }), record(estimate, '7x;9')]);
    const check = await openQuestion(page, number);
    await expect(check.getByText('can no longer be read, so the question starts afresh')).toBeVisible();
    const other = await openQuestion(page, estimate);
    await expect(other.getByLabel('from', { exact: true })).toHaveValue('7x');
  });

  test('in a test it counts as open, says so, and the test can be finished', async ({ page }) => {
    await ready(page);
    const form = [exercise.id, choice.id, cell.id];
    await put(page, 'events', [
      {
        type: 'began',
        test: 'part-1',
        seed: 7,
        items: form,
        id: 'sittingsitting1',
        at: Date.now() - 5000,
        v: 2,
      },
      record(exercise, 'n:5', { within: 'sittingsitting1' }),
      record(choice, '9', { within: 'sittingsitting1' }),
    ]);
    await page.goto('/en/tests/part-1/');
    const check = page.locator('.check');
    await expect(check.getByText('can no longer be read, so the question starts afresh')).toBeVisible();
    await expect(check.getByRole('button', { name: 'Question 1', exact: true })).toBeVisible();
    await expect(check.locator(`[data-figure="${exercise.file.widget}"]`)).toBeVisible();
    await check.getByRole('button', { name: 'Question 3', exact: true }).click();
    await check.getByRole('button', { name: 'Finish', exact: true }).click();
    await expect(check.getByText('3 questions are still open.')).toBeVisible();
    await check.getByRole('button', { name: 'Yes, finish' }).click();
    await expect(check.getByRole('heading', { name: '0 of 3 right.' })).toBeFocused();
    expect(await answers(page)).toEqual([]);
    await check.locator('.reasons summary').first().click();
    await expect(check.getByText('Your answer: nothing chosen').first()).toBeVisible();
  });
});

test.describe('a number', () => {
  inGallery('is read however it is typed, and Enter checks it', async ({ page }) => {
    await openGroup(page, 'number');
    const part = specimen(page, 'number', 'empty');
    for (const typed of ['-2.5', '-2.50', ' −2.5 ', '-2,5', '-2.5 points', '-2.5 %', '-$2.5']) {
      await part.getByRole('textbox').fill(typed);
      await page.keyboard.press('Enter');
      await expect(part.locator('.question > .verdict'), typed).toHaveText(/^\s*Right\./);
      await page.keyboard.press('Enter');
      await expect(part.getByRole('textbox')).toHaveValue('');
    }
  });

  test('is kept as it was read', async ({ page }) => {
    const number = asked('number', ({ file }) => Number.isInteger(file.answer) && Math.abs(file.answer) < 1000);
    const check = await openQuestion(page, number);
    await check.getByRole('textbox').fill(` ${number.file.answer},0 ${number.file.unit ?? ''}`);
    await page.keyboard.press('Enter');
    await expect(check.locator('.question > .verdict')).toHaveText(/^\s*Right\./);
    await expect.poll(async () => (await answers(page)).at(-1)?.response).toBe(String(number.file.answer));
  });

  test('that cannot be read is named, its field is marked, and it is no answer', async ({ page }) => {
    const check = await openQuestion(page, asked('number'));
    await checkButton(check).click();
    await expect(check.getByRole('status')).toHaveText('Type a number first.');
    await page.setViewportSize({ width: 390, height: 500 });
    const field = check.getByRole('textbox');
    await field.fill('four or 5');
    await field.press('Enter');
    await expect(check.getByRole('status')).toHaveText(
      '“four or 5” could not be read as a number. Write it like 2.5 or 1,000.',
    );
    await expect(check.getByRole('status')).toBeInViewport({ ratio: 0.99 });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/“four or 5” could not be read/);
    await expect(field).toBeFocused();
    await field.fill('4');
    await expect(field).not.toHaveAttribute('aria-invalid');
    expect(await answers(page)).toEqual([]);
  });

  test('in an estimate: the end that cannot be read is named and marked; the lower one stands on the left', async ({
    page,
  }) => {
    const check = await openQuestion(page, asked('estimate'));
    const [from, to] = [check.getByLabel('from', { exact: true }), check.getByLabel('to', { exact: true })];
    await from.fill('70');
    await to.fill('ninety');
    await to.press('Enter');
    await expect(check.getByRole('status')).toHaveText(/^“ninety” could not be read/);
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await expect(from).not.toHaveAttribute('aria-invalid');
    await to.fill('60,5');
    await to.press('Enter');
    await expect(check.getByRole('status')).toHaveText('The lower number goes on the left.');
    await to.fill('90,5');
    await to.press('Enter');
    await expect(check.locator('.question > .verdict')).toHaveText(/^\s*(Right|Partly|Not this one)\./);
    await expect.poll(async () => (await answers(page)).at(-1)?.response).toBe('70;90.5');
  });

  test('off the usual slips is told its direction, then how the right one comes about; “Try again” keeps the numbers', async ({
    page,
  }) => {
    const check = await openQuestion(page, askedWithDraw('number'));
    const prompt = await check.locator('.question label').first().textContent();
    const field = check.getByRole('textbox');
    await field.fill('99999');
    await field.press('Enter');
    const verdict = check.locator('.question > .verdict');
    await expect(verdict).toHaveText(/^\s*Not this one\.\s+That is too high\.\s*$/);
    await check.getByRole('button', { name: 'Try again' }).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await expect.poll(() => check.locator('.question label').first().textContent()).toBe(prompt);
    await field.fill('-99999');
    await field.press('Enter');
    await expect(verdict).toHaveText(/That is too low\. The number is [\d.,]+\D*\. \S+ \S+/);
    await expect.poll(() => check.locator('.question label').first().textContent()).toBe(prompt);
    await check.getByRole('button', { name: 'New numbers' }).click();
    await expect(check.getByText(/^Question \d+ of \d+$/)).toBeFocused();
    await expect(field).toHaveValue('');
    expect(await check.locator('.question label').first().textContent()).not.toBe(prompt);
    // the first miss of new numbers gives nothing away
    await field.fill('99999');
    await field.press('Enter');
    await expect(verdict).toHaveText(/^\s*Not this one\.\s+That is too high\.\s*$/);
    await expect.poll(() => answers(page)).toHaveLength(3);
    await page.reload();
    await walkDown(page);
    await expect(verdict).toHaveText(/That is too high/);
  });

  test('that is not drawn is tried again without an offer of new numbers', async ({ page }) => {
    const number = asked('number');
    const check = await openQuestion(page, number);
    await check.getByRole('textbox').fill(String(number.file.answer + 12345));
    await page.keyboard.press('Enter');
    await expect(check.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(check.getByRole('button', { name: 'New numbers' })).toHaveCount(0);
  });
});

test.describe('an order', () => {
  test('is answered as it stands, and every move is said', async ({ page }) => {
    const spoken = await listen(page);
    const order = asked('order');
    const all = order.file.items.length;
    const check = await openQuestion(page, order);
    await checkButton(check).click();
    await expect(check.locator('.question > .verdict')).toHaveText(
      new RegExp(`^\\s*(Partly|Not this one)\\.\\s+\\d of ${all} stand in their place\\.\\s*$`),
    );
    await expect.poll(() => answers(page)).toHaveLength(1);
    await check.getByRole('button', { name: 'Try again' }).click();
    await check
      .locator('.question li')
      .first()
      .getByRole('button', { name: /^Move down/ })
      .click();
    await expect.poll(spoken).toContain(`Now 2 of ${all}.`);
    await page.keyboard.press('Enter');
    await expect.poll(spoken).toContain(`Now 3 of ${all}.`);
  });

  test('in a test is kept as it stands by a button, and then counts as answered', async ({ page }) => {
    await ready(page);
    await put(page, 'events', [
      {
        type: 'began',
        test: 'part-1',
        seed: 7,
        items: [asked('order').id, asked('one-choice').id],
        id: 'sittingsitting2',
        at: Date.now() - 5000,
        v: 2,
      },
    ]);
    await page.goto('/en/tests/part-1/');
    const check = page.locator('.check');
    await check.getByRole('button', { name: 'Keep this order' }).click();
    await expect(check.getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
    await expect(check.getByRole('button', { name: 'Keep this order' })).toHaveCount(0);
    await expect(check.locator('.moves button').nth(1)).toBeFocused();
  });
});

test.describe('the focus stays in the question, however slow the disk is,', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const listen = IDBTransaction.prototype.addEventListener;
      IDBTransaction.prototype.addEventListener = function (
        type: string,
        listener: EventListenerOrEventListenerObject,
        options?: AddEventListenerOptions | boolean,
      ) {
        const late = (event: Event) =>
          setTimeout(
            () => (typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event)),
            1500,
          );
        return listen.call(this, type, type === 'complete' ? late : listener, options);
      };
    });
  });

  test('after every nudge, after “Strike out a wrong one” and after “Show me”', async ({ page }) => {
    const choice = asked('one-choice', ({ file }) => file.hint !== undefined);
    const check = await openQuestion(page, choice);
    const inside = () => check.locator('.question').evaluate((element) => element.contains(document.activeElement));
    for (const name of [/nudge$/, /^Strike out/]) {
      for (let rung = 0; rung < 4; rung++) {
        const button = check.getByRole('button', { name });
        if ((await button.count()) === 0) break;
        await press(page, button);
        await expect.poll(() => inside()).toBe(true);
      }
    }
    await expect(check.locator('.struck')).toHaveCount(1);
    // a wrong one that was left, twice
    const struck = await check.locator('.struck .text').textContent();
    const wrong = option(
      check,
      wordsOf(choice).wrong.find((words) => words !== struck),
    );
    for (const then of ['Try again', 'Show me']) {
      await wrong.check();
      await press(page, checkButton(check));
      await press(page, check.getByRole('button', { name: then }));
      await expect.poll(() => inside()).toBe(true);
    }
    await expect(check.locator('.option .why:visible')).toHaveCount(choice.file.options.length);
  });

  test('after the last nudge of a question with nothing to strike out', async ({ page }) => {
    const check = await openQuestion(
      page,
      asked('number', ({ file }) => file.hint !== undefined),
    );
    for (let rung = 0; rung < 4; rung++) {
      const nudge = check.getByRole('button', { name: /nudge$/ });
      if ((await nudge.count()) === 0) break;
      await press(page, nudge);
    }
    await expect(checkButton(check)).toBeFocused();
  });

  test('on the progress page after “Delete all of it”, “No, keep it” and the deletion', async ({ page }) => {
    await page.goto('/en/progress/');
    await walkDown(page);
    await press(page, page.getByRole('button', { name: 'Delete all of it' }));
    await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Delete all of it' })).toBeFocused();
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('button', { name: 'Yes, delete all of it' }));
    await expect(page.getByRole('button', { name: 'Delete all of it' })).toBeFocused();
  });

  test('in a test after “Not yet”, and in the review after it is turned off and on', async ({ page }) => {
    await page.goto('/en/tests/part-1/#seed=7');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    const check = page.locator('.check');
    await check.getByRole('button', { name: `Question ${testOf('part-1').count}`, exact: true }).click();
    await press(page, check.getByRole('button', { name: 'Finish', exact: true }));
    await press(page, check.getByRole('button', { name: 'Not yet' }));
    await expect(check.getByRole('button', { name: 'Finish', exact: true })).toBeFocused();
    await page.goto('/en/review/');
    await check.getByText('Settings').click();
    await press(page, check.getByRole('button', { name: 'Turn the review off' }));
    await expect(check.getByText('The review is turned off.')).toBeFocused();
    await press(page, check.getByRole('button', { name: 'Turn the review on' }));
    await expect(check.getByText(/due\.|^Nothing is/)).toBeFocused();
  });
});
