import { expect, type Locator, type Page, test } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';

/** What the page says at this moment to one who looks at it. */
const seen = async (page: Page) => (await page.locator('main').allInnerTexts()).join();
const says = (figure: Locator) => figure.locator('.says p.reveal');

const links = {
  sure: '/en/play/repeated/#repeated=s:sure,a:cut,b:grudge,p:80,l:3,e:0,seed:1,c:50,z:0',
  step: '/en/play/announcement/#announcement=s:step,r:40,x:20,o:one-sided',
  pledge: '/en/play/gate/#gate=s:pledge,n:1,p:1,w:1,t:5,m:2,k:3,b:0.4,f:0',
} as const;

async function stepBy(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

test('how sure one must be of a deal is guessed, then found with the keyboard, and only then told', async ({
  page,
}) => {
  await page.goto(links.sure);
  const figure = page.locator('#repeated');
  await expect(figure.getByRole('heading', { name: 'How sure must you be?' })).toBeVisible();
  await expect(says(figure)).toBeHidden();
  await press(page, figure.getByRole('button', { name: '50 percent' }));
  await expect(figure.getByText('Drag the marker until keeping the deal')).toBeVisible();
  expect(await seen(page)).not.toMatch(/worth the same at|\b91\b/);
  await tabTo(page, figure.getByRole('slider', { name: 'How sure you are of Anvil' }));
  await page.keyboard.press('End');
  await expect(figure.getByText('You guessed 50 percent. It comes out otherwise.')).toBeVisible();
  await expect(says(figure)).toContainText('The two are worth the same at 91 percent');
  // what can hold stays, and what is worth beginning moves
  await tabTo(page, figure.getByRole('slider', { name: 'Rounds until a move is seen' }));
  await stepBy(page, 'ArrowLeft', 1);
  await expect(says(figure)).toContainText('The two are worth the same at 39.1 percent');
  await expect(figure.getByText('With 3 rounds until a cut is answered')).toBeVisible();
  await figure.getByText('The same as a table').click();
  await expect(figure.getByRole('cell', { name: '14.3' })).toBeVisible();
});

test('the marker of the belief is dragged in the picture', async ({ page }) => {
  await page.goto(links.sure);
  const figure = page.locator('#repeated');
  await figure.getByRole('button', { name: '90 percent' }).click();
  const marker = figure.locator('.handle');
  const picture = await figure.locator('.chart svg').boundingBox();
  const from = await marker.locator('.grip').boundingBox();
  if (!picture || !from) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(picture.x + 0.97 * picture.width, from.y, { steps: 8 });
  await page.mouse.up();
  await expect(figure.getByText('You guessed 90 percent. So it comes out.')).toBeVisible();
});

test('a first step is too small, then believed and dared, and only then its bounds are told', async ({ page }) => {
  await page.goto(links.step);
  const figure = page.locator('#announcement');
  await press(page, figure.getByRole('button', { name: 'about half' }));
  await expect(figure.locator('.verdict')).toHaveText('Too small: it says nothing.');
  expect(await seen(page)).not.toMatch(/66\.7|believed, and dared/);
  await tabTo(page, figure.getByRole('slider', { name: 'Size of the first step' }));
  await stepBy(page, 'ArrowRight', 6);
  await expect(figure.locator('.verdict')).toHaveText('It says something.');
  await expect(says(figure)).toContainText('A step from 50 to 66.7 percent is believed, and dared.');
  await press(page, figure.getByRole('button', { name: 'Both at once' }));
  await expect(says(figure)).toContainText('A step from 20 to 50 percent');
});

test('a pledge is tried at one, five and six signatures, and only then it is told which number brings most', async ({
  page,
}) => {
  await page.goto(links.pledge);
  const figure = page.locator('#gate');
  await press(page, figure.getByRole('button', { name: 'three: half are enough' }));
  await expect(says(figure)).toContainText('Then 3 sign and get 0.2 each.');
  expect(await seen(page)).not.toMatch(/would get most|No other number/);
  await tabTo(page, figure.getByRole('slider', { name: 'In force from so many signatures' }));
  await page.keyboard.press('Home');
  await expect(says(figure)).toContainText('Then nobody signs');
  await stepBy(page, 'ArrowRight', 5);
  await expect(figure.getByText('It comes out otherwise.')).toBeVisible();
  await expect(says(figure)).toContainText('No other number would bring the six more together.');
  await tabTo(page, figure.getByRole('slider', { name: 'Signatures that fail' }));
  await stepBy(page, 'ArrowRight', 3);
  await expect(says(figure)).toContainText('The six would get most with the number at 5');
});

for (const [scene, link] of Object.entries(links)) {
  test(`${scene}: the folds lead there, and nothing is wider than a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(link);
    await expect(page.locator('.predict button').first()).toBeVisible();
    await page.locator('.predict button').first().click();
    await expect(page.locator('.chart svg')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
