import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerSomehow } from './answer-all.ts';
import { test as inGallery, openGroup, specimen } from './gallery.ts';
import { press } from './keyboard.ts';
import { listen } from './spoken.ts';
import { put } from './stored.ts';
import { walkDown } from './walk-down.ts';

async function open(page: Page, chapter: string, number: number): Promise<Locator> {
  await page.goto(`/en/chapters/${chapter}/`);
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: new RegExp(`^Question ${number}\\b`) }).click();
  await expect(check.getByText(new RegExp(`^Question ${number} of`))).toBeVisible();
  return check;
}

/** Opens a page that has the browser's database made. */
async function ready(page: Page): Promise<void> {
  await page.goto('/en/progress/');
  await walkDown(page);
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
}

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
  for (const chapter of ['one-round', 'payoffs', 'crowd', 'five-levers', 'usb', 'oversight', 'what-we-dont-know']) {
    test(`the verdict, its reason and the way on are in view, and the page moves no further than that: ${chapter}`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(`/en/chapters/${chapter}/`);
      await walkDown(page);
      const check = page.locator('.check');
      for (let number = 1; number <= 7; number++) {
        await check.getByRole('button', { name: new RegExp(`^Question ${number}\\b`) }).click();
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
    });
  }

  test('and on a second visit the reason is there again', async ({ page }) => {
    const check = await open(page, 'payoffs', 2);
    await check.getByLabel('Nowhere').check();
    await checkButton(check).click();
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
  let send = () => {};
  const waits = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/questions.json', async (route) => {
    await waits;
    await route.continue();
  });
  await page.goto('/en/chapters/one-round/');
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByText('5 beats 3 if Anvil ships safe').click();
  for (let time = 0; time < 3; time++) await checkButton(check).click({ force: true });
  await expect(check.getByRole('status')).toHaveText(/Fetching what there is to say/);
  await expect(checkButton(check)).toHaveAttribute('aria-disabled', 'true');
  send();
  await expect(check.locator('.question > .verdict')).toHaveText(/^\s*Right\. \S/);
  await expect.poll(() => answers(page)).toHaveLength(1);
  await page.waitForTimeout(500);
  expect(await answers(page)).toHaveLength(1);
});

