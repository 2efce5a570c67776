import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import type { Course } from '#classroom/pick/course.ts';
import type { ChapterBank } from '#quiz/bank.ts';
import { isAsked, present } from '#quiz/present.ts';
import { type ChangingSite, changingSite } from '../support/changing-site.ts';
import { asked, askedWithDraw, wordsOf } from './asked.ts';
import { checkIt, option } from './check.ts';
import { scanned } from './scanned.ts';

const choice = asked('one-choice');
const number = askedWithDraw('number');
const figure = asked('set-widget', ({ file }) => file.widget === 'payoff-matrix');
const { questions: listed } = JSON.parse(readFileSync('dist/en/teach/assign/questions.json', 'utf8')) as Course & {
  readonly questions: readonly { readonly id: string; readonly prompt: string }[];
};
/** in the order of the course, in which they are asked */
const questions = listed.flatMap(({ id, prompt }) =>
  [choice, number, figure].some((each) => each.id === id) ? [{ id, prompt }] : [],
);

const figurePrompt = questions.find(({ id }) => id === figure.id)?.prompt;
/** the teacher’s class list, which not all are on */
const list = 'Surname;First name;Number\r\nKhalil;Amira;101\r\nÓ Briain;Ben;102\r\nSantos;Yara;103\r\n';

let site: ChangingSite;
test.beforeEach(async () => {
  site = await changingSite();
});
test.afterEach(() => site.stop().catch(() => {}));

/** How one question was answered, as the learner’s page has it. */
interface Given {
  readonly prompt: string;
  readonly first: string;
  readonly last: string;
  readonly isRight: boolean;
  readonly isRightAtLast: boolean | undefined;
  readonly tries: number;
  readonly sure: string;
}

/** What a learner gives to each question, a try after the other. */
interface Learner {
  readonly name: string;
  readonly choices: readonly string[];
  /** how far the number is off the right one */
  readonly off: number;
  /** the payoff of cutting alone that the figure is set to */
  readonly temptation: string;
  /** how sure they say they are, and what that is in percent */
  readonly sure: readonly [label: string, percent: string] | undefined;
  /** whether they take their place along from tab to tab, since the computer is shared */
  readonly carries?: boolean;
}

const [rightChoice = ''] = wordsOf(choice).right;
const [wrongChoice = '', otherWrong = ''] = wordsOf(choice).wrong;
const amira: Learner = {
  name: 'Amira Khalil',
  choices: [wrongChoice, rightChoice],
  off: 0,
  temptation: '2',
  sure: ['Sure', '90'],
};
const ben: Learner = { name: 'Ben Ó Briain', choices: [rightChoice], off: 1, temptation: '4', sure: undefined };
const chiara: Learner = {
  name: '=HYPERLINK("x"),<img src=x onerror=alert(1)>',
  choices: [otherWrong],
  off: 0,
  temptation: '4',
  sure: ['A guess', '35'],
  carries: true,
};

const today = () => new Date().toISOString().slice(0, 10);

/** A browser of somebody’s own. */
const browserOf = (browser: Browser, serviceWorkers: 'allow' | 'block' = 'block'): Promise<BrowserContext> =>
  browser.newContext({
    serviceWorkers,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });

/** Kills the tab and opens the address in a new one of the same browser. */
async function killed(page: Page, address: string): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(address);
  return next;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const reportOf = (page: Page) => page.locator('.gradebook .report');
const factsOf = (page: Page) => page.locator('.class-view');
const check = (page: Page) => page.locator('.check');

/** The right number for the drawing that has this prompt. */
function rightNumber(prompt: string): number {
  const bank: ChapterBank = JSON.parse(readFileSync(`dist/en/chapters/${number.chapter}/questions.json`, 'utf8'));
  const item = bank.items.find(({ id }) => id === number.id);
  if (!isAsked(item)) throw new Error(`${number.id} is not asked`);
  for (let seed = 0; seed < 10_000; seed++) {
    const question = present(item, seed, String);
    if (question.kind === 'number' && question.prompt === prompt) return question.answer;
  }
  throw new Error(`no drawing asks: ${prompt}`);
}

