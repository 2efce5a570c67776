import { expect, type Page } from '@playwright/test';
import { test } from './gallery.ts';
import { holdBack } from './hold-back.ts';
import { press, tabTo } from './keyboard.ts';
import { smallControls } from './small-controls.ts';
import { records } from './stored.ts';
import { walkDown } from './walk-down.ts';

// one build for all of them
test.describe.configure({ mode: 'default' });

const path = '/en/gallery/answers/index.html';
const text = {
  levers: ['The first answer of the levers.', 'The marmalade stands here.', 'The second answer of the levers.'],
  file: ['The answer of the file.'],
} as const;
const goesOn = 'The text goes on when you have tried it.';

const html = (page: Page) => page.locator('html');
const lines = (page: Page) => page.getByText(goesOn).locator('visible=true');

async function expectOpen(page: Page, figure: keyof typeof text): Promise<void> {
  for (const words of text[figure]) await expect(page.getByText(words)).toBeVisible();
}

/** What is shut cannot be seen, and a browser that can find something in it keeps it where it looks. */
async function expectShut(page: Page, figure: keyof typeof text): Promise<void> {
  for (const words of text[figure])
    await expect
      .poll(() => page.getByText(words).evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(false);
}

async function expectAllOpen(page: Page): Promise<void> {
  await expectOpen(page, 'levers');
  await expectOpen(page, 'file');
  await expect(lines(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show the answer' }).locator('visible=true')).toHaveCount(0);
}

async function expectAllShut(page: Page): Promise<void> {
  await expectShut(page, 'levers');
  await expectShut(page, 'file');
  await expect(lines(page)).toHaveCount(2);
}

/** Opens the page, its answers guarded. */
async function open(page: Page, address = path): Promise<void> {
  await page.goto(address);
  await walkDown(page);
  await expect(page.locator('main > [role=status]')).toHaveCount(1);
}

/** Brings about what the levers' guess asks about. */
async function tryLevers(page: Page): Promise<void> {
  const levers = page.locator('#levers');
  await press(page, levers.getByRole('button', { name: 'Lower “both cut: 2” (shared downside)', exact: true }));
  await tabTo(page, levers.getByRole('slider', { name: 'Lower “both cut”' }));
  await page.keyboard.press('End');
}

test('answers are shut until their figure was tried; then its own open, the focus stays, and it is said', async ({
  page,
}) => {
  await open(page);
  await expectAllShut(page);
  for (const words of [
    'What everybody may read.',
    'What everybody may read as well.',
    'What everybody may read at the end.',
  ])
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expect(page.locator('#levers .show-answer')).toBeVisible();
  await tryLevers(page);
  await expectOpen(page, 'levers');
  await expectShut(page, 'file');
  await expect(lines(page)).toHaveCount(1);
  await expect(page.locator('#levers').getByRole('slider', { name: 'Lower “both cut”' })).toBeFocused();
  await expect(page.locator('main > [role=status]')).toHaveText('The text goes on under the figure.');

  // and so they stay
  await page.reload();
  await expectOpen(page, 'levers');
  await expect(page.locator('main > [role=status]')).toHaveCount(1);
  await expectShut(page, 'file');
  await expect(html(page)).toHaveAttribute('data-mark', /^\S\S$/);
  await page.locator('#levers').getByRole('button', { name: 'Start over' }).click();
  await expectOpen(page, 'levers');
});

test('what was open as the page was left is open before any script of the page has come', async ({ page }) => {
  await open(page);
  await tryLevers(page);
  await expectOpen(page, 'levers');
  await page.route('**/_astro/*.js*', () => {});
  await page.goto(path, { waitUntil: 'commit' });
  await expectOpen(page, 'levers');
  await expectShut(page, 'file');
});

for (const [where, button] of [
  ['under the figure', '.shut [data-show=file]'],
  ['beside its options', '#file [data-show=file]'],
] as const)
  test(`Show the answer, ${where}, opens all of them, moves the focus to its own, and is no guess`, async ({
    page,
  }) => {
    await open(page);
    await press(page, page.locator(button));
    await expectAllOpen(page);
    await expect(page.getByText('The answer of the file.')).toBeFocused();
    await expect(page.locator('#file').getByRole('button', { name: 'all on my own wall' })).toBeVisible();
    await expect
      .poll(async () => (await records(page)).map(({ type, figure }) => ({ type, figure })))
      .toContainEqual({ type: 'shown', figure: 'gallery/file' });
    expect((await records(page)).filter(({ type }) => type === 'guessed' || type === 'tried')).toEqual([]);
    await page.reload();
    await expectAllOpen(page);
  });

test('a press that comes before the answers live is done once they do', async ({ page }) => {
  const send = await holdBack(page, '**/_astro/*.js*');
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.shut [data-show=file]').click();
  await expectAllShut(page);
  send();
  await expectAllOpen(page);
  await expect(page.getByText('The answer of the file.')).toBeFocused();
});

test('what a link opened stays open, though its reader has gone on to a heading before the answers live', async ({
  page,
}) => {
  const send = await holdBack(page, '**/_astro/told.*.js*');
  await page.goto(`${path}#deep`);
  await expect(html(page)).toHaveClass(/\bruns\b/);
  await expectAllOpen(page);
  await page.evaluate(() => {
    location.hash = '#first';
  });
  send();
  await expect.poll(() => page.locator('html.gate').count()).toBe(0);
  await expectAllOpen(page);
});

test('a link into an answer opens them, on the page and from elsewhere; one to a heading, or with a figure’s state, does not', async ({
  page,
}) => {
  await open(page, `${path}#second`);
  await expectAllShut(page);
  await page.goto('about:blank');
  await open(page, `${path}#levers=base:stag-hunt,p:30,guess:fine`);
  await expectAllShut(page);
  await page.goto('about:blank');
  await open(page);
  await page.getByRole('link', { name: 'to a heading' }).click();
  await expectAllShut(page);
  await page.getByRole('link', { name: 'leads into an answer' }).click();
  await expectAllOpen(page);
  await expect(page.locator('#deep')).toBeInViewport();

  await page.goto('about:blank');
  await page.goto(`${path}#deep`);
  await expectAllOpen(page);
  await expect(page.locator('#deep')).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#first';
  });
  await expectAllOpen(page);

  await page.goto('about:blank');
  await open(page);
  await page.evaluate(() => {
    location.hash = '#answer-file';
  });
  await expectAllOpen(page);
  await expect(page.locator('#answer-file')).toBeInViewport();
});

test('a link into an answer opens them where the browser comes to it after the scripts', async ({ page }) => {
  const send = await holdBack(page, '**/_astro/told.*.js*');
  await page.goto(path);
  await expectAllShut(page);
  // the page's address leads into an answer, and no element is its target
  await page.evaluate(() => history.replaceState(null, '', '#deep'));
  send();
  await expectAllOpen(page);
});

test('what the browser finds in an answer opens all of them', async ({ page }) => {
  await open(page);
  await expect(page.locator('.answer[hidden=until-found]')).toHaveCount(4);
  await page.locator('#deep').evaluate((found) => {
    const answer = found.closest('.answer');
    answer?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  });
  await expectAllOpen(page);
});

test('all of it is printed', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expectAllOpen(page);
});

