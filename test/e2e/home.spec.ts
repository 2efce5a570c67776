import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

test.use({ viewport: { width: 360, height: 640 } });

test('the first choice can be made before any scrolling on a small phone', async ({ page }) => {
  for (const path of ['/', '/en/']) {
    await page.goto(path);
    for (const name of [/^Ship safe/, /^Cut corners/]) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box && box.y + box.height, `${name} on ${path}`).toBeLessThanOrEqual(640);
    }
  }
});

test('the first choice is answered at once and goes on in chapter 1', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Cut corners/ }).click();
  await expect(page.locator('.outcome')).toBeVisible();
  await page.getByRole('button', { name: 'Choose again' }).click();
  await page.getByRole('button', { name: /^Ship safe/ }).click();
  await page.getByRole('link', { name: 'Anvil saw that. Play on' }).click();
  await expect(page).toHaveURL(/\/en\/chapters\/one-round\/#rivals=seed:\d+,m:C$/);
  const rivals = page.locator('#rivals');
  await expect(rivals).toBeInViewport();
  await expect(rivals.getByText('Rival 1 of 5, round 2')).toBeVisible();
});

test('every track says how long its chapters take, by their own minutes', async ({ page }) => {
  const minutesIn = (text: string) => Number(/(\d+) minutes/.exec(text)?.[1]);
  await page.goto('/');
  const tracks = await page.locator('.tracks li').evaluateAll((all) =>
    all.map((track) => ({
      said: track.querySelector('.ready')?.textContent ?? '',
      chapters: [...track.querySelectorAll<HTMLAnchorElement>('.stops a')].map(({ href }) => href),
    })),
  );
  const minutes = new Map<string, number>();
  for (const chapter of new Set(tracks.flatMap(({ chapters }) => chapters))) {
    await page.goto(chapter);
    minutes.set(chapter, minutesIn((await page.locator('.kicker').first().textContent()) ?? ''));
  }
  for (const { said, chapters } of tracks)
    expect(minutesIn(said), said).toBe(chapters.reduce((sum, chapter) => sum + (minutes.get(chapter) ?? 0), 0));
});

const course = parse(readFileSync('content/en/course.yaml', 'utf8')) as { parts: { entries: unknown[] }[] };
const entries = course.parts.flatMap((part) => part.entries);

test('every entry of the course is on the map, and those not written are no links', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.tile')).toHaveCount(entries.length);
  await expect(page.locator('.tile.written a')).toHaveCount(await page.locator('.tile.written').count());
  await expect(page.locator('.tile.coming a')).toHaveCount(0);
});
