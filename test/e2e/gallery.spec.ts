import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { builtPages } from '../../scripts/built-pages.ts';
import { type ScriptGraph, scriptGraphFile } from '../../src/publish/script-graph.ts';
import { someOf } from '../support/endurance.ts';
import { blankText } from './blank-text.ts';
import { kindNames, openGroup, partNames, specimen, test, viewNames } from './gallery.ts';
import { objections, paleTexts } from './objections.ts';
import { readingConditions } from './reading-conditions.ts';
import { smallControls } from './small-controls.ts';
import { textOutOfPlace } from './text-out-of-place.ts';

const groups = [...partNames, ...kindNames, ...viewNames];

/** Everything that the page says to its console, or fails at. */
function messagesOf(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    // said by the test's own block
    if (message.text() !== 'Service Worker registration blocked by Playwright') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  return messages;
}

// parts are small: a page of all of them; questions have many states
for (const group of ['parts', ...someOf(kindNames)]) {
  test(`${group}: in every state it is accessible in light and dark, silent, seen in forced colours, and its text stays in its place`, async ({
    page,
  }) => {
    const messages = messagesOf(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await openGroup(page, group);
    expect.soft(await smallControls(page), 'controls of less than 24 px').toEqual([]);
    expect.soft(await objections(page, { repeated: true }), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await paleTexts(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    expect.soft(await blankText(page), 'forced colours').toEqual([]);
    for (const [condition, set] of Object.entries(readingConditions)) {
      await set(page);
      expect.soft(await textOutOfPlace(page), condition).toEqual([]);
    }
    expect(messages).toEqual([]);
  });
}

test('the gallery shows every group, and leads to each', async ({ page }) => {
  const messages = messagesOf(page);
  await page.goto('/en/gallery/index.html');
  const contents = page.getByRole('navigation', { name: 'Gallery' }).getByRole('link');
  await expect.poll(async () => (await contents.allInnerTexts()).toSorted()).toEqual(groups.toSorted());
  for (const group of groups) await expect(page.locator(`[data-specimen^="${group}/"]`).nth(1)).toBeAttached();
  expect(messages).toEqual([]);
});

test('it can be looked at in the dark and from right to left, whatever the system and the language are', async ({
  page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openGroup(page, 'Slider');
  const dark = await ground();
  await page.getByLabel('Colours').selectOption('light');
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => ground()).toBe(light);
  await page.getByLabel('Colours').selectOption('dark');
  await expect.poll(() => ground()).toBe(dark);

  const edges = () =>
    specimen(page, 'Slider', 'whole-numbers').evaluate((part) => {
      const middle = (box: DOMRect) => box.left + box.width / 2;
      const label = part.querySelector('label')?.getBoundingClientRect() ?? new DOMRect();
      return Math.sign(middle(label) - middle(part.getBoundingClientRect()));
    });
  await expect.poll(() => edges()).toBe(-1);
  await page.getByLabel('Direction').selectOption('rtl');
  await expect.poll(() => edges()).toBe(1);
  await page.reload();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  expect([await ground(), await edges()]).toEqual([dark, 1]);
});

test('nothing of it is published', () => {
  const graph = JSON.parse(readFileSync(scriptGraphFile('dist'), 'utf8')) as ScriptGraph;
  expect(Object.values(graph).length).toBeGreaterThan(20);
  expect(Object.values(graph).filter(({ name }) => /gallery/.test(name))).toEqual([]);
  expect(existsSync('dist/en/index.html')).toBe(true);
  expect(builtPages('dist').filter((path) => /gallery/.test(path))).toEqual([]);
});