test.describe('a stored answer that can no longer be read', () => {
  const record = (item: string, response: string, rest: object = {}) => ({
    type: 'marked',
    item,
    rev: 1,
    seed: 0,
    response,
    id: `old${item.replace(/\W/g, '')}${Math.random().toString(36).slice(2, 10)}`,
    at: Date.now() - 1000,
    v: 2,
    ...rest,
  });
  const kinds = [
    ['a figure to set', 'usb', 3, 'usb/bring-back', 'n:5'],
    ['one choice', 'payoffs', 2, 'payoffs/two-rests', '9'],
    ['several', 'one-round', 3, 'one-round/three-alike', '0,0'],
    ['order', 'one-round', 2, 'one-round/last-round', '0,1'],
    ['match', 'five-levers', 5, 'five-levers/which-number', '0,9'],
    ['a cell', 'payoffs', 3, 'payoffs/first-rest', 'XX'],
  ] as const;

  for (const [kind, chapter, number, item, response] of kinds) {
    for (const checked of [false, true]) {
      test(`${kind}, ${checked ? 'answered' : 'marked'}: the question starts afresh, says so, and can be answered`, async ({
        page,
      }) => {
        await ready(page);
        await put(page, 'events', [record(item, response, checked ? { type: 'answered', score: 0 } : {})]);
        const check = await open(page, chapter, number);
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
  }

  test('a number that was answered with words starts afresh too; one that was only typed stands there', async ({
    page,
  }) => {
    await ready(page);
    await put(page, 'events', [
      record('crowd/twice-as-many', 'forty', { type: 'answered', score: 0 }),
      record('five-levers/years-to-mend', '7x;9'),
    ]);
    const check = await open(page, 'crowd', 2);
    await expect(check.getByText('can no longer be read, so the question starts afresh')).toBeVisible();
    const other = await open(page, 'five-levers', 7);
    await expect(other.getByLabel('from', { exact: true })).toHaveValue('7x');
  });

  test('in a test it counts as open, says so, and the test can be finished', async ({ page }) => {
    await ready(page);
    const form = ['usb/bring-back', 'payoffs/two-rests', 'payoffs/first-rest'];
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
      record('usb/bring-back', 'n:5', { within: 'sittingsitting1' }),
      record('payoffs/two-rests', '9', { within: 'sittingsitting1' }),
    ]);
    await page.goto('/en/tests/part-1/');
    const check = page.locator('.check');
    await expect(check.getByText('can no longer be read, so the question starts afresh')).toBeVisible();
    await expect(check.getByRole('button', { name: 'Question 1', exact: true })).toBeVisible();
    await expect(check.locator('.plugs')).toBeVisible();
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
    const check = await open(page, 'crowd', 2);
    await check.getByRole('textbox').fill(' 4,0 weeks');
    await page.keyboard.press('Enter');
    await expect(check.locator('.question > .verdict')).toHaveText(/^\s*Right\./);
    expect((await answers(page)).at(-1)?.response).toBe('4');
  });

  test('that cannot be read is named, its field is marked, and it is no answer', async ({ page }) => {
    const check = await open(page, 'crowd', 2);
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
    const check = await open(page, 'five-levers', 7);
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
    expect((await answers(page)).at(-1)?.response).toBe('70;90.5');
  });

  test('off the usual slips is told its direction, then how the right one comes about; “Try again” keeps the numbers', async ({
    page,
  }) => {
    const check = await open(page, 'the-race', 2);
    const prompt = await check.locator('.question label').first().textContent();
    const field = check.getByRole('textbox');
    await field.fill('99999');
    await field.press('Enter');
    const verdict = check.locator('.question > .verdict');
    await expect(verdict).toHaveText(/^\s*Not this one\.\s+That is too high\.\s*$/);
    await check.getByRole('button', { name: 'Try again' }).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    expect(await check.locator('.question label').first().textContent()).toBe(prompt);
    await field.fill('-99999');
    await field.press('Enter');
    await expect(verdict).toHaveText(/That is too low\. The number is [\d.,]+\D*\. \S+ \S+/);
    expect(await check.locator('.question label').first().textContent()).toBe(prompt);
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
    const check = await open(page, 'crowd', 2);
    await check.getByRole('textbox').fill('77');
    await page.keyboard.press('Enter');
    await expect(check.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(check.getByRole('button', { name: 'New numbers' })).toHaveCount(0);
  });
});

test.describe('an order', () => {
  test('is answered as it stands, and every move is said', async ({ page }) => {
    const spoken = await listen(page);
    const check = await open(page, 'one-round', 2);
    await checkButton(check).click();
    await expect(check.locator('.question > .verdict')).toHaveText(
      /^\s*(Partly|Not this one)\.\s+\d of 4 stand in their place\.\s*$/,
    );
    expect(await answers(page)).toHaveLength(1);
    await check.getByRole('button', { name: 'Try again' }).click();
    await check
      .locator('.question li')
      .first()
      .getByRole('button', { name: /^Move down/ })
      .click();
    await expect.poll(spoken).toContain('Now 2 of 4.');
    await page.keyboard.press('Enter');
    await expect.poll(spoken).toContain('Now 3 of 4.');
  });

  test('in a test is kept as it stands by a button, and then counts as answered', async ({ page }) => {
    await ready(page);
    await put(page, 'events', [
      {
        type: 'began',
        test: 'part-1',
        seed: 7,
        items: ['one-round/last-round', 'payoffs/two-rests'],
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
    const check = await open(page, 'payoffs', 2);
    const inside = () => check.locator('.question').evaluate((element) => element.contains(document.activeElement));
    for (const name of [/nudge$/, /^Strike out/]) {
      for (let rung = 0; rung < 4; rung++) {
        const button = check.getByRole('button', { name });
        if ((await button.count()) === 0) break;
        await press(page, button);
        expect(await inside()).toBe(true);
      }
    }
    await expect(check.locator('.struck')).toHaveCount(1);
    // a wrong one that was left, twice
    const wrong = check
      .locator('.option:not(.struck)', { hasText: /^\s*(Nowhere|Only where both cut corners)/ })
      .first();
    for (const then of ['Try again', 'Show me']) {
      await wrong.click();
      await press(page, checkButton(check));
      await press(page, check.getByRole('button', { name: then }));
      expect(await inside()).toBe(true);
    }
    await expect(check.locator('.option .why:visible')).toHaveCount(4);
  });

  test('after the last nudge of a question with nothing to strike out', async ({ page }) => {
    const check = await open(page, 'crowd', 2);
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
    await check.getByRole('button', { name: 'Question 12', exact: true }).click();
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