test('where no script file arrives, all of it stands open', async ({ page }) => {
  await page.route('**/_astro/*.js*', (route) => route.abort());
  await page.goto(path);
  await expectAllOpen(page);
  await expect(page.locator('.reading')).toBeHidden();
});

test('where the part that opens answers cannot be fetched, they stand open', async ({ page }) => {
  await page.route('**/_astro/told.*.js*', (route) => route.abort());
  await page.goto(path);
  await expectAllOpen(page);
});

test('files that do not come in four seconds leave all of it open, and shut nothing when they come after all', async ({
  page,
}) => {
  const send = await holdBack(page, '**/_astro/*.js*');
  await page.goto(path, { waitUntil: 'commit' });
  await expectAllShut(page);
  await expectAllOpen(page);
  send();
  await expect(html(page)).toHaveClass(/\bruns\b/);
  await walkDown(page);
  await expectAllOpen(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all of it stands open', async ({ page }) => {
    await page.goto(path);
    await expectAllOpen(page);
  });
});

test('the menu keeps whether the text always shows and the story is hidden, by keyboard, in a narrow window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const menu = page.locator('nav .reading');
  const story = menu.getByRole('checkbox', { name: 'Plain: hide the story' });
  const always = menu.getByRole('checkbox', { name: 'Always show the text' });
  await press(page, menu.locator('summary'));
  await expect(always).toBeVisible();
  expect(await smallControls(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const box = await menu.locator('div').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 400)).toBeLessThanOrEqual(320);
  await press(page, always, 'Space');
  await expectAllOpen(page);
  await tabTo(page, menu.locator('summary'));
  await press(page, story, 'Space');
  await expect(html(page)).toHaveAttribute('data-mark', 'plain always');
  await page.reload();
  await expectAllOpen(page);
  await expect(html(page)).toHaveAttribute('data-mark', 'plain always');
  await expect(html(page)).not.toHaveClass(/\bgate\b/);

  // what is open is not shut under the reader's eyes
  await menu.locator('summary').click();
  await expect(always).toBeChecked();
  await expect(story).toBeChecked();
  await always.uncheck();
  await story.uncheck();
  await expect(html(page)).not.toHaveAttribute('data-mark');
  await expectAllOpen(page);
  await open(page);
  await expectAllShut(page);
});

