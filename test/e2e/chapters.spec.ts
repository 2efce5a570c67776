import { expect, test } from '@playwright/test';
import type { ChapterBank } from '#quiz/bank.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { type AskedItem, present } from '#quiz/present.ts';
import { answerAll } from './answer-all.ts';
import { asked, askedWithDraw, wordsOf } from './asked.ts';
import { checkIt, openQuestion, option } from './check.ts';
import { press, tabTo } from './keyboard.ts';
import { records } from './stored.ts';
import { walkDown } from './walk-down.ts';

test('chapter 1 is done with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/one-round/');
  await walkDown(page);
  const rivals = page.locator('#rivals');
  await tabTo(page, rivals.getByRole('button', { name: /^Ship safe/ }));
  for (let rival = 1; rival <= 5; rival++) {
    while (await rivals.getByRole('button', { name: /^Ship safe/ }).isVisible()) {
      await expect(rivals.getByRole('button', { name: /^Ship safe/ })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(rivals.locator('.leaves')).toBeFocused();
    if (rival === 1) {
      await press(page, rivals.getByRole('button', { name: 'Always cut corners' }));
      await expect(rivals.locator('.next')).toBeFocused();
    }
    await press(page, rivals.locator('.next'));
  }
  await expect(rivals.getByText('Over 27 rounds you got').first()).toBeVisible();
  for (let rule = 0; rule < 5; rule++) {
    const plate = rivals.locator(`[data-plate="${rule}"]`);
    // a face that the record rules out throws the plate off, and the focus comes back to it
    for (let seat = 0; seat < 5 && !(await plate.evaluate((each) => each.classList.contains('worn-by'))); seat++) {
      const face = rivals.locator(`[data-seat="${seat}"]`);
      if (!(await face.getAttribute('aria-label'))?.endsWith('no plate yet')) continue;
      await press(page, plate);
      await press(page, face);
    }
  }
  await press(page, rivals.getByRole('button', { name: 'Unmask them' }));
  await expect(rivals.locator('.named')).toBeFocused();
  await expect(rivals.locator('.verdicts li')).toHaveCount(5);
  await expect(rivals.getByText('You guessed “Always cut corners”. It came out otherwise.').first()).toBeVisible();
  await answerAll(page);
});

test('chapter 2 is done with the keyboard alone, and its trap breaks below 3', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const matrix = page.locator('#matrix');
  await expect(matrix.locator('.arrow')).toHaveCount(4);
  await expect(matrix.locator('.arrow').first()).toBeHidden();
  await press(page, matrix.getByRole('button', { name: 'Both ship safe' }));
  await expect(matrix.getByText('Try it. Tap the marked cell').first()).toBeVisible();
  await expect(matrix.locator('.arrow')).toHaveCount(0);
  await press(page, matrix.getByRole('button', { name: 'You', exact: true }));
  await expect(matrix.getByText('From there, either of you would move.').first()).toBeVisible();
  await expect(matrix.getByText('This is the prisoner’s dilemma.').first()).toBeVisible();

  await press(page, matrix.getByText('Change the numbers'));
  const advantage = matrix.getByRole('slider', { name: 'You cut, they ship safe' });
  await tabTo(page, advantage);
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft');
  await expect(matrix.locator('.level')).toHaveCount(2);
  await page.keyboard.press('ArrowLeft');
  await expect(matrix.locator('.back')).toHaveCount(2);
  await expect(matrix.locator('td.rests')).toHaveCount(1);
  await expect(matrix.getByText('stag hunt')).toHaveCount(0);
  await press(page, matrix.getByRole('button', { name: 'Beacon', exact: true }));
  await expect(matrix.locator('td.rests')).toHaveCount(2);
  await expect(matrix.getByText('This is a stag hunt.').first()).toBeVisible();

  const loss = page.locator('#loss');
  await press(page, loss.getByRole('button', { name: 'Both cut corners' }));
  await press(page, loss.getByRole('button', { name: 'You', exact: true }));
  await expect(loss.getByText('There they stay.').first()).toBeVisible();
  await press(page, loss.getByRole('button', { name: 'Beacon', exact: true }));
  await expect(loss.getByText('This is a game of chicken.').first()).toBeVisible();
  await answerAll(page);
});

test('chapter 4 is done with the keyboard alone, and a pull turns the choice', async ({ page }) => {
  await page.goto('/en/chapters/five-levers/');
  await walkDown(page);
  const levers = page.locator('#levers');
  await press(page, levers.getByRole('button', { name: 'Raise “both careful: 4” (shared upside)' }));
  await expect(levers.getByText('Try it. Pull an end').first()).toBeVisible();
  await expect(levers.getByText('turns with')).toHaveCount(0);
  const cheaper = levers.getByRole('slider', { name: 'Cheaper safety' });
  await expect(cheaper).toHaveCount(0);
  // one press away, beside the lever that was guessed
  await press(page, levers.getByText('The other levers'));
  await tabTo(page, levers.getByRole('slider', { name: 'Raise “careful alone”' }));
  for (let press = 0; press < 16; press++) await page.keyboard.press('ArrowRight');
  await expect(levers.getByText('Shipping safe is the better bet.', { exact: false }).first()).toBeVisible();
  await expect(
    levers.getByText('it turns your choice when pulled by 3.7; “careful alone” and “both cut” need only 1.6 each.'),
  ).toBeVisible();
  for (let press = 0; press < 16; press++) await page.keyboard.press('ArrowLeft');
  await tabTo(page, cheaper);
  for (let press = 0; press < 11; press++) await page.keyboard.press('ArrowRight');
  await expect(levers.getByText('The two are worth the same.').first()).toBeVisible();
  await answerAll(page);
});

