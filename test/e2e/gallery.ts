import { readdirSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { serveFiles } from '../../scripts/serve-files.ts';
import { relativeBuild } from './relative-build.ts';

/** Tests whose pages are those of a build with the gallery. */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const { address, stop } = await serveFiles(await relativeBuild(), '');
      await use(address);
      stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ site }, use) => use(site),
});

/** The kinds of questions that the gallery shows. */
export const kindNames: readonly string[] = readdirSync('src/quiz/kinds');

const namesIn = (folder: string) => readdirSync(folder).map((file) => file.replace('.svelte', ''));

/** The parts that it shows. */
export const partNames: readonly string[] = namesIn('src/gallery/specimens');

/** The views of a class’s results that it shows. */
export const viewNames: readonly string[] = namesIn('src/gallery/views');

/** Opens one group of the gallery, all its parts awake. */
export async function openGroup(page: Page, group: string): Promise<void> {
  await page.goto(`/en/gallery/${group}/index.html`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const specimens = page.locator('[data-specimen]');
  await expect(specimens.first()).toBeVisible();
  // inputs and figures that come later; the part that says so is one of the gallery's own
  const fetching = page.locator('[data-specimen]:not([data-specimen^="Fetching/"])').getByText('Fetching …');
  await expect(fetching).toHaveCount(0);
}

/** A part in one of its states. */
export const specimen = (page: Page, group: string, state: string): Locator =>
  page.locator(`[data-specimen="${group}/${state}"]`);
