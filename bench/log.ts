// How long a page takes to open a reader's log of 50,000 records, from the real IndexedDB. Needs a built site. Bar: 200 ms.
import { manyAnswers } from '../test/support/many-answers.ts';
import { inBrowser } from './browser.ts';

const records = 50_000;
const runs = 7;

await inBrowser(async (browser, site) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const address = `${site}/en/about/`;
  const chapter = `${site}/en/chapters/payoffs/`;
  await page.goto(chapter);
  await page.waitForFunction(() => performance.getEntriesByName('progress log opened').length > 0);
  await page.goto(address);
  await page.evaluate(
    (answers) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge:/');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          const store = transaction.objectStore('events');
          for (const answer of answers) store.put(answer);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    manyAnswers(records, 2),
  );
  // the first page that opens it packs it
  await page.goto(chapter);
  const loose = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('common-knowledge:/');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('events').objectStore('events').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  while ((await loose()) > 0) await page.waitForTimeout(500);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.goto(chapter);
    await page.waitForFunction(() => performance.getEntriesByName('progress log opened').length > 0);
    times.push(
      await page.evaluate(() => performance.getEntriesByName('progress log opened')[0]?.duration ?? Number.NaN),
    );
  }
  times.sort((x, y) => x - y);
  const at = (share: number) => Math.round(times[Math.round(share * (times.length - 1))] ?? Number.NaN);
  console.log(
    `a log of ${records.toLocaleString('en')} records opens in ${at(0.5)} ms (median of ${runs}; ${at(0)} to ${at(1)}), bar 200`,
  );
});
