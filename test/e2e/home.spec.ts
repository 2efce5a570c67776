import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { optionsOf } from '../../src/progress/ledger.ts';

// what a phone of 390 × 844 shows under its own bars
test.use({ viewport: { width: 390, height: 664 } });

const choice = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

test('the first choice can be made before any scrolling on a small phone', async ({ page }) => {
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    for (const name of [/^Ship safe/, /^Cut corners/]) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box && box.y + box.height, `${name} on ${path}`).toBeLessThanOrEqual(664);
    }
  }
});

test('on a phone the question and both answers stand on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/');
  for (const part of [page.getByText('What do you sign?'), choice(page, 'Ship safe'), choice(page, 'Cut corners')])
    await expect(part).toBeInViewport({ ratio: 1 });
});

test('before the choice the page does not hold what comes of it', async ({ page }) => {
  const html = await (await page.request.get('/en/')).text();
  expect(html).toContain('What do you sign?');
  for (const told of ['Ines', 'pharmacist', '02:10', 'points each', 'not in the sum']) expect(html).not.toContain(told);
});

const paths = [
  {
    name: 'Ship safe',
    move: 'C',
    points: 'Anvil tested too: 3 points each.',
    option: 'test',
    after: 'A lamp stays on',
  },
  {
    name: 'Cut corners',
    move: 'D',
    points: 'Anvil was still testing: 5 for you, 0 for Anvil.',
    option: 'release',
    after: 'A second screen stands',
  },
] as const;

for (const { name, move, points, option, after } of paths) {
  test(`${name}: points, the same slip on the ward, and round 2 in the chapter`, async ({ page }) => {
    await page.goto('/');
    await choice(page, name).click();
    const box = page.locator('.first-round');
    await expect(box.locator('.outcome')).toHaveText(points);
    await expect(box.locator('.words')).toContainText(/Marram, 02:10\..*\b40\b.*\b4\./);
    await expect(box.locator('.words p').last()).toHaveText('Ines gets no points. She is not in the sum.');
    const on = page.getByRole('link', { name: 'Anvil saw that. Next round' });
    await expect(on).toBeFocused();
    await on.click();
    await expect(page).toHaveURL(new RegExp(`/en/chapters/one-round/#rivals=seed:4,m:${move}$`));
    await expect(page.locator('#rivals')).toBeInViewport();
    await expect(page.locator('#rivals').getByText('Rival 1 of 5, round 2').first()).toBeVisible();
  });

  test(`${name}: it is signed, and who comes back sees it in the town`, async ({ page }) => {
    await page.goto('/');
    const town = page.locator('.town');
    const drawn = town.locator(`img[src$="#home-${option}"]`);
    await town.scrollIntoViewIfNeeded();
    await expect(town.locator('img').first()).toBeVisible();
    await expect(drawn).toBeHidden();
    await choice(page, name).click();
    await expect(drawn).toBeVisible();
    await expect(town).toContainText(after);
    await page.reload();
    await expect(drawn).toBeVisible();
    await expect(town.locator('img:visible')).toHaveCount(2);
    await expect(choice(page, name)).toBeVisible();
  });
}

test('who comes back with more signed finds the town gone on, and all of it drawn', async ({ page }) => {
  const drawn = () =>
    page
      .locator('.town img:visible')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src')?.split('#')[1]));
  const carry = (mark: string) =>
    page.evaluate((codes) => {
      document.documentElement.dataset.mark = codes;
    }, mark);
  await page.goto('/en/');
  await page.waitForLoadState('networkidle');
  await carry(':a1 :b0 :c2');
  await expect.poll(() => drawn()).toEqual([undefined, 'home-release', 'anvil-kept']);
  await carry(':a0 :d1 :f0');
  await expect.poll(() => drawn()).toEqual([undefined, 'spring', 'home-test', 'visit-plan-more', 'card-send']);
  await carry(':d2 :g1');
  await expect.poll(() => drawn()).toEqual([undefined, 'spring', 'summer', 'visit-plan-fine', 'port-shorten']);
});

