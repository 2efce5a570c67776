import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** How a kind of question is answered, rightly and wrongly, with keys alone and with a finger alone. */
interface Kind {
  readonly chapter: string;
  /** its place in the chapter's check */
  readonly number: number;
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

const plans = [
  'Ship safe four times',
  'Ship safe all five times',
  'Cut corners all five times',
  'Cut once at the start',
];
const factors: Readonly<Record<string, string>> = {
  'High trust': 'how likely you think it is that the other is careful',
  'Shared upside': 'what both get for being careful',
  'Low exposure': 'what you get for being careful alone',
  'Low advantage': 'what you get for cutting alone',
  'Shared downside': 'what both get for cutting',
};

/** Moves the plans into order, `use` working one button. */
async function putInOrder(question: Locator, use: (button: Locator) => Promise<void>): Promise<void> {
  for (const [place, plan] of plans.entries()) {
    const item = question.locator('li').filter({ hasText: plan });
    const placeOf = () => item.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li));
    for (let from = await placeOf(); from > place; from--) await use(item.getByRole('button', { name: /^Move up/ }));
  }
}

const kinds: Readonly<Record<string, Kind>> = {
  'one choice': {
    chapter: 'payoffs',
    number: 2,
    ...choose('Where both ship safe, and where both cut corners'),
    snapshot: `
      - group /Where would nobody move alone/:
        - radio "Nowhere"`,
  },
  several: {
    chapter: 'one-round',
    number: 3,
    keys: async (page, question) => {
      for (const label of ['Always safe', 'Copies your last move', 'Safe until you cut once, then never again'])
        await press(page, question.getByLabel(label, { exact: true }), 'Space');
    },
    touch: async (_page, question) => {
      for (const label of ['Always safe', 'Copies your last move', 'Safe until you cut once, then never again'])
        await question.getByLabel(label, { exact: true }).tap();
    },
    snapshot: `
      - group /Mark every one that is right/:
        - checkbox "Always cuts"`,
  },
  number: {
    chapter: 'crowd',
    number: 2,
    keys: async (page, question) => {
      await tabTo(page, question.getByRole('textbox'));
      await page.keyboard.type('4');
    },
    touch: async (page, question) => {
      await question.getByRole('textbox').tap();
      await page.keyboard.type('4');
    },
    snapshot: `
      - textbox /How many weeks do the twelve put in/`,
  },
  order: {
    chapter: 'one-round',
    number: 2,
    keys: (page, question) => putInOrder(question, (button) => press(page, button)),
    touch: (_page, question) => putInOrder(question, (button) => button.tap()),
    snapshot: `
      - group /Put your plans in order/:
        - list:
          - listitem:
            - button /Move up/
            - button /Move down/`,
  },
  match: {
    chapter: 'five-levers',
    number: 5,
    keys: async (page, question) => {
      for (const [factor, moves] of Object.entries(factors)) {
        await tabTo(page, question.getByLabel(factor, { exact: true }));
        await page.keyboard.type(moves);
      }
    },
    touch: async (_page, question) => {
      for (const [factor, moves] of Object.entries(factors))
        await question.getByLabel(factor, { exact: true }).selectOption(moves);
    },
    snapshot: `
      - combobox "High trust"`,
  },
  'a cell': {
    chapter: 'payoffs',
    number: 3,
    ...choose('1, 1'),
    snapshot: `
      - table:
        - rowgroup:
          - row:
            - columnheader "Beacon ships safe"`,
  },
  'a figure to set': {
    chapter: 'five-levers',
    number: 4,
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
        - region "Seven levers"`,
  },
  'an estimate': {
    chapter: 'five-levers',
    number: 7,
    keys: async (page, question) => {
      await tabTo(page, question.getByLabel('from', { exact: true }));
      await page.keyboard.type('70');
      await page.keyboard.press('Tab');
      await page.keyboard.type('90');
    },
    touch: async (page, question) => {
      for (const [label, value] of [
        ['from', '70'],
        ['to', '90'],
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

async function open(page: Page, { chapter, number }: Kind): Promise<Locator> {
  await page.goto(`/en/chapters/${chapter}/`);
  await walkDown(page);
  const check = page.locator('.check');
  await check.getByRole('button', { name: `Question ${number}` }).click();
  await expect(check.getByText(new RegExp(`^Question ${number} of`))).toBeVisible();
  return check;
}

for (const [name, kind] of Object.entries(kinds)) {
  test(`${name}: answered with keys alone, the result is announced, the focus kept, and nothing is inaccessible`, async ({
    page,
  }) => {
    const check = await open(page, kind);
    const question = check.locator('.question');
    await expect(question).toMatchAriaSnapshot(kind.snapshot);
    await kind.keys(page, question);
    await press(page, check.getByRole('button', { name: 'Check', exact: true }));
    await expect(check).toMatchAriaSnapshot(`
      - status: /^Right\\./`);
    await expect(check.getByRole('button', { name: /^(Next question|See how it went)$/ })).toBeFocused();
    const { violations } = await new AxeBuilder({ page })
      .include('.check')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  for (const [name, kind] of Object.entries(kinds)) {
    test(`${name}: answered with a finger, without dragging`, async ({ page }) => {
      const check = await open(page, kind);
      await kind.touch(page, check.locator('.question'));
      await check.getByRole('button', { name: 'Check', exact: true }).tap();
      await expect(check.locator('.question > .verdict')).toHaveText(/^\s*Right\./);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }

  test('a prompt to recall takes two taps; one that was missed comes back before the check', async ({ page }) => {
    await page.goto('/en/chapters/payoffs/');
    await walkDown(page);
    const prompts = page.locator('[data-recall]');
    const [known, missed] = [prompts.nth(0), prompts.nth(1)];
    await known.getByText('Show the answer').tap();
    await expect(known.getByText('A dominant strategy.')).toBeVisible();
    await known.getByRole('button', { name: 'I had it' }).tap();
    await expect(known.getByRole('status')).toHaveText('Good. It comes up again in the review.');
    await missed.getByText('Show the answer').tap();
    await missed.getByRole('button', { name: 'Not yet' }).tap();
    await expect(missed.getByRole('status')).toHaveText('It comes back before the check.');
    await expect(page.getByText('Once more')).toBeVisible();
    await expect(prompts).toHaveCount(4);
    const again = prompts.nth(3);
    await expect(again).toContainText('Greed compares two payoffs');
    await again.getByText('Show the answer').tap();
    await again.getByRole('button', { name: 'I had it' }).tap();
    await expect(again.getByRole('status')).toHaveText('Good. It comes up again in the review.');
    await page.reload();
    await walkDown(page);
    await expect(prompts).toHaveCount(3);
  });
});

test('a prompt to recall is worked with keys, and its outcome takes the focus', async ({ page }) => {
  await page.goto('/en/chapters/payoffs/');
  await walkDown(page);
  const prompt = page.locator('[data-recall]').first();
  await press(page, prompt.locator('summary'));
  await press(page, prompt.getByRole('button', { name: 'Not yet' }));
  await expect(prompt.getByRole('status')).toBeFocused();
  await expect(prompt.getByRole('status')).toHaveText('It comes back before the check.');
});

test('every kind has its form on paper, with the key on a page of its own', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const marks: Readonly<Record<string, string>> = {
    'one-round': '.rings, .boxes, .blanks, .blank',
    payoffs: 'table, .rings',
    'five-levers': '.match, .blank, .rings',
    crowd: '.blank, .blanks, .rings',
  };
  for (const [chapter, mark] of Object.entries(marks)) {
    await page.goto(`/en/chapters/${chapter}/questions/`);
    for (const part of mark.split(', ')) await expect(page.locator(`.asked ${part}`).first()).toBeVisible();
    const prompts = page.locator('.asked .prompt');
    expect(await prompts.count()).toBeGreaterThanOrEqual(6);
    for (const prompt of await prompts.all()) {
      const size = await prompt.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(11);
    }
    await expect(page.locator('.key')).toHaveCSS('break-before', 'page');
    await expect(page.locator('header.bar nav')).toBeHidden();
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
  }
});
