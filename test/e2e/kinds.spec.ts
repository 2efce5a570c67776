import { expect, type Locator, type Page, test } from '@playwright/test';
import type { KindName } from '#quiz/question.ts';
import { someOf } from '../support/endurance.ts';
import { asked } from './asked.ts';
import { test as inGallery, kindNames, openGroup, specimen } from './gallery.ts';
import { press, tabTo } from './keyboard.ts';
import { openAnswers } from './open-answers.ts';
import { listen } from './spoken.ts';
import { walkDown } from './walk-down.ts';

/** How a kind of question is answered rightly, with keys alone and with a finger alone. */
interface Answering {
  readonly keys: (page: Page, question: Locator) => Promise<void>;
  readonly touch: (page: Page, question: Locator) => Promise<void>;
  /** what a screen reader meets before the answer */
  readonly snapshot: string;
}

const choose = (label: string) => ({
  keys: async (page: Page, question: Locator) => {
    // radio buttons are one stop: arrows go round until the one that is wanted
    const wanted = question.getByLabel(label, { exact: true });
    await tabTo(page, question.getByRole('radio').first());
    for (let step = 0; step < 6 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown');
  },
  touch: async (_page: Page, question: Locator) => question.getByLabel(label, { exact: true }).tap(),
});

const [once, never, copying] = [
  'Ship safe four times, then cut once',
  'Never',
  'Answer whatever Beacon did in the round before, and forgive one time in three',
];
const plans = [once, never, copying, 'Cut corners all five times'];
const pairs: Readonly<Record<string, string>> = {
  [once]: 'how likely you think it is that the other is careful',
  [never]: 'what both get',
  [copying]: 'what you get for being careful alone',
};

/** Moves the plans into order, `use` working one button. */
async function putInOrder(question: Locator, use: (button: Locator) => Promise<void>): Promise<void> {
  for (const [place, plan] of plans.entries()) {
    const item = question.locator('li').filter({ hasText: plan });
    const placeOf = () => item.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
    for (let from = await placeOf(); from > place; from--) await use(item.getByRole('button', { name: /^Move up/ }));
  }
}

const kinds: Readonly<Record<string, Answering>> = {
  'one-choice': {
    ...choose(once),
    snapshot: `
      - group /What do you expect of it/:
        - radio "Never"`,
  },
  several: {
    keys: async (page, question) => {
      for (const label of [once, never]) await press(page, question.getByLabel(label, { exact: true }), 'Space');
    },
    touch: async (_page, question) => {
      for (const label of [once, never]) await question.getByLabel(label, { exact: true }).tap();
    },
    snapshot: `
      - group /Mark every one that is right/:
        - checkbox "Never"`,
  },
  number: {
    keys: async (page, question) => {
      await tabTo(page, question.getByRole('textbox'));
      await page.keyboard.type('-2.5');
    },
    touch: async (page, question) => {
      await question.getByRole('textbox').tap();
      await page.keyboard.type('-2.5');
    },
    snapshot: `
      - textbox /What do you expect of it/`,
  },
  order: {
    keys: (page, question) => putInOrder(question, (button) => press(page, button)),
    touch: (_page, question) => putInOrder(question, (button) => button.tap()),
    snapshot: `
      - group /What do you expect of it/:
        - list:
          - listitem:
            - button /Move up/
            - button /Move down/`,
  },
  match: {
    keys: async (page, question) => {
      for (const [left, right] of Object.entries(pairs)) {
        await tabTo(page, question.getByLabel(left, { exact: true }));
        await page.keyboard.type(right);
      }
    },
    touch: async (_page, question) => {
      for (const [left, right] of Object.entries(pairs))
        await question.getByLabel(left, { exact: true }).selectOption(right);
    },
    snapshot: `
      - combobox "Never"`,
  },
  cell: {
    ...choose('1, 1'),
    snapshot: `
      - table:
        - rowgroup:
          - row:
            - columnheader "Beacon ships safe"`,
  },
  'set-widget': {
    keys: async (page, question) => {
      await tabTo(page, question.getByRole('slider', { name: 'A fine' }));
      for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
    },
    touch: async (page, question) => {
      await question.getByRole('spinbutton', { name: 'A fine, typed' }).tap();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('1.2');
      await page.keyboard.press('Enter');
    },
    snapshot: `
      - group /Set the figure, then check/:
        - region "Levers on a choice"`,
  },
  estimate: {
    keys: async (page, question) => {
      await tabTo(page, question.getByLabel('from', { exact: true }));
      await page.keyboard.type('45');
      await page.keyboard.press('Tab');
      await page.keyboard.type('55');
    },
    touch: async (page, question) => {
      for (const [label, value] of [
        ['from', '45'],
        ['to', '55'],
      ] as const) {
        await question.getByLabel(label, { exact: true }).tap();
        await page.keyboard.type(value);
      }
    },
    snapshot: `
      - group /80 % sure/:
        - paragraph:
          - textbox "from"
          - textbox "to"`,
  },
};

const checkButton = (part: Locator) => part.getByRole('button', { name: 'Check', exact: true });

/** Opens a question that nobody has answered; the next thing with a focus is in it. */
async function open(page: Page, kind: string): Promise<Locator> {
  await openGroup(page, kind);
  const part = specimen(page, kind, 'empty');
  await part.locator('.state').click();
  return part;
}

inGallery('every kind has its way of being answered', () => {
  expect(Object.keys(kinds).toSorted()).toEqual(kindNames.toSorted());
});

for (const [kind, { keys, snapshot }] of Object.entries(kinds)) {
  inGallery(
    `${kind}: answered with keys alone, the verdict is spoken once with its reason, and the focus kept`,
    async ({ page }) => {
      const spoken = await listen(page);
      const part = await open(page, kind);
      const question = part.locator('.question');
      await expect(question).toMatchAriaSnapshot(snapshot);
      await keys(page, question);
      const before = (await spoken()).length;
      await press(page, checkButton(part));
      await expect(part).toMatchAriaSnapshot(`
      - status: /^Right\\./`);
      await expect(part.getByRole('button', { name: 'Next question' })).toBeFocused();
      const said = (await spoken()).slice(before).filter((text) => !/ → |^$/.test(text));
      const reason = ((await question.locator('.verdict .why').textContent()) ?? '').trim();
      expect(said.filter((text) => /^Right\./.test(text))).toHaveLength(1);
      expect(said.filter((text) => reason && text.includes(reason))).toHaveLength(reason ? 1 : 0);
    },
  );
}

inGallery.describe('on a small phone', () => {
  inGallery.use({ hasTouch: true, viewport: { width: 360, height: 664 } });
  for (const [kind, { touch }] of someOf(Object.entries(kinds))) {
    inGallery(
      `${kind}: answered with a finger, without dragging; the verdict and the way on are in view`,
      async ({ page }) => {
        const part = await open(page, kind);
        await touch(page, part.locator('.question'));
        await checkButton(part).evaluate((button) => button.scrollIntoView({ block: 'nearest' }));
        const before = await page.evaluate(() => scrollY);
        await checkButton(part).tap();
        const verdict = part.locator('.question > .verdict');
        await expect(verdict).toHaveText(/^\s*Right\./);
        await expect(verdict).toBeInViewport({ ratio: 0.99 });
        await expect(part.getByRole('button', { name: 'Next question' })).toBeInViewport({ ratio: 0.99 });
        const [after, edge] = await part.evaluate((element) => {
          const foot = element.querySelector('.actions')?.getBoundingClientRect().bottom ?? 0;
          return [scrollY, Math.round(innerHeight - foot)];
        });
        // it stays where it is, or what is to be read ends just above the window's edge
        if (Math.abs(after - before) > 1) expect(Math.abs(edge - 16)).toBeLessThanOrEqual(3);
      },
    );
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('a prompt to recall takes two taps; one that was missed comes back before the check', async ({ page }) => {
    await page.goto('/en/chapters/payoffs/');
    await walkDown(page);
    await openAnswers(page, 'matrix');
    const prompts = page.locator('[data-recall]');
    const all = await prompts.count();
    const [known, missed] = [prompts.nth(0), prompts.nth(1)];
    const asks = (await missed.locator('p').first().textContent()) ?? '';
    await known.getByText('Show the answer').tap();
    await expect(known.locator('summary + p')).toBeVisible();
    await known.getByRole('button', { name: 'I had it' }).tap();
    await expect(known.getByRole('status')).toHaveText('Good. It comes up again in the review.');
    await missed.getByText('Show the answer').tap();
    await missed.getByRole('button', { name: 'Not yet' }).tap();
    await expect(missed.getByRole('status')).toHaveText('It comes back before the check.');
    await expect(page.getByText('Once more')).toBeVisible();
    await expect(prompts).toHaveCount(all + 1);
    const again = prompts.nth(all);
    await expect(again).toContainText(asks);
    await again.getByText('Show the answer').tap();
    await again.getByRole('button', { name: 'I had it' }).tap();
    await expect(again.getByRole('status')).toHaveText('Good. It comes up again in the review.');
    await page.reload();
    await walkDown(page);
    await expect(prompts).toHaveCount(all);
  });
});

test('a prompt to recall is worked with keys, and its outcome takes the focus', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  await openAnswers(page, 'matrix');
  const prompt = page.locator('[data-recall]').first();
  await press(page, prompt.locator('summary'));
  await press(page, prompt.getByRole('button', { name: 'Not yet' }));
  await expect(prompt.getByRole('status')).toBeFocused();
  await expect(prompt.getByRole('status')).toHaveText('It comes back before the check.');
});

test('every kind has its form on paper, with the key on a page of its own', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const marks: Readonly<Record<KindName, string>> = {
    'one-choice': '.rings',
    several: '.boxes',
    number: '.blank',
    order: '.blanks',
    match: '.match',
    cell: 'table',
    'set-widget': 'a[href*="/play/"]',
    estimate: '.blank ~ .blank',
  };
  for (const kind of Object.keys(marks) as KindName[]) {
    const { chapter, of, file } = asked(kind);
    await page.goto(`/en/chapters/${chapter}/questions/`);
    const form = page.locator('.asked > li', { has: page.getByText(file.prompt, { exact: true }) });
    await expect(form.locator(marks[kind]).first()).toBeVisible();
    const prompts = page.locator('.asked .prompt');
    await expect.poll(() => prompts.count()).toBeGreaterThanOrEqual(of);
    for (const prompt of await prompts.all()) {
      const size = await prompt.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(11);
    }
    await expect(page.locator('.key')).toHaveCSS('break-before', 'page');
    await expect(page.locator('header.bar nav')).toBeHidden();
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
  }
});
