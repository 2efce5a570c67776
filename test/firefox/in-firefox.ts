// In Firefox: every page opens without an error, and what a reader did is kept where tabs may not talk and where the reader leaves at
// once. Needs a built site. `npm run e2e:firefox`
import { deepStrictEqual, ok } from 'node:assert';
import { test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtPages } from '../../scripts/built-pages.ts';
import { findFirefox } from '../../scripts/find-firefox.ts';
import { serveBuilt } from '../../scripts/serve-built.ts';
import { asked } from '../e2e/asked.ts';
import { repeats } from '../support/endurance.ts';

const executablePath = findFirefox();
/** a chapter whose check begins with options */
const { chapter } = asked('one-choice', ({ number }) => number === 1);

/** Runs `work` in a Firefox of its own. */
async function inFirefox(work: (browser: Browser, site: string) => Promise<void>): Promise<void> {
  const site = await serveBuilt();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && { executablePath }),
    headless: true,
  });
  try {
    await work(browser, site.address);
  } finally {
    await browser.close();
    site.stop();
  }
}

/** Brings every part of a page to life that wakes on sight. */
const wake = (page: Page) =>
  page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await pause();
    }
    for (let wait = 0; wait < 200 && document.querySelector('astro-island[ssr]'); wait++) {
      document.querySelector('astro-island[ssr]')?.firstElementChild?.scrollIntoView();
      await pause();
    }
    return document.querySelectorAll('astro-island[ssr]').length;
  });

/** How many records of a type the database holds. */
const count = (page: Page, type: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('common-knowledge:/');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { type: string }[]).filter((record) => record.type === wanted).length);
          };
        };
      }),
    type,
  );

const press = async (page: Page, selector: string) => {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.evaluate((each) => (each as HTMLElement).click());
};

if (!executablePath) {
  console.log('No Firefox here: its tests were skipped. Install one, or name it in FIREFOX_PATH.');
} else {
  test('every page opens in Firefox without an error, and every part of it wakes', async () => {
    await inFirefox(async (browser, site) => {
      const faults: string[] = [];
      const page = await browser.newPage();
      let at = '';
      page.on('pageerror', (error) => faults.push(`${at}: ${error instanceof Error ? error.message : error}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${at}: ${message.text()} ${message.stackTrace()[0]?.url ?? ''}`);
      });
      for (const path of builtPages('dist').filter((each) => each.endsWith('index.html'))) {
        at = `/${path.replace(/index\.html$/, '')}`;
        await page.goto(`${site}${at}`, { waitUntil: 'load' });
        if ((await wake(page)) > 0) faults.push(`${at}: parts that do not wake`);
        // what a page still loads when it is left fails, and is no fault of its own
        await page.waitForNetworkIdle({ idleTime: 250, timeout: 20_000 });
      }
      deepStrictEqual(faults, []);
    });
  });

  test('where tabs may not talk, the check goes on in Firefox, and answers are kept', async () => {
    await inFirefox(async (browser, site) => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, {
          BroadcastChannel: class {
            constructor() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            }
          },
        });
      });
      await page.goto(`${site}/en/chapters/${chapter}/`);
      await wake(page);
      await press(page, '.check input[type=radio]');
      await press(page, '.check .actions button');
      await page.waitForSelector('.check .question .why');
      await page.goto(`${site}/en/progress/`);
      await wake(page);
      await page.waitForFunction(() => /\d of \d+ right/.test(document.body.textContent ?? ''));
      ok((await count(page, 'answered')) > 0);
    });
  });

  test('in Firefox an assignment is made, answered, handed in as text, and read in the gradebook by the teacher’s own link', async () => {
    await inFirefox(async (browser, site) => {
      const faults: string[] = [];
      const opened = async (address: string) => {
        const page = await browser.newPage();
        page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
        await page.goto(address);
        await wake(page);
        return page;
      };
      const says = (page: Page, selector: string, words: string) =>
        page.waitForFunction(
          (where, what) => document.querySelector(where)?.textContent?.includes(what),
          {},
          selector,
          words,
        );
      const pressed = (page: Page, words: string) => press(page, `::-p-xpath(//button[normalize-space()="${words}"])`);

      const assign = await opened(`${site}/en/teach/assign/`);
      await pressed(assign, 'Message');
      await assign.waitForSelector('textarea.message');
      const message = await assign.$eval('textarea.message', (field) => (field as HTMLTextAreaElement).value);
      const classLink = /http\S+#a=\S+/.exec(message)?.[0] ?? '';
      await pressed(assign, 'Keep your own link');
      await assign.waitForSelector('a[href^="mailto:"]');
      const mail = await assign.$eval('a[href^="mailto:"]', (link) => (link as HTMLAnchorElement).href);
      const yourLink = /http\S+#k=\S+/.exec(decodeURIComponent(mail))?.[0] ?? '';

      const work = await opened(classLink);
      await pressed(work, 'Go to the questions');
      await press(work, '.check .question input[type=radio]');
      await pressed(work, 'Check');
      await work.waitForSelector('.check .question > .verdict');
      await pressed(work, 'Back to the list');
      await pressed(work, 'Hand in');
      await pressed(work, 'Hand in anyway');
      await work.waitForSelector('.hand-in .ways button');
      // without a reader’s own press nothing is copied, so that the text stands there
      await work.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      });
      await pressed(work, 'Copy as text');
      await work.waitForSelector('.hand-in textarea.by-hand');
      const receipt = await work.$eval('.hand-in textarea.by-hand', (area) => (area as HTMLTextAreaElement).value);

      const book = await opened(yourLink);
      await says(book, '.gradebook .report', 'Your own link is open');
      deepStrictEqual(new URL(book.url()).hash, '');
      await pressed(book, 'Paste');
      await book.waitForSelector('.gradebook textarea');
      await book.$eval(
        '.gradebook textarea',
        (area, text) => {
          (area as HTMLTextAreaElement).value = text;
          area.dispatchEvent(new Event('input', { bubbles: true }));
        },
        receipt,
      );
      await pressed(book, 'Read it');
      await says(book, '.gradebook .report', '1 read.');
      await says(book, '.class-view', 'One has handed in.');
      deepStrictEqual(faults, []);
    });
  });

  for (const [way, leave] of [
    ['reloads', 'location.reload()'],
    ['follows a link', "location.href = '/en/about/'"],
  ] as const) {
    test(`a mark is kept in Firefox when the reader ${way} at once`, async () => {
      await inFirefox(async (browser, site) => {
        for (let round = 1; round <= repeats; round++) {
          const page = await browser.newPage();
          await page.goto(`${site}/en/chapters/${chapter}/`);
          await wake(page);
          await page.waitForSelector('.check input[type=radio]:not(:disabled)');
          const before = await count(page, 'marked');
          await Promise.all([
            page.waitForNavigation(),
            page.evaluate(`document.querySelector('.check input[type=radio]:not(:checked)').click(); ${leave};`),
          ]);
          await page.goto(`${site}/en/progress/`);
          let after = before;
          for (let wait = 0; wait < 50 && after === before; wait++) {
            after = await count(page, 'marked');
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          deepStrictEqual(after, before + 1, `round ${round}`);
          await page.close();
        }
      });
    });
  }
}