/** What is asked, without how to answer it. */
const promptOf = (page: Page): Promise<string> =>
  check(page)
    .locator('.question')
    .locator('legend, label')
    .first()
    .evaluate((element) =>
      [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
        .join('')
        .trim(),
    );

/** Answers the question that is shown, at first or at last; says with what, in words. */
async function give(page: Page, { choices, off, temptation }: Learner, id: string, tried: number): Promise<string> {
  const question = check(page).locator('.question');
  if (id === choice.id) {
    await option(check(page), choices[tried]).check();
    return choices[tried] ?? '';
  }
  if (id === number.id) {
    const typed = String(rightNumber(await promptOf(page)) + off);
    await question.getByRole('textbox').fill(typed);
    return typed;
  }
  const dial = question.getByRole('spinbutton', { name: 'You cut, they ship safe, typed' });
  await dial.fill(temptation);
  await dial.press('Enter');
  return (await question.textContent())?.replaceAll(/\s+/g, ' ') ?? '';
}

async function isRight(page: Page): Promise<boolean> {
  const verdict = check(page).locator('.question > .verdict');
  await expect(verdict).toBeVisible();
  return verdict.evaluate((element) => element.classList.contains('right'));
}

/** Answers the question at this place, with all the tries that the learner takes. */
async function answer(page: Page, learner: Learner, place: number): Promise<Given> {
  const id = questions[place]?.id ?? '';
  await expect(check(page).getByText(`Question ${place + 1} of ${questions.length}`, { exact: true })).toBeVisible();
  const prompt = await promptOf(page);
  const first = await give(page, learner, id, 0);
  if (learner.sure)
    await check(page)
      .getByRole('radio', { name: new RegExp(`^${learner.sure[0]}`) })
      .check();
  await checkIt(check(page));
  const wasRight = await isRight(page);
  const given = { prompt, first, isRight: wasRight, sure: learner.sure?.[1] ?? '' };
  if (id !== choice.id || learner.choices.length < 2) return { ...given, last: '', isRightAtLast: undefined, tries: 1 };
  await button(page, 'Try again').click();
  const last = await give(page, learner, id, 1);
  await checkIt(check(page));
  return { ...given, last, isRightAtLast: await isRight(page), tries: 2 };
}

/** Goes through all of the questions, starting at the list; `resumed` after each, as when the tab was killed. */
async function answerAll(
  from: Page,
  learner: Learner,
  resumed: (page: Page) => Promise<Page>,
): Promise<{ readonly page: Page; readonly given: readonly Given[] }> {
  let page = from;
  const given: Given[] = [];
  for (const place of questions.keys()) {
    await page
      .getByRole('button', { name: /^(Go to the questions|Go on)$/ })
      .last()
      .click();
    // whoever comes back stands where they were; a place brings them to what is open
    const stands = place === 0 || learner.carries ? place + 1 : place;
    await expect(check(page).getByText(`Question ${stands} of`)).toBeVisible();
    if (stands <= place) await button(page, 'Next question').click();
    given.push(await answer(page, learner, place));
    page = await resumed(page);
  }
  return { page, given };
}

/** Hands in under the learner’s name, up to the ways for it to go. */
async function toHandIn(page: Page, { name }: Learner): Promise<void> {
  await page.getByRole('button', { name: /^Hand in( again)?$/ }).click();
  await page.getByLabel('Your name').fill(name);
}

async function numberOf(page: Page): Promise<string> {
  const status = page.locator('.hand-in [role="status"]');
  await expect(status).toContainText('Keep the number.');
  return ((await status.locator('b').textContent()) ?? '').replace('.', '');
}

async function pasteIn(page: Page, text: string): Promise<void> {
  const paste = button(page, 'Paste');
  if (!(await paste.isVisible())) await button(page, 'Add more, or paste').click();
  await paste.click();
  await page.getByRole('textbox', { name: 'Paste anything here' }).fill(text);
  await button(page, 'Read it').click();
}

async function chooseFile(page: Page, opener: Locator, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.click()]);
  await chooser.setFiles({ name, buffer, mimeType: 'application/octet-stream' });
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await download.path());
}

/** Waits until the class that is open has all that it needs; gives back what tells what was asked for since. */
async function atRest(page: Page): Promise<() => readonly string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10B');
  await page.waitForLoadState('networkidle');
  const before = site.requests.length;
  return () => site.requests.slice(before);
}

/** Saves the gradebook, kills its tab, and opens the class by the key that this browser keeps, and what was saved; gives back what tells what was asked for since the class was open. */
async function killedButSaved(page: Page): Promise<readonly [Page, () => readonly string[]]> {
  await button(page, 'More').click();
  const file = await saved(page, 'Save this gradebook');
  const next = await killed(page, `${site.address}/en/teach/gradebook/`);
  await next.waitForLoadState('networkidle');
  await button(next, /^Open: 10B · /).click();
  const askedSince = await atRest(next);
  await chooseFile(next, button(next, 'Choose files'), 'gradebook.json', file);
  await expect(reportOf(next)).toContainText('1 is a saved gradebook.');
  return [next, askedSince];
}

