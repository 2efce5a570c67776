import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { answerSomehow } from './answer-all.ts';
import { asked } from './asked.ts';
import { holdBack } from './hold-back.ts';
import { pageKinds } from './page-kinds.ts';
import { walkDown } from './walk-down.ts';

/** A page of each kind that has something to press, and words on it that are there to be read in any case. */
const kinds = [
  ['/', 'Read chapter'],
  ['/en/chapters/payoffs/', 'All questions of this chapter'],
  ['/en/play/gate/', 'Capability climbs 10 points in one jump.'],
  ['/en/embed/gate/', 'Capability climbs 10 points in one jump.'],
  ['/en/review/', 'by JavaScript in this browser'],
  ['/en/tests/part-1/', 'by JavaScript in this browser'],
  ['/en/progress/', 'by JavaScript in this browser'],
  ['/en/book/', 'by JavaScript in this browser'],
  ['/en/cases/', 'Case 1'],
] as const;

const line = (page: Page) => page.locator('.unscripted:visible');

/** What a reader could press in the page's parts though nothing would come of it. */
const deadControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, input, select)')]
      .filter((control) => control.checkVisibility() && !control.matches('[data-reload], :disabled'))
      .map((control) => control.outerHTML.slice(0, 90)),
  );

async function expectReadable(page: Page, path: string, words: string): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path);
    await expect(page.getByText(words, { exact: false }).locator('visible=true').first()).toBeVisible();
    await expect(line(page)).toHaveCount(1);
    await expect(line(page)).toContainText('did not load');
    await expect(page.getByText('Fetching').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('.reveal:not(:visible)')).toHaveCount(0);
    expect(await deadControls(page)).toEqual([]);
  });
}

test('where no script file arrives, every kind of page is read as without JavaScript, and says why', async ({
  page,
}) => {
  await page.route('**/_astro/*.js*', (route) => route.abort());
  for (const [path, words] of kinds) await expectReadable(page, path, words);
});

test('so it is where a policy of the host or an extension blocks the files', { tag: '@long' }, async ({ page }) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'unsafe-inline'";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  for (const [path, words] of kinds) await expectReadable(page, path, words);
});

test('so it is for a browser that does not know the language of the files', { tag: '@long' }, async ({ page }) => {
  await page.route('**/_astro/*.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const newer = 1 |> 2;' }),
  );
  for (const [path, words] of kinds) await expectReadable(page, path, words);
});

test('so it is for a browser that knows the language but lacks a function of the build target', {
  tag: '@long',
}, async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  for (const [path, words] of kinds) await expectReadable(page, path, words);
});

test('files that never answer are given up after some seconds, and taken up when they come after all', {
  tag: '@long',
}, async ({ page }) => {
  const send = await holdBack(page, '**/_astro/*.js*');
  await page.goto('/en/review/', { waitUntil: 'commit' });
  await expect(line(page)).toContainText('did not load', { timeout: 15_000 });
  await expect(page.getByText('Fetching').locator('visible=true')).toHaveCount(0);
  send();
  await expect(page.getByText('Nothing is in your review yet', { exact: false })).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

// the brief has no script at all
for (const { name, open } of someOf(pageKinds.filter((kind) => kind.name !== 'the brief'))) {
  test(`${name}: where the scripts came, nothing else is said however long one stays`, async ({ page }) => {
    await page.clock.install();
    await open(page);
    // a page gives its scripts up after eight seconds
    await page.clock.runFor(8_500);
    await expect(line(page)).toHaveCount(0);
    await expect(page.locator('html')).toHaveClass(/\bscripted\b/);
  });
}

test('where inline scripts are blocked as well, or all scripts, it is read as without JavaScript', {
  tag: '@long',
}, async ({ page }) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
    });
  });
  for (const [path, words] of kinds) {
    await page.goto(path);
    await expect(page.getByText(words, { exact: false }).locator('visible=true').first()).toBeVisible();
    await expect(page.locator('.reveal:not(:visible)')).toHaveCount(0);
    expect(await deadControls(page), path).toEqual([]);
  }
});

test('opened as a file, a page can be read and says why it cannot be played', async ({ page }) => {
  for (const path of ['en/chapters/payoffs/index.html', 'en/play/gate/index.html', 'en/review/index.html']) {
    await page.goto(pathToFileURL(`dist/${path}`).href);
    await expect(line(page)).toContainText('opened from a file');
    await expect(page.locator('.reveal:not(:visible)')).toHaveCount(0);
    expect(await deadControls(page), path).toEqual([]);
  }
});

