import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const path = '/en/brief/';

test('the brief has no script and weighs at most 14 kB', async ({ page }) => {
  const html = readFileSync('dist/en/brief/index.html');
  expect(html.toString()).not.toMatch(/<script|<astro-island/);
  expect(brotliCompressSync(html).length).toBeLessThan(14_000);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(path);
  expect(scripts).toEqual([]);
});

test('it says how many chapters it has, and each leads to its chapter without the story and to its sources', async ({
  page,
}) => {
  await page.goto(path);
  const screens = page.locator('.brief section');
  const count = await screens.count();
  await expect(page.getByText(new RegExp(`^${count} of 1\\d chapters ha`))).toBeVisible();
  for (const screen of await screens.all()) {
    const words = (await screen.locator('dd').allTextContents()).slice(0, -1).join(' ');
    expect(words.trim().split(/\s+/).length).toBeLessThanOrEqual(130);
    const slug = await screen.getAttribute('id');
    await expect(screen.locator('p a')).toHaveAttribute('href', new RegExp(`/en/chapters/${slug}/\\?plain$`));
    await expect.poll(() => screen.locator('dd a').count()).toBeGreaterThan(0);
  }
});

test('every page leads to it by its foot', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.locator('footer').getByRole('link', { name: 'The brief' }).click();
  await expect(page).toHaveURL(/\/en\/brief\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The brief');
});
