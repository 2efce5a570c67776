import { expect, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { questionsOf } from './asked.ts';
import { placed } from './placed-figure.ts';
import { walkedPages } from './walked-pages.ts';

test.use({ javaScriptEnabled: false });

for (const [slug, figures] of someOf(placed)) {
  for (const { id, picture, says } of figures)
    test(`${slug}, ${id}: it can be read without JavaScript, pictures and answers included`, async ({ page }) => {
      await page.goto(`/en/chapters/${slug}/`);
      const frame = page.locator(`#${id}`);
      await expect(frame.locator(picture).first()).toBeVisible();
      await expect(frame.getByText(says, { exact: false })).toBeVisible();
      await expect(frame.getByText('To play it, the page needs JavaScript.')).toBeVisible();
      await expect(frame.locator('.needs-script button').first()).toBeHidden();
      await page.getByRole('link', { name: 'All questions of this chapter' }).click();
      await page.waitForURL('**/questions/');
      const key = page.locator('.key > ol > li');
      await expect.poll(() => key.count()).toBeGreaterThanOrEqual(questionsOf(slug).length);
      await expect(page.locator('.key'), 'a state is said in words').not.toContainText(/[a-z]:[a-z0-9]+,/);
      await expect(page.locator('.asked > li')).toHaveCount(await key.count());
      for (const answers of await key.all()) await expect(answers.locator('li').first()).toBeVisible();
    });
}

test('the home page says how to read on without JavaScript', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Read chapter \d+$/ })).toBeVisible();
});

test('nothing on any page looks as if it could be pressed without JavaScript', async ({ page }) => {
  const dead: string[] = [];
  for (const path of walkedPages) {
    await page.goto(path);
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(':is(button, input, select)')]
        .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
        .map((control) => control.outerHTML.slice(0, 90)),
    );
    dead.push(...controls.map((control) => `${path} ${control}`));
  }
  expect(dead).toEqual([]);
});
