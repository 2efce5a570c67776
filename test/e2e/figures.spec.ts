import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { holdBack } from './hold-back.ts';
import { placed } from './placed-figure.ts';
import { walkDown } from './walk-down.ts';

/** Opens a page and wakes its figures. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await walkDown(page);
}

const names = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('what a link opens is not lost to a press that comes before it stands there', async ({ page }) => {
  const arrive = await holdBack(page, /\/read\.[^/]*\.js$/);
  await open(page, '/en/play/gate/#gate=s:price,n:5,p:1,w:1,t:5,m:2');
  const reset = page.locator('#gate').getByRole('button', { name: 'Start over' });
  await reset.click({ force: true });
  arrive();
  await expect(page.getByRole('slider', { name: 'What danger weighs' })).toBeVisible();
  await reset.click();
  await expect(page.getByRole('slider', { name: 'What danger weighs' })).toHaveCount(0);
});

test('a link opens the figure just as it stood', { tag: '@long' }, async ({ page, context }) => {
  await open(page, '/en/chapters/payoffs/');
  const matrix = page.locator('#matrix');
  await matrix.getByRole('button', { name: 'Both cut corners' }).click();
  await matrix.getByRole('button', { name: 'You', exact: true }).click();
  await matrix.getByText('Change the numbers').click();
  await matrix.getByRole('spinbutton', { name: 'Both ship safe, typed' }).fill('7.5');
  await matrix.getByRole('spinbutton', { name: 'Both ship safe, typed' }).press('Enter');
  await matrix.locator('[data-cell=CC]').click();
  await expect(matrix.getByText('This is a stag hunt.').first()).toBeVisible();
  await matrix.getByRole('button', { name: 'Copy link' }).click();
  await expect(matrix.getByRole('status')).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('#matrix')).toBeInViewport();
  await other.locator('#matrix').getByText('Change the numbers').click();
  await expect(other.locator('#matrix').getByRole('spinbutton', { name: 'Both ship safe, typed' })).toHaveValue('7.5');
  await expect(other.locator('#matrix .says p').first()).toHaveText(
    (await matrix.locator('.says p.reveal').textContent()) ?? '',
  );
});

for (const [slug, figures] of someOf(placed)) {
  test(`${slug}: a link that makes no sense gets a message and the starting position, and the page works`, async ({
    page,
  }) => {
    for (const { id, unreadable } of figures) {
      for (const text of unreadable) {
        await page.goto('about:blank');
        await open(page, `/en/chapters/${slug}/#${id}=${text}`);
        const figure = page.locator(`#${id}`);
        await expect(figure.getByRole('alert')).toContainText('could not be read');
        await expect(figure.locator(':is(.predict, .choices) button').first()).toBeVisible();
      }
    }
  });
}

test('starting over takes the state out of the address', async ({ page }) => {
  await page.goto('/en/play/levers/#levers=base:chicken,p:70');
  const levers = page.locator('#levers');
  await expect(levers.getByText('the other way round').first()).toBeVisible();
  await levers.getByRole('button', { name: 'Start over' }).click();
  await expect(levers.getByText('The lines cross at about 66.7 %').first()).toBeVisible();
  await expect(page).toHaveURL(/\/en\/play\/levers\/$/);
});

for (const name of someOf(names)) {
  test(`${name} saves its table as a CSV file, and can be embedded on another page`, async ({ page }) => {
    await open(page, `/en/play/${name}/`);
    const figure = page.locator(`#${name}`);
    if (name === 'rivals') await figure.getByRole('button', { name: /^Ship safe/ }).click();
    await figure.getByText('More', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: 'Save the table (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${name}.csv`);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    await figure.getByText('The same as a table').click();
    expect(lines).toHaveLength(1 + (await figure.locator('.data tbody tr').count()));

    await figure.getByRole('button', { name: 'Copy code to embed it' }).click();
    await expect(figure.getByRole('status')).toContainText('Code copied');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: code }));
    await page.goto('/host.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator(`#${name} .says p`).first()).toBeVisible();
    await expect(frame.locator('header.bar')).toHaveCount(0);
  });
}

test('the sandbox opens with the state of the chapter’s figure', async ({ page }) => {
  await open(page, '/en/chapters/five-levers/');
  const levers = page.locator('#levers');
  await levers.getByRole('button', { name: 'Lower “both cut: 2” (shared downside)' }).click();
  await levers.getByRole('spinbutton', { name: 'Lower “both cut”, typed' }).fill('1.5');
  await levers.getByRole('spinbutton', { name: 'Lower “both cut”, typed' }).press('Enter');
  await levers.getByText('More', { exact: true }).click();
  await levers.getByRole('link', { name: 'Open with every control' }).click();
  await expect(page).toHaveURL(/\/en\/play\/levers\//);
  await expect(page.getByRole('spinbutton', { name: 'Lower “both cut”, typed' })).toHaveValue('1.5');
});

test('no request leaves the site and no cookie is set', async ({ page, context }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const path of ['/', '/en/chapters/one-round/', '/en/play/payoff-matrix/', '/en/progress/'])
    await page.goto(path);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(await context.cookies()).toEqual([]);
});