test('a link hides the story for the visit, until the menu brings it back', async ({ page }) => {
  await open(page, `${path}?plain`);
  await expect(html(page)).toHaveClass(/\bplain\b/);
  await open(page);
  await expect(html(page)).toHaveClass(/\bplain\b/);
  await expect(html(page)).not.toHaveAttribute('data-mark');
  await page.locator('nav .reading summary').click();
  await page.getByRole('checkbox', { name: 'Plain: hide the story' }).uncheck();
  await expect(html(page)).not.toHaveClass(/\bplain\b/);
  await open(page);
  await expect(html(page)).not.toHaveClass(/\bplain\b/);
});

/** What the browser, or this tab, keeps under a name that ends so. */
const kept = (page: Page, storage: 'localStorage' | 'sessionStorage', name: string) =>
  page.evaluate(({ storage, name }) => Object.entries(window[storage]).find(([key]) => key.endsWith(` ${name}`))?.[1], {
    storage,
    name,
  });

test('on a shared computer a reader’s mark ends with them', async ({ page }) => {
  await page.goto('/en/progress/index.html');
  await page.getByRole('button', { name: 'Treat it as shared' }).click();
  const banner = page.getByRole('region', { name: 'Shared computer' });
  await expect(banner).toBeVisible();
  await open(page);
  await press(page, page.locator('.shut [data-show=file]'));
  await expectAllOpen(page);
  await expect.poll(() => kept(page, 'sessionStorage', 'mark')).toMatch(/^\S+ \S\S$/);
  expect(await kept(page, 'localStorage', 'mark')).toBeUndefined();
  await page.reload();
  await expectAllOpen(page);
  await banner.getByRole('button', { name: 'I’m done, forget it now' }).click();
  await expect(page).toHaveURL(/\/en\/(index\.html)?$/);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await open(page);
  await expectAllShut(page);
});

test('the mark goes with the records', async ({ page }) => {
  await open(page);
  await press(page, page.locator('.shut [data-show=file]'));
  await expect.poll(() => kept(page, 'localStorage', 'mark')).toMatch(/^\S\S$/);
  await page.goto('/en/progress/index.html');
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Yes, delete all of it' }).click();
  await expect(page.getByText('Deleted. Nothing is stored here now.')).toBeVisible();
  expect(await kept(page, 'localStorage', 'mark')).toBeUndefined();
  await open(page);
  await expectAllShut(page);
});

test('a browser that stores nothing loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await open(page);
  await expectAllShut(page);
  await tryLevers(page);
  await expectOpen(page, 'levers');
});
