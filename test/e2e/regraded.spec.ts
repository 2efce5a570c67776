import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runnerImport } from 'vite';
import type { AskedItem } from '#quiz/present.ts';
import type { ChapterBook } from '../../src/layouts/gradebook/chapter-book.ts';
import { asked, wordsOf } from './asked.ts';
import type { HandedIn } from './class-receipts.ts';

const choice = asked('one-choice');
const figures = [asked('set-widget'), asked('set-widget', ({ chapter }) => chapter !== asked('set-widget').chapter)];
const ids = [choice, ...figures].map(({ id }) => id);

let came: HandedIn;
test.beforeAll(async () => {
  const { module } = await runnerImport<typeof import('./class-receipts.ts')>(
    join(import.meta.dirname, 'class-receipts.ts'),
    { configFile: false, logLevel: 'error' },
  );
  came = await module.handedInBy(['Amira', 'Ben'], '10B', 'k3x9q2ab', 7, {
    asked: ids,
    right: [1, 0],
    // as they stood before anybody touched them
    wrong: Object.fromEntries(figures.map(({ id, file }) => [id, file.start])),
  });
});

/** The question as a later build has it: another answer is right. */
function changed(item: AskedItem): AskedItem {
  if (item.kind !== 'one-choice' || 'draws' in item) throw new Error(`${item.id} has no options`);
  const options = item.options.map((each) => ({ ...each, correct: !each.correct }));
  return { ...item, rev: item.rev + 1, prompt: 'Asked otherwise now.', options } as AskedItem;
}

test('figures that were set are marked again as they stood, and a question that was changed since as it was then', async ({
  page,
}) => {
  // the chapter as a later build has it, with the earlier revision kept beside
  await page.route(`**/chapters/${choice.chapter}/bank.js`, (route) => {
    const script = readFileSync(`dist/en/chapters/${choice.chapter}/bank.js`, 'utf8');
    const book: ChapterBook = JSON.parse(script.replace('export default ', '').replace(/;\s*$/, ''));
    const then = book.items.find(({ id }) => id === choice.id);
    if (!then) throw new Error(`${choice.id} is not in the bank`);
    const later = {
      ...book,
      items: book.items.map((item) => (item === then ? changed(item) : item)),
      earlier: { [`${then.id}@${then.rev}`]: then },
    };
    return route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(later)};` });
  });
  await page.goto(`/en/teach/gradebook/#${came.yourLink}`);
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
  await page.getByRole('textbox', { name: 'Paste anything here' }).fill(came.envelopes.join('\n'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.gradebook .report')).toHaveText('2 read.');
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const cells = async (name: string) =>
    Promise.all(
      (await row(name).getByRole('gridcell').all()).slice(0, ids.length).map((cell) => cell.getAttribute('aria-label')),
    );
  await expect.poll(() => cells('Amira')).toEqual(ids.map(() => expect.stringMatching(/, right\b/)));
  await expect.poll(() => cells('Ben')).toEqual(ids.map(() => expect.stringMatching(/, (wrong|partly right)\b/)));
  await page.getByText('1 thing to look at').click();
  await expect(
    page.getByText('Question 1 was reworded after this was answered; it is scored as it was then.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Amira', exact: true }).click();
  const answers = page.locator('.answered > li');
  await expect(answers.first()).toContainText(wordsOf(choice).right[0] ?? '');
  await expect(page.getByText('Asked otherwise now.')).toHaveCount(0);
  await expect(page.getByText('3 of 3 right at the first try.')).toBeVisible();
});