test('an assignment comes back from three learners in three ways, and is in the teacher’s lists as it was answered, though every tab is killed after every step', async ({
  browser,
}) => {
  // six people’s browsers, one after the other
  test.slow();
  const begun = today();
  const teacher = await browserOf(browser);
  const assign = `${site.address}/en/teach/assign/`;
  let page = await teacher.newPage();
  await page.goto(assign);
  await page.getByRole('textbox', { name: 'You are' }).fill('Ms Lind');
  await page.getByRole('textbox', { name: 'Class' }).fill('10B');
  await page.getByRole('checkbox', { name: 'One round' }).uncheck();
  await page.locator('summary', { hasText: 'Questions' }).click();
  await page.getByRole('radio', { name: 'Chosen one by one' }).check();
  for (const { prompt } of questions) {
    await page.getByRole('searchbox', { name: 'Search the questions' }).fill(prompt);
    await page.locator('.found li').getByRole('checkbox').check();
  }
  await page.getByRole('checkbox', { name: 'One round' }).check();
  await button(page, 'Copy the class’s link').click();
  await expect(page.locator('.send').getByRole('status')).toContainText(
    'Copied. It opens chapter 1, with 3 questions.',
  );
  const classLink = await clipboard(page);
  await button(page, 'Keep your own link').click();
  await button(page, 'Copy').click();
  await expect(page.locator('.send').getByRole('status')).toContainText('Your own link is copied.');
  const yourLink = await clipboard(page);
  // the key is in this browser whatever becomes of the tab
  page = await killed(page, `${site.address}/en/teach/gradebook/`);
  await button(page, /^Open: 10B · /).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10B · ');
  await teacher.close();

  // at home, with two tries at a question: a file
  const amiras = await browserOf(browser);
  page = await amiras.newPage();
  await page.goto(classLink);
  const first = await answerAll(page, amira, (each) => killed(each, classLink));
  page = first.page;
  await toHandIn(page, amira);
  const file = await saved(page, 'Save the file');
  const amirasNumber = await numberOf(page);
  page = await killed(page, classLink);
  await expect(page.getByText(new RegExp(`Handed in on .*${amirasNumber}`))).toBeVisible();
  await amiras.close();

  // on a computer that others use: what is taken along when the tab goes, and text
  const schools = await browserOf(browser);
  page = await schools.newPage();
  await page.goto(classLink);
  await page.getByLabel('This computer is shared').check();
  await expect(page.getByText('What you do here goes when the tab closes.')).toBeVisible();
  const third = await answerAll(page, chiara, async (each) => {
    // a question in the middle of the course is not the end of it: back to the list
    await button(each, 'Back to the list').click();
    await button(each, 'Copy my place').click();
    await expect(each.getByText('Copied. Paste it into the address bar')).toBeVisible();
    const place = await clipboard(each);
    const next = await killed(each, place);
    await expect(next.getByText(/Your place was taken over/)).toBeVisible();
    return next;
  });
  page = third.page;
  await toHandIn(page, chiara);
  await button(page, 'Copy as text').click();
  const chiarasNumber = await numberOf(page);
  const text = await clipboard(page);
  await schools.close();

  // without a network, once it was opened: a code
  const bens = await browserOf(browser, 'allow');
  page = await bens.newPage();
  await page.goto(classLink);
  await expect(page.getByText('Opened once, it works without a network.')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { files, pages } = await (await fetch('/offline.json')).json();
          const needs = ['en/do/', 'en/chapters/one-round/', 'en/chapters/payoffs/'].flatMap((at) => pages[at]);
          const there = await Promise.all(needs.map((place) => caches.match(`/${files[place][0]}`)));
          return there.every(Boolean);
        }),
      { timeout: 60_000 },
    )
    .toBe(true);
  await site.stop();
  page = await killed(page, classLink);
  const second = await answerAll(page, ben, (each) => killed(each, classLink));
  page = second.page;
  await toHandIn(page, ben);
  await button(page, 'Code').click();
  const { data: code } = await scanned(page.getByRole('dialog').getByRole('img'));
  const bensNumber = ((await page.getByRole('dialog').locator('b').textContent()) ?? '').trim();
  await bens.close();
  await site.start();

  // another computer, by the teacher’s own link
  const others = await browserOf(browser);
  page = await others.newPage();
  await page.goto(yourLink);
  await expect(reportOf(page)).toContainText('Your own link is open: 10B');
  let askedSince = await atRest(page);
  const zip = zipSync({
    'homework/Khalil_Amira/assignsubmission_file/CK.txt': new Uint8Array(file),
    'homework/readme.html': strToU8('<p>Handed in on Thursday</p>'),
  });
  await chooseFile(page, button(page, 'Choose files'), 'homework.zip', Buffer.from(zip));
  await expect(factsOf(page)).toContainText('One has handed in.');
  await pasteIn(page, `[16:02] Chiara: good morning\n[16:03] Chiara: ${text}\n[16:04] Ms Lind: thank you\n`);
  await expect(factsOf(page)).toContainText('Two have handed in.');
  expect(askedSince()).toEqual([]);
  [page, askedSince] = await killedButSaved(page);
  await expect(factsOf(page)).toContainText('Two have handed in.');
  await pasteIn(page, code);
  await expect(factsOf(page)).toContainText('Three have handed in.');
  await button(page, 'Class list').click();
  await chooseFile(page, button(page, 'Choose a list'), 'list.csv', Buffer.from(list));
  await expect(page.locator('.summary')).toHaveText('2 matched · 0 to check · 1 missing');
  expect(askedSince()).toEqual([]);
  [page, askedSince] = await killedButSaved(page);
  await expect(factsOf(page)).toContainText('Two of three handed in. Missing: Yara Santos.');
  await expect(page.locator('.gradebook img')).toHaveCount(0);
  await button(page, 'More').click();
  const listed = await saved(page, 'Your list with results');
  const answers = await saved(page, 'Answers (CSV)');
  expect(askedSince()).toEqual([]);
  await others.close();

  // a run may go on over midnight
  const handedIn = expect.stringMatching(new RegExp(`^(${begun}|${today()})$`));
  const rightOf = (given: readonly Given[]) => String(given.filter((each) => each.isRight).length);
  expect(parse(listed, { delimiter: ';' })).toEqual([
    ['Surname', 'First name', 'Number', 'Answered', 'Right at the first try', 'Handed in'],
    ['Khalil', 'Amira', '101', '3', rightOf(first.given), handedIn],
    ['Ó Briain', 'Ben', '102', '3', rightOf(second.given), handedIn],
    ['Santos', 'Yara', '103', '', '', ''],
  ]);
  const rows: Readonly<Record<string, string>>[] = parse(answers, { bom: true, columns: true });
  expect(rows).toHaveLength(3 * questions.length);
  const states = new Map<string, string>();
  for (const [{ name }, receipt, given, listNumber] of [
    [amira, amirasNumber, first.given, '101'],
    [ben, bensNumber, second.given, '102'],
    [chiara, chiarasNumber, third.given, ''],
  ] as const)
    for (const each of given) {
      const row = rows.find((one) => one.Receipt === receipt && one.Question === each.prompt) ?? {};
      // what a spreadsheet would reckon out comes as text
      expect(row.Name).toBe(name.startsWith('=') ? `'${name}` : name);
      expect(row).toMatchObject({ Number: listNumber, Tries: String(each.tries), 'How sure, in percent': each.sure });
      expect(row['First answer']).not.toBe('');
      if (each.prompt === figurePrompt) {
        const [, says = '', state = ''] = /^(.+) \[(.+)\]$/.exec(row['First answer'] ?? '') ?? [];
        expect(each.first).toContain(says.replaceAll(/\s+/g, ' '));
        states.set(name, state);
      } else expect([each.first, `${each.first} points`]).toContain(row['First answer']);
      expect(Number(row['Score of the first']) === 1).toBe(each.isRight);
      expect(row['Last answer']).toBe(each.last);
      expect(row['Score of the last'] === '' ? undefined : Number(row['Score of the last']) === 1).toBe(
        each.isRightAtLast,
      );
    }
  // the state that the figure was set to, as one set it
  expect([...states.values()].every((state) => /^[\w:,.-]+$/.test(state))).toBe(true);
  expect(states.get(chiara.name)).toBe(states.get(ben.name));
  expect(states.get(amira.name)).not.toBe(states.get(ben.name));
  // there were both, of every kind
  const all = [first, second, third].flatMap(({ given }) => given);
  for (const { prompt } of questions.filter(({ id }) => id !== number.id))
    expect(new Set(all.filter((each) => each.prompt === prompt).map(({ isRight }) => isRight)).size).toBe(2);

  // whoever serves the site saw files being fetched
  for (const request of site.requests) {
    const path = /^GET (\/[^?#]*)$/.exec(request)?.[1] ?? '';
    expect(existsSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`), request).toBe(true);
  }
});