test('a part whose file is missing can be read, says so, and offers to load the page again; the others live', async ({
  page,
}) => {
  let missing = true;
  await page.route('**/_astro/PayoffMatrix.*.js*', (route) => (missing ? route.abort() : route.continue()));
  await page.goto('/en/chapters/payoffs/');
  const matrix = page.locator('#matrix');
  await matrix.scrollIntoViewIfNeeded();
  const said = page.getByRole('alert').filter({ hasText: 'did not load' }).first();
  await expect(said).toBeVisible();
  await expect(matrix.locator('.says p.reveal')).toBeVisible();
  await expect(matrix.locator('.menu')).toBeHidden();
  await page.locator('.check').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr] .check')).toHaveCount(0);
  await answerSomehow(page, page.locator('.check .question'));
  missing = false;
  await said.getByRole('button', { name: 'Load the page again' }).click();
  await matrix.getByRole('button', { name: 'Both cut corners' }).click();
  await expect(line(page)).toHaveCount(0);
});

for (const [path, file, part] of [
  ['/en/review/', 'ReviewRound', '.review'],
  ['/en/tests/part-1/', 'TestSitting', '.test'],
  ['/en/progress/', 'ProgressView', '.progress'],
  ['/', 'FirstRound', '.first-round'],
] as const) {
  test(`${path}: a page that is its one part says so where the part’s file is missing`, async ({ page }) => {
    await page.route(`**/_astro/${file}.*.js*`, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toBeVisible();
    await expect(page.locator('.noscript').first()).toBeVisible();
    expect(await deadControls(page), part).toEqual([]);
  });
}

test('a press that comes too early is seen to wait, and is done once the part lives', async ({ page }) => {
  const send = await holdBack(page, '**/_astro/*.js*');
  await page.goto('/', { waitUntil: 'commit' });
  const safe = page.getByRole('button', { name: /^Ship safe/ });
  await safe.click();
  await expect(safe).toHaveAttribute('aria-busy', 'true');
  await expect(safe).toHaveCSS('cursor', 'progress');
  await expect(safe).not.toHaveCSS('opacity', '1');
  send();
  await expect(page.locator('.first-round .outcome')).toBeVisible();
});

test('an option pressed too early, by its words or its circle, is not shown as chosen and then undone', async ({
  page,
}) => {
  await page.route('**/_astro/ChapterCheck.*.js*', () => {});
  const { chapter } = asked('one-choice', ({ number }) => number === 1);
  await page.goto(`/en/chapters/${chapter}/`);
  const check = page.locator('.check');
  await check.scrollIntoViewIfNeeded();
  await check.locator('.option .text').first().click();
  await expect(check.locator('input:checked')).toHaveCount(0);
  await check.getByRole('radio').first().click();
  await expect(check.locator('input:checked')).toHaveCount(0);
  await expect(check.locator('.option').first()).toHaveCSS('cursor', 'progress');
  await expect(check.locator('.option').first()).not.toHaveCSS('opacity', '1');
});

test('what was set too early is set once the figure lives: a tick, a slider, a choice', async ({ page }) => {
  const send = await holdBack(page, '**/_astro/Gate.*.js*');
  await page.goto('/en/play/gate/');
  const gate = page.locator('#gate');
  const slider = gate.getByRole('slider').first();
  const before = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('End');
  const set = await slider.inputValue();
  expect(set).not.toBe(before);
  const sentence = await gate.locator('.says p.reveal').textContent();
  send();
  await walkDown(page);
  await expect(slider).toHaveValue(set);
  await expect(gate.locator('.says p.reveal')).not.toHaveText(sentence ?? '');
});

for (const preset of ['', '#p=test-12'])
  test(`fields filled and ticked too early stay as they were filled${preset && ', beside what a link fills in'}`, async ({
    page,
  }) => {
    const send = await holdBack(page, '**/_astro/Assign.*.js*');
    await page.goto(`/en/teach/assign/${preset}`);
    const filled = { 'You are': 'Ms Lind', Note: 'Bring one number.', Class: '10B' };
    for (const [name, text] of Object.entries(filled)) {
      const field = page.getByRole('textbox', { name });
      await field.fill('a slip');
      await field.fill(text);
    }
    const tick = page.getByRole('checkbox', { name: 'They read the chapters before the questions' });
    // beside a link’s own ticks, what a press would do is not known yet
    if (!preset) await tick.click();
    send();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    for (const [name, text] of Object.entries(filled))
      await expect(page.getByRole('textbox', { name })).toHaveValue(text);
    const learner = page.locator('.preview');
    for (const shown of ['From Ms Lind, 10B', 'Bring one number.']) await expect(learner).toContainText(shown);
    await expect(tick).toBeChecked({ checked: false });
    if (preset) await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A test of 12');
  });

test('what is pressed in the moment in which a part comes to life is done after what was filled in before', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    // between two tasks of the page, where a finger can be too
    addEventListener(
      'astro:hydrate',
      () => {
        const copy = [...document.querySelectorAll('button')].find((each) =>
          each.textContent?.startsWith('Copy the class'),
        );
        queueMicrotask(() => copy?.click());
      },
      true,
    );
  });
  const send = await holdBack(page, '**/_astro/Assign.*.js*');
  await page.goto('/en/teach/assign/');
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  send();
  await expect(page.locator('.send').getByRole('status')).toContainText('Copied.');
  await page.goto('/en/teach/gradebook/');
  await expect(page.getByRole('button', { name: /^Open: 10B · / })).toBeVisible();
});
