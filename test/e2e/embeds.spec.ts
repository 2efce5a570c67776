import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { walkDown } from './walk-down.ts';

const names = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The code that a figure gives to embed it. */
async function codeOf(page: Page, name: string, state = ''): Promise<string> {
  await page.goto(`/en/play/${name}/${state && `#${name}=${state}`}`);
  await walkDown(page);
  const figure = page.locator(`#${name}`);
  await figure.getByText('More', { exact: true }).click();
  await figure.getByRole('button', { name: 'Copy code to embed it' }).click();
  await expect(figure.getByRole('status')).toContainText('Code copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Shows the code on another page, in a column of this width, and waits until the figure lives. */
async function host(page: Page, code: string, width: number): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><style>body{margin:0}</style><div style="width:${width}px">${code}</div>`,
    }),
  );
  await page.goto('/host.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe').locator('[data-figure]')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('astro-island[ssr]')).toHaveCount(0);
  await page.unroute('**/host.html');
}

/** How much of the frame's page is beyond its edge, and how much of the frame is empty below it. */
const shown = async (page: Page) => {
  const content = await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  const frame = await page.locator('iframe').evaluate((element) => element.clientHeight);
  // a frame is a whole number of pixels tall
  return { hidden: Math.max(0, content - frame), empty: Math.max(0, Math.floor(frame - content)) };
};

for (const name of someOf(names, 12)) {
  test(`${name}: its code shows all of it on a phone and on a screen, with and without the script`, async ({
    page,
  }) => {
    const code = await codeOf(page, name);
    const bare = code.replace(/<script>.*<\/script>/s, '');
    expect(bare).not.toBe(code);
    for (const width of [360, 720]) {
      await host(page, bare, width);
      expect((await shown(page)).hidden, `${width} px, no script`).toBe(0);
      await host(page, code, width);
      await expect.poll(() => shown(page), `${width} px`).toEqual({ hidden: 0, empty: 0 });
    }
  });
}

test('a state that is taller than the start gets the height that it needs, and a frame grows with its figure', async ({
  page,
}) => {
  const heightIn = (code: string) => Number(/ height="(\d+)"/.exec(code)?.[1]);
  const code = await codeOf(page, 'gate', 's:price,n:5,p:1,w:1,t:5,m:2');
  expect(heightIn(code)).toBeGreaterThan(heightIn(await codeOf(page, 'gate')) + 100);
  await host(page, code.replace(/<script>.*<\/script>/s, ''), 360);
  await expect(page.frameLocator('iframe').getByRole('slider', { name: 'What danger weighs' })).toBeVisible();
  expect((await shown(page)).hidden).toBe(0);
  await host(page, code, 360);
  await page.frameLocator('iframe').getByText('The same as a table').click();
  await expect.poll(() => shown(page)).toEqual({ hidden: 0, empty: 0 });
});

test('what a frame tells is what is documented', async ({ page }) => {
  await page.goto('/en/about/');
  await expect(page.getByText("{ site: 'common-knowledge', type: 'height', widget, height }")).toBeVisible();
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>addEventListener("message", ({ data }) => (window.told = data))</script><iframe src="/en/embed/gate/" width="700" height="200"></iframe>',
    }),
  );
  await page.goto('/host.html');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown }).told))
    .toEqual({ site: 'common-knowledge', type: 'height', widget: 'gate', height: expect.any(Number) });
});

const boxed = '<iframe sandbox="allow-scripts" src="/en/embed/gate/" width="700" height="900"></iframe>';

test('in a sandbox that closes it off, a figure can be read and says what the frame needs', async ({ page }) => {
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: boxed }));
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('allow-scripts allow-same-origin')).toBeVisible();
  await expect(frame.getByText('Capability climbs 10 points in one jump.')).toBeVisible();
  await expect(frame.locator('main :is(button:not([data-reload]), input):visible')).toHaveCount(0);
});

test('in such a sandbox it can be played where the server lets its files be fetched from anywhere', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**/_astro/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: boxed }));
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('slider').first().press('End');
  await expect(frame.getByText('Capability climbs 10 points in one jump.')).toBeHidden();
  await expect(frame.locator('.unscripted:visible')).toHaveCount(0);
  await frame.getByText('More', { exact: true }).click();
  await frame.getByRole('button', { name: 'Copy link' }).click();
  await expect(frame.getByRole('status')).not.toBeEmpty();
  // the address is written a moment later
  await page.waitForTimeout(400);
  expect(errors).toEqual([]);
  // what is kept on the device may still be on its way
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
