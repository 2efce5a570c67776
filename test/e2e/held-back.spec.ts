import { expect, type Locator, test } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** A figure of a chapter: a guess to make, what it knows of the outcome, and what a reader does to bring that about. */
interface Held {
  readonly chapter: string;
  readonly id: string;
  readonly guess: string;
  readonly tells: RegExp;
  readonly tries: (figure: Locator) => Promise<void>;
}

const slide =
  (name: string, ...keys: string[]) =>
  async (figure: Locator) => {
    await tabTo(figure.page(), figure.getByRole('slider', { name }));
    for (const key of keys) await figure.page().keyboard.press(key);
  };
const click =
  (name: string, times = 1) =>
  async (figure: Locator) => {
    for (let turn = 0; turn < times; turn++) await press(figure.page(), figure.getByRole('button', { name }));
  };

const held: readonly Held[] = [
  {
    chapter: 'usb',
    id: 'plugs',
    guess: 'nearly all',
    tells: /the same numbers (keep|bring)/,
    tries: async (figure) => {
      await slide('What a plug of your own gains', 'End')(figure);
      for (let step = 0; step < 40; step++) await figure.page().keyboard.press('ArrowLeft');
    },
  },
  {
    chapter: 'five-levers',
    id: 'levers',
    guess: 'Lower “both cut: 2” (shared downside)',
    tells: /turns (with|above)|no pull needed|lines (cross|never|meet)|67/,
    tries: slide('Lower “both cut”', 'End'),
  },
  {
    chapter: 'shared-research',
    id: 'effort',
    guess: 'all of it',
    tells: /both end at|25 percent of/,
    tries: async (figure) => {
      for (let turn = 0; turn < 2; turn++) {
        await click('Flint thinks again')(figure);
        await click('Beacon thinks again')(figure);
      }
    },
  },
  {
    chapter: 'the-race',
    id: 'publish',
    guess: 'rarer',
    tells: /danger over all races|41\.7/,
    tries: async (figure) => {
      await click('Each knows its own')(figure);
      await expect(figure.getByText('Danger of this launch').first()).toBeVisible();
      expect(await figure.textContent()).not.toMatch(/danger over all races|41\.7/);
      await click('Everybody knows all')(figure);
    },
  },
  {
    chapter: 'incentives',
    id: 'mix',
    guess: 'only the first, for 16',
    tells: /Turned:|Not turned|go on cutting|pays whatever|for less|cheaper mix/,
    tries: async (figure) => {
      await click('Lay out the first')(figure);
      await click('Lay out the second')(figure);
    },
  },
  {
    chapter: 'incentives',
    id: 'outside',
    guess: 'fewer',
    tells: /30 exposed|30 projects|above 25|it is 30/,
    tries: slide('What a disaster costs people outside', 'ArrowRight', 'ArrowRight'),
  },
  {
    chapter: 'security',
    id: 'file',
    guess: 'all on my own wall',
    tells: /One more row|raids, 20 fail|takes the lowest|20 turned back/,
    tries: async (figure) => {
      await tabTo(figure.page(), figure.getByRole('button', { name: 'Lay a row on Anvil’s wall' }));
      for (const key of ['End', 'Enter', 'Enter', 'Enter']) await figure.page().keyboard.press(key);
      expect(await figure.textContent()).not.toMatch(/One more row|raids, 20 fail|takes the lowest|20 turned back/);
      await click('Let night fall')(figure);
    },
  },
  {
    chapter: 'three-legs',
    id: 'fall',
    guess: 'over 60',
    tells: /reads 63\.3|8\.1 of it stands/,
    tries: slide('Security', 'Home'),
  },
  {
    chapter: 'many-rules',
    id: 'clock',
    guess: 'half',
    // the question itself gives the opening’s 4.5
    tells: /exposure is (?!4\.5 )|1 of 4\.5|9 parts/,
    tries: slide('Reviews in four years', 'End'),
  },
  {
    chapter: 'many-rules',
    id: 'borders',
    guess: 'twice as many',
    tells: /\b45\b|28 weeks/,
    tries: slide('Countries', 'End'),
  },
  {
    chapter: 'accurate-beliefs',
    id: 'census',
    guess: 'all of them',
    tells: /without the count/,
    tries: click('Publish the count'),
  },
  {
    chapter: 'in-between',
    id: 'town',
    guess: 'both alike',
    tells: /In all they spend|pebbles in all|saves years|\b80\b/,
    tries: async (figure) => {
      await slide('The old work lasts', 'End')(figure);
      await expect(figure.getByText('6.3 people are in between.').first()).toBeVisible();
      expect(await figure.textContent()).not.toMatch(/In all they spend|pebbles in all|saves years|\b80\b/);
      await slide('The way to new work takes', 'Home')(figure);
    },
  },
];

for (const { chapter, id, guess, tells, tries } of held) {
  test(`${chapter}, ${id}: what the guess is about shows once it was tried, and not before`, async ({ page }) => {
    await page.goto(`/en/chapters/${chapter}/`);
    await walkDown(page);
    const figure = page.locator(`#${id}`);
    await press(page, figure.getByRole('button', { name: guess, exact: true }));
    await expect(figure.locator('.says p.reveal')).toBeVisible();
    expect(await figure.textContent()).not.toMatch(tells);
    await expect(figure.getByText('The same as a table')).toHaveCount(0);
    await tries(figure);
    await expect(figure.getByText(tells).first()).toBeVisible();
    await expect(figure.getByText('The same as a table').first()).toBeVisible();
  });
}

test('no thief stands at a wall, and no lab is sad, before a night was called', async ({ page }) => {
  await page.goto('/en/chapters/security/');
  await walkDown(page);
  const file = page.locator('#file');
  await expect(file.locator('.ladder').first()).toBeHidden();
  await press(page, file.getByRole('button', { name: 'all on my own wall' }));
  const mouths = await file.locator('.walls .lab').nth(2).innerHTML();
  await press(page, file.getByRole('button', { name: 'Lay a row on Anvil’s wall' }));
  await expect(file.getByText('2 rows left').first()).toBeVisible();
  await expect(file.locator('.ladder')).toHaveCount(0);
  await expect(file.locator('.walls .print')).toHaveCount(0);
  await expect.poll(() => file.locator('.walls .lab').nth(2).innerHTML()).toBe(mouths);
  await press(page, file.getByRole('button', { name: 'Let night fall' }));
  await expect(file.locator('.ladder').first()).toBeVisible();
  expect(await file.locator('.walls .lab').nth(2).innerHTML()).not.toBe(mouths);
});
