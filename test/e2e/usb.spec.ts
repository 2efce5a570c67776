import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');

test('a crowd that has left does not come back at the same point, found with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  const plugs = page.locator('#plugs');
  await press(page, plugs.getByRole('button', { name: 'nearly all' }));
  await expect(plugs.getByText('Try it. Take the slider to 7.')).toBeVisible();
  await expect(says(plugs)).toContainText('All 100 makers are on the shared plug. To you it is worth 6 more');
  await expect(plugs.locator('.loop')).toHaveCount(0);

  await tabTo(page, plugs.getByRole('slider', { name: 'What a plug of your own gains' }));
  await step(page, 'ArrowRight', 28);
  await expect(says(plugs)).toContainText('92 of 100 makers');
  await step(page, 'ArrowRight', 1);
  await expect(says(plugs)).toContainText('Nobody is on the shared plug.');
  await expect(plugs.getByText('Now bring it back to 3.')).toBeVisible();
  await step(page, 'ArrowLeft', 1);
  await expect(says(plugs)).toContainText('Nobody is on the shared plug.');
  await step(page, 'ArrowLeft', 28);
  await expect(says(plugs)).toContainText('2 of 100 makers are on the shared plug.');
  await expect(says(plugs)).toContainText('Start all 100 on it, with the same numbers, and 100 end up on it.');
  await expect(plugs.getByText('You guessed nearly all. It comes out otherwise.')).toBeVisible();
  await expect(plugs.locator('.loop')).toBeVisible();
  await step(page, 'ArrowLeft', 8);
  await expect(says(plugs)).toContainText('8 of 100 makers');
  await step(page, 'ArrowLeft', 1);
  await expect(says(plugs)).toContainText('All 100 makers');
});

test('a crowd of labs goes back by the road it came', async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  const labs = page.locator('#tests');
  await press(page, labs.getByRole('button', { name: 'nearly all' }));
  await tabTo(page, labs.getByRole('slider', { name: 'What a lab loses by having no test to show' }));
  await step(page, 'ArrowRight', 40);
  await expect(says(labs)).toContainText('50 of 100 labs');
  await page.keyboard.press('End');
  await expect(says(labs)).toContainText('All 100 labs');
  await step(page, 'ArrowLeft', 60);
  await expect(says(labs)).toContainText('50 of 100 labs');
  await page.keyboard.press('Home');
  await expect(says(labs)).toContainText('2 of 100 labs');
  await expect(labs.getByText('You guessed nearly all. It comes out otherwise.')).toBeVisible();
});

test('the order of two measures decides, in the sandbox', async ({ page }) => {
  const open = async () => {
    await page.goto('about:blank');
    await page.goto('/en/play/plugs/#plugs=s:safety,n:98,g:3,k:100,f:8');
    await expect(says(page.locator('#plugs'))).toContainText('98 of 100 labs');
  };
  const plugs = page.locator('#plugs');
  const loss = plugs.getByRole('slider', { name: 'What a lab loses by having no test to show' });
  const connects = plugs.getByRole('slider', { name: 'What an untested model still connects to' });
  for (const [first, second, ends] of [
    [connects, loss, 'All 100 labs'],
    [loss, connects, '2 of 100 labs'],
  ] as const) {
    await open();
    await press(page, first, 'Home');
    await press(page, second, 'Home');
    await expect(says(plugs)).toContainText(ends);
  }
});

test('one stray maker comes back, and thirty are too few', async ({ page }) => {
  await page.goto('/en/play/plugs/');
  const plugs = page.locator('#plugs');
  const shown = () => plugs.locator('.makers path[marker-mid*="round"]').getAttribute('d');
  const put = (users: string) => press(page, plugs.getByRole('button', { name: users, exact: true }));
  const all = (await shown())?.length ?? 0;
  await put('99');
  await expect.poll(async () => (await shown())?.length).toBe(all);
  await expect(says(plugs)).toContainText('All 100 makers');
  await put('30');
  await expect(says(plugs)).toContainText('2 of 100 makers');
  await expect.poll(async () => (await shown())?.split(' ').length).toBe(4);
  await put('40');
  await expect(says(plugs)).toContainText('All 100 makers');
});

test('a link keeps on which side of the cliff the crowd is', async ({ page }) => {
  for (const [users, said] of [
    [100, 'All 100 makers'],
    [0, '2 of 100 makers'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/en/chapters/usb/#plugs=s:one,n:${users},g:3,k:0,f:0,guess:few`);
    await walkDown(page);
    await expect(says(page.locator('#plugs'))).toContainText(String(said));
  }
  await page.goto('about:blank');
  await page.goto('/en/chapters/usb/#plugs=s:one,n:101,g:3,k:0,f:0');
  await walkDown(page);
  await expect(page.locator('#plugs').getByRole('alert')).toContainText('could not be read');
});

test('the chapter’s check is done with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/usb/');
  await walkDown(page);
  await answerAll(page);
});