test('the last signature counts, and choosing again takes none back', async ({ page }) => {
  await page.goto('/');
  await choice(page, 'Cut corners').click();
  await page.getByRole('button', { name: 'Choose again' }).click();
  await expect(choice(page, 'Ship safe')).toBeFocused();
  await expect(page.locator('.town img[src$="#home-release"]')).toBeVisible();
  await choice(page, 'Ship safe').click();
  await expect(page.locator('.town img[src$="#home-test"]')).toBeVisible();
  await expect(page.locator('.town img[src$="#home-release"]')).toBeHidden();
});

for (const width of [320, 360, 390, 768, 1440])
  test(`the box keeps its height whatever is chosen, at ${width} px, and nothing scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/en/');
    await page.evaluate(() => document.fonts.ready);
    const box = page.locator('.first-round');
    const height = async () => (await box.boundingBox())?.height;
    const before = await height();
    for (const name of ['Ship safe', 'Cut corners']) {
      await choice(page, name).click();
      await expect(box.locator('.outcome')).toBeVisible();
      await expect.poll(() => height(), { message: name }).toBe(before);
      await page.getByRole('button', { name: 'Choose again' }).click();
      await expect(choice(page, name)).toBeVisible();
    }
  });

for (const [how, path] of [
  ['by ?plain', '/en/?plain'],
  ['by #plain', '/en/#plain'],
] as const)
  test(`plain, ${how}: the same choice and points, and nothing of the town`, async ({ page }) => {
    await page.goto(path);
    const hero = page.locator('.hero');
    await expect(hero.locator('h1')).toHaveText('Six labs race.', { useInnerText: true });
    await expect(hero).toContainText('You run Flint, an AI lab.', { useInnerText: true });
    for (const { name, points } of paths) {
      await choice(page, name).click();
      await expect(hero.locator('.outcome')).toHaveText(points);
      await expect(hero).not.toContainText(/Marram|hospital|Ines|ward|town/i, { useInnerText: true });
      await page.getByRole('button', { name: 'Choose again' }).click();
    }
    await expect(page.locator('.town')).toBeHidden();
    // nothing was signed
    await page.goto('/en/');
    expect(await page.locator('html').getAttribute('data-mark')).toBeNull();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the scene, the town and the way into the course are there', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.getByText('The hospital in Marram waits')).toBeVisible();
    await expect(page.locator('.first-round .ward')).toBeVisible();
    await expect(page.locator('.town img').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Ship safe/ })).toBeHidden();
    await page.getByRole('link', { name: /^Read chapter \d+$/ }).click();
    await expect(page).toHaveURL(/\/chapters\/one-round\/$/);
  });

  test('plain by #plain hides the story there too', async ({ page }) => {
    await page.goto('/en/#plain');
    await expect(page.getByText('You run Flint, an AI lab.')).toBeVisible();
    await expect(page.getByText('Marram').locator('visible=true')).toHaveCount(0);
  });
});

test('the page says first that the story is invented, and leads to the course without it', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('.first-round > p').first()).toHaveText('Invented');
  await expect(page.locator('.under')).toContainText('Invented. The numbers are a model.');
  await expect(page.getByRole('link', { name: 'the brief', exact: true })).toHaveAttribute('href', '/en/brief/');
  await choice(page, 'Ship safe').click();
  await expect(page.locator('.under')).toBeVisible();
});

test('every door leads to a page that is there', async ({ page }) => {
  await page.goto('/en/');
  const doors = page.locator('.doors a');
  await expect(doors).toHaveText(['Read it', 'Teach it']);
  for (const door of await doors.all())
    expect((await page.request.get((await door.getAttribute('href')) ?? '')).status()).toBe(200);
});

test('who comes back is shown the way on, in the place of the invitation', async ({ page }) => {
  await page.goto('/en/chapters/usb/#check');
  await page.locator('#check').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  const box = page.locator('.first-round');
  await page.goto('/en/');
  const way = page.getByRole('link', { name: /^Go on where you stopped/ });
  await expect(way).toBeVisible();
  await expect(page.getByText('Free, no account')).toBeHidden();
  const after = await box.boundingBox();
  await page.context().clearCookies();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.continue')?.setAttribute('hidden', '');
  });
  await expect.poll(() => box.boundingBox()).toEqual(after);
});

test('the page weighs no more than it may, HTML and styles', () => {
  expect(brotliCompressSync(readFileSync('dist/en/index.html')).length).toBeLessThanOrEqual(18_000);
});

test('every track says how long its chapters take, by their own minutes', async ({ page }) => {
  const minutesIn = (text: string) => Number(/(\d+) minutes/.exec(text)?.[1]);
  await page.goto('/');
  const tracks = await page.locator('.tracks li').evaluateAll((all) =>
    all.map((track) => ({
      said: track.querySelector('.ready')?.textContent ?? '',
      // the game says no minutes of its own
      chapters: [...track.querySelectorAll<HTMLAnchorElement>('.stops a[href*=chapters]')].map(({ href }) => href),
    })),
  );
  const minutes = new Map<string, number>();
  for (const chapter of new Set(tracks.flatMap(({ chapters }) => chapters))) {
    await page.goto(chapter);
    minutes.set(chapter, minutesIn((await page.locator('.kicker').first().textContent()) ?? ''));
  }
  for (const { said, chapters } of tracks)
    expect(minutesIn(said), said).toBe(chapters.reduce((sum, chapter) => sum + (minutes.get(chapter) ?? 0), 0));

  await page.goto('/');
  const tiles = page.locator('.tile.written[data-items]');
  for (const tile of await tiles.all()) {
    const address = await tile.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
    expect(minutesIn((await tile.locator('.state').textContent()) ?? ''), address).toBe(minutes.get(address));
  }
  const all = [...minutes.values()].reduce((sum, each) => sum + each);
  await expect(page.getByText(`All: about ${Math.round(all / 60)} hours.`)).toBeVisible();
  const first = minutes.get(new URL('/en/chapters/one-round/', page.url()).href);
  await expect(page.getByText(`Start with one chapter, ${first} minutes.`)).toBeVisible();
  const parts = await page
    .locator('.part')
    .filter({ has: page.locator('.tile.written') })
    .count();
  await expect(page.locator('.start')).toContainText(`There are ${parts} parts, each complete.`);
});

const course = parse(readFileSync('content/en/course.yaml', 'utf8')) as { parts: { entries: unknown[] }[] };
const entries = course.parts.flatMap((part) => part.entries);

test('every entry of the course is on the map, and those not written are no links', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.tile')).toHaveCount(entries.length);
  await expect(page.locator('.tile.written a')).toHaveCount(await page.locator('.tile.written').count());
  await expect(page.locator('.tile.coming a')).toHaveCount(0);
});

test.describe('the picture of the town', () => {
  let picture: string;
  let ids: readonly string[];
  test.beforeAll(() => {
    picture = readFileSync('dist/marram.svg', 'utf8');
    ids = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
  });

  test('is small enough to be fetched once for every page that shows it', () => {
    expect(brotliCompressSync(picture).length).toBeLessThanOrEqual(8000);
  });

  test('shows what is signed at home, and each option otherwise', () => {
    const states = optionsOf('home').map((option) => {
      const id = `home-${option}`;
      expect(ids).toContain(id);
      return picture.slice(picture.indexOf(`id="${id}"`)).split('</g>')[0];
    });
    expect(new Set(states).size).toBe(states.length);
  });

  test('names each id once, and uses none that it lacks', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of picture.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(used);
  });

  test('gives a colour to everything that it draws: each class stands in its styles', () => {
    const [, styles = ''] = /<style>([\s\S]*)<\/style>/.exec(picture) ?? [];
    const classes = new Set([...picture.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
    expect(classes.size).toBeGreaterThan(10);
    for (const name of classes) expect(styles, name).toMatch(new RegExp(`\\.${name}\\b`));
  });
});
