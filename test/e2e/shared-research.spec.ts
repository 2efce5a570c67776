import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerAll } from './answer-all.ts';
import { press, tabTo } from './keyboard.ts';
import { walkDown } from './walk-down.ts';

/** Moves a slider that has the focus by single steps. */
async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight', times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

const says = (figure: Locator) => figure.locator('.says p.reveal');

test('chapter 7 is done with the keyboard alone: the joint row does not move, and slack comes back as an echo', async ({
  page,
}) => {
  await page.goto('/en/chapters/shared-research/');
  await walkDown(page);
  const lab = page.locator('#lab');
  await expect(lab.getByRole('slider')).toHaveCount(0);
  await press(page, lab.getByRole('button', { name: 'about half' }));
  await expect(lab.getByText('Try it. Take the slider down to 25.')).toBeVisible();
  await expect(lab.getByRole('slider')).toHaveCount(1);
  await tabTo(page, lab.getByRole('slider', { name: 'How fast is each at the other’s work?' }));
  await step(page, 'ArrowLeft', 36);
  await expect(says(lab)).toContainText(
    '80 in all. Together, with 20 percent of the time lost to working together, they prove 80, just as many.',
  );
  await step(page, 'ArrowLeft', 39);
  await expect(says(lab)).toContainText('50 in all.');
  await expect(says(lab)).toContainText('they prove 80, 60 percent more.');
  await expect(lab.getByText('You guessed about half. It comes out otherwise.')).toBeVisible();
  await tabTo(page, lab.getByRole('slider', { name: 'How much time does working together take?' }));
  await step(page, 'ArrowRight', 30);
  await expect(says(lab)).toContainText('they prove 50, just as many.');

  const effort = page.locator('#effort');
  await press(page, effort.getByRole('button', { name: 'about a quarter' }));
  const again = (who: string) => press(page, effort.getByRole('button', { name: `${who} thinks again` }));
  await again('Flint');
  await expect(says(effort)).toContainText(
    'Flint puts in 2.48 weeks and is up 7.44 by the project; Beacon puts in 6.25 and is up 3.67.',
  );
  await again('Beacon');
  await expect(says(effort)).toContainText('Beacon puts in 1.82');
  await again('Flint');
  await again('Beacon');
  await expect(effort.getByText('You guessed about a quarter, and so it is. It goes towards 1.56 weeks')).toBeVisible();
  await answerAll(page);
});

test('the sandbox shows all three scenes, by keyboard', async ({ page }) => {
  await page.goto('/en/play/joint-lab/');
  const lab = page.locator('#joint-lab');
  await press(page, lab.getByRole('button', { name: 'Who pays' }));
  await expect(lab.locator('svg .bill')).toBeVisible();
  await expect(says(lab)).toContainText('No lab would pay for it alone. Shared alike it costs each 3');
  await tabTo(page, lab.getByRole('slider', { name: 'What is it worth to each of them?' }));
  await step(page, 'ArrowRight', 6);
  await expect(says(lab)).toContainText(
    'Any lab could pay for it alone and not lose by it, so each may wait for another.',
  );
  await press(page, lab.getByRole('button', { name: 'How much each puts in' }));
  await tabTo(page, lab.getByRole('slider', { name: 'How much does each lab’s work count?' }));
  await step(page, 'ArrowRight', 2);
  await expect(says(lab)).toContainText('10 percent of that');
});

test('a link brings back what the labs are good at, a bill, and how far the labs have thought', async ({ page }) => {
  for (const [state, said] of [
    ['s:fit,k:36,h:40', 'they prove 60, just as many.'],
    ['s:bill,n:3,v:2,c:9', 'nobody should pay for it'],
    ['s:effort,w:25,t:2', 'Beacon puts in 1.82'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`/en/play/joint-lab/#joint-lab=${state}`);
    await expect(says(page.locator('#joint-lab'))).toContainText(String(said));
  }
});
