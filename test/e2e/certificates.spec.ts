import { expect, test } from '@playwright/test';
import { objections } from './objections.ts';
import { printedPages } from './printed-pages.ts';
import { stored } from './stored.ts';

const names = [
  'Amira Khalil',
  'أميرة خليل',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
];

test('a list of names makes a page for each, which says that they took part and no more, and nothing is kept or sent', async ({
  page,
}) => {
  await page.goto('/en/teach/');
  await page.getByRole('link', { name: 'In a room' }).click();
  const asked: string[] = [];
  const certificates = page.locator('.certificate');
  // a line to write on, before anything is typed
  await expect(certificates).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Print it' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.getByLabel('What it was').fill('Convene, six teams');
  await page.getByLabel('Date').fill('2026-11-28');
  await page.getByLabel('Minutes').fill('60');
  await page.getByLabel('Who took part').fill(names.join('\n'));
  await expect(page.getByText('5 pages, one for each name.')).toBeVisible();
  await expect.poll(() => certificates.locator('.who').allTextContents()).toEqual(names);
  await expect(certificates.locator('.who').nth(1)).toHaveCSS('direction', 'rtl');
  await expect(certificates.filter({ visible: true })).toHaveCount(1);
  await expect(certificates.first()).toContainText('took part in “Convene, six teams”');
  await expect(certificates.first()).toContainText('November 28, 2026, 60 minutes');
  await expect(certificates.first()).toContainText(
    'Says who was there, as whoever ran it typed it. Not an accreditation.',
  );
  await expect(certificates.getByText(/completed|right at the first try|[2-9A-Z]{2}-[2-9A-Z]{3}/)).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await objections(page)).toEqual([]);
  for (const format of ['A4', 'Letter'] as const)
    expect(printedPages(await page.pdf({ format, tagged: true })).pages).toBe(names.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Who took part')).toBeHidden();
  await expect(certificates.filter({ visible: true })).toHaveCount(names.length);
  await page.emulateMedia({ media: 'screen' });
  // a table with a column of names does too
  await page
    .getByLabel('Who took part')
    .fill('No,Name,Mail\n1,Ben Okafor,ben@example.org\n2,"Lind, Ida",ida@example.org');
  await expect(page.getByRole('button', { name: 'Print 2 pages' })).toBeVisible();
  await expect.poll(() => certificates.locator('.who').allTextContents()).toEqual(['Ben Okafor', 'Ida Lind']);
  await page.getByLabel('Who took part').fill(`Ben\n${'x'.repeat(121)}`);
  await expect(page.getByText('One name is too long for a page and is left out.')).toBeVisible();
  expect(asked).toEqual([]);
  expect(await stored(page)).toBe(0);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('Ben');
  await page.reload();
  await expect(page.getByLabel('Who took part')).toHaveValue('');
});
