import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const chapters = [
  {
    slug: 'one-round',
    figure: 'rivals',
    picture: '.cast svg',
    says: 'You have not chosen yet. Your first rival is Anvil.',
  },
  {
    slug: 'payoffs',
    figure: 'matrix',
    picture: '.arrow',
    says: 'Whatever Beacon does, you get more by cutting corners',
  },
  {
    slug: 'crowd',
    figure: 'crowd',
    picture: '.best',
    says: 'Together, 6 labs put in 4 weeks, as much as one lab would alone.',
  },
  {
    slug: 'crowd',
    figure: 'letters',
    picture: '.one.reveal',
    says: 'Each of 10 labs acts with a chance of 7.4 %.',
  },
  {
    slug: 'five-levers',
    figure: 'levers',
    picture: 'svg.lines',
    says: 'At 30 %, shipping safe is worth 1.2 to you and cutting corners 2.3.',
  },
  {
    slug: 'oversight',
    figure: 'fine',
    picture: '.of-skips',
    says: 'Ember skips its tests on 20 of 100 days, and you come on 20.',
  },
  { slug: 'usb', figure: 'plugs', picture: 'svg.makers', says: 'All 100 makers are on the shared plug.' },
  {
    slug: 'accurate-beliefs',
    figure: 'word',
    picture: '.lab-card',
    says: 'Each lab’s letter came.',
  },
  { slug: 'accurate-beliefs', figure: 'census', picture: '.six li', says: 'No lab ships safe.' },
  {
    slug: 'incentives',
    figure: 'mix',
    picture: 'svg.tug',
    says: 'Nothing is bought yet. If Beacon ships safe, cutting is 3 ahead; if it cuts corners, cutting is 4 ahead.',
  },
  {
    slug: 'incentives',
    figure: 'outside',
    picture: 'svg.projects',
    says: '30 projects of the hundred are exposed',
  },
  {
    slug: 'shared-research',
    figure: 'lab',
    picture: 'svg.board',
    says: 'Together, with 20 percent of the time lost to working together, they prove 80, 20 percent less.',
  },
  {
    slug: 'shared-research',
    figure: 'effort',
    picture: 'svg.board',
    says: 'Best for both would be 6.25 weeks each, and each would be up 6.25.',
  },
];

for (const { slug, figure, picture, says } of chapters) {
  test(`${slug}, ${figure}: it can be read without JavaScript, pictures and answers included`, async ({ page }) => {
    await page.goto(`/en/chapters/${slug}/`);
    const frame = page.locator(`#${figure}`);
    await expect(frame.locator(picture).first()).toBeVisible();
    await expect(frame.getByText(says, { exact: false })).toBeVisible();
    await expect(frame.getByText('To play it, the page needs JavaScript.')).toBeVisible();
    await expect(frame.locator('.needs-script button').first()).toBeHidden();
    await page.getByRole('link', { name: 'All questions of this chapter' }).click();
    const key = page.locator('.key > ol > li');
    expect(await key.count()).toBeGreaterThanOrEqual(6);
    await expect(page.locator('.asked > li')).toHaveCount(await key.count());
    for (const answers of await key.all()) await expect(answers.locator('li').first()).toBeVisible();
  });
}

test('the home page says how to read on without JavaScript', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Read chapter 1' })).toBeVisible();
});