test('a wrong answer says why, can be tried again, and after two tries the whole answer is shown', async ({ page }) => {
  const choice = asked('one-choice');
  const check = await openQuestion(page, choice);
  for (const [tried, words] of wordsOf(choice).wrong.slice(0, 2).entries()) {
    await option(check, words).check();
    await checkIt(check);
    await expect(check.locator('.verdict')).toHaveText(/^\s*Not this one\.\s+\S+ \S+/);
    await expect(check.getByRole('button', { name: 'Show me' })).toHaveCount(tried);
    if (tried === 0) {
      await check.getByRole('button', { name: 'Try again' }).click();
      await expect(check.locator('.question').getByRole('radio').first()).toBeFocused();
      await expect(check.locator('.question .why')).toHaveCount(0);
    }
  }
  await check.getByRole('button', { name: 'Show me' }).click();
  await expect(check.locator('.options .why')).toHaveCount(choice.file.options.length);
  for (const { why } of choice.file.options)
    await expect(check.locator('.options .why', { hasText: why })).toBeVisible();
});

test('hints come a rung at a time, then a wrong option is struck out', async ({ page }) => {
  const choice = asked('one-choice', ({ file }) => typeof file.hint === 'string');
  const check = await openQuestion(page, choice);
  await check.getByRole('button', { name: 'A nudge' }).click();
  await expect(check.getByText(String(choice.file.hint))).toBeVisible();
  await check.getByRole('button', { name: 'Strike out a wrong one' }).click();
  await expect(check.locator('.struck input')).toBeDisabled();
  const struck = await check.locator('.struck .text').textContent();
  expect(wordsOf(choice).wrong).toContain(struck);
  await expect(check.getByRole('button', { name: 'Strike out a wrong one' })).toHaveCount(0);
});

test('asking to check nothing says so', async ({ page }) => {
  const check = await openQuestion(page, asked('one-choice'));
  await checkIt(check);
  await expect(check.getByRole('status').filter({ hasText: 'Choose an answer first.' })).toBeVisible();
});

test('a number that is a usual slip gets an answer of its own, and other numbers are drawn when the reader asks', async ({
  page,
}) => {
  const drawn = askedWithDraw('number');
  const check = await openQuestion(page, drawn);
  const question = check.locator('.question');
  const field = question.getByRole('textbox');
  const prompt = () => question.locator('label').first().textContent();
  const answer = async (value = Number.NaN) => {
    await field.fill(`${value} ${drawn.file.unit ?? ''}`);
    await checkIt(check);
  };
  /** The seed that an answer is kept with, other than one that is known. */
  const seedBut = async (known?: number) => {
    const kept = (await records(page)).find(({ type, seed }) => type === 'answered' && seed !== known);
    return kept?.seed as number | undefined;
  };
  const bank = await page.request.get(`/en/chapters/${drawn.chapter}/questions.json`);
  const item = ((await bank.json()) as ChapterBank).items.find(({ id }) => id === drawn.id) as AskedItem;
  /** The question with the numbers of a seed. */
  const withSeed = (seed = Number.NaN) => present(item, seed, String) as ReaderQuestion & { kind: 'number' };
  const first = await prompt();
  await answer(99_999);
  await expect(check.locator('.verdict')).toContainText(/too high/);
  await expect.poll(() => seedBut()).toBeDefined();
  const seed = await seedBut();
  await check.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => prompt()).toBe(first);
  await answer(withSeed(seed).slips[0]?.value);
  await expect(check.locator('.verdict')).toHaveText(/^\s*Not this one\.\s+\S+ \S+/);
  await expect(check.locator('.verdict')).not.toContainText(/too (low|high)/);
  await check.getByRole('button', { name: 'New numbers' }).click();
  await expect.poll(prompt).not.toBe(first);
  const second = await prompt();
  await answer(99_999);
  await expect.poll(() => seedBut(seed)).toBeDefined();
  await check.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => prompt()).toBe(second);
  await answer(withSeed(await seedBut(seed)).answer);
  await expect(check.getByText(/^Right\./)).toBeVisible();
});

test('an order is made with the keyboard, and the focus stays with the item that moves', async ({ page }) => {
  const order = asked('order');
  const check = await openQuestion(page, order);
  const list = check.locator('.question .order ol');
  for (const [place, { text }] of order.file.items.entries()) {
    const item = list.locator('li', { has: page.getByText(text, { exact: true }) });
    const up = item.getByRole('button', { name: /^Move up/ });
    for (
      let from = await item.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
      from > place;
      from--
    ) {
      await up.focus();
      await page.keyboard.press('Enter');
      await expect(item.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
    }
  }
  await checkIt(check);
  await expect(check.getByRole('status')).toContainText('Right.');
  await expect(list.locator('.why')).toHaveCount(order.file.items.length);
});
