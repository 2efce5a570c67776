import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { someOf } from '../support/endurance.ts';
import { holdBack } from './hold-back.ts';
import { walkDown } from './walk-down.ts';

/**
 * A page translator as browsers have them: it puts two `font` elements in place of every text node, what is added later included;
 * or takes the text node itself into them; or, where an element holds nothing else, writes its content anew.
 */
const translator = (way: 'replaces' | 'takes in' | 'writes anew') => {
  const translate = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest('font, svg, script, style, [data-translated]')) return;
    const words = `⟦${text.data}⟧`;
    if (way === 'writes anew' && parent.childNodes.length === 1) {
      parent.setAttribute('data-translated', '');
      parent.textContent = words;
      return;
    }
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    if (way === 'takes in') {
      text.before(outer);
      inner.append(text);
      text.data = words;
    } else {
      inner.textContent = words;
      text.replaceWith(outer);
    }
  };
  const walk = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    if (node instanceof Text) found.push(node);
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const text of found) translate(text);
  };
  document.documentElement.classList.add('translated-ltr');
  walk(document.body);
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    // the words come from a server
    setTimeout(() => added.filter(({ isConnected }) => isConnected).forEach(walk), 15);
  }).observe(document.body, { childList: true, subtree: true });
};

/** Presses and sets one control of a part after the other, each once the page is quiet. */
const exercise = async ({ part, steps }: { part: string; steps: number }) => {
  const quiet = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => wait());
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          observer.disconnect();
          resolve();
        }, 120);
      };
      observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
      wait();
    });
  const did: string[] = [];
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is left out
  const seen = () => document.querySelector<HTMLElement>(part)?.innerText.replace(/[⟦⟧\s]/g, '');
  const before = seen();
  let changed = false;
  for (let step = 0; step < steps; step++) {
    const controls = [
      ...document.querySelectorAll<HTMLInputElement>(`${part} :is(button, input:not([type=file]), select, summary)`),
    ].filter(
      (each) =>
        each.checkVisibility() && !each.matches(':disabled') && !each.closest('.menu, [data-chapter] .settings'),
    );
    const control = controls[(step * 5) % Math.max(1, controls.length)] as
      | HTMLInputElement
      | HTMLSelectElement
      | undefined;
    if (!control) break;
    const tell = () => {
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    };
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
      tell();
    } else if (/range|number|text/.test(control.type) && control instanceof HTMLInputElement) {
      control.value = control.type === 'text' ? '40' : step % 2 ? control.max : control.min;
      tell();
    } else control.click();
    did.push(`${control.localName} ${control.type ?? ''} ${control.className}`);
    await quiet();
    changed ||= seen() !== before;
  }
  return { did, changed };
};

/** What is seen in a part, without the translator's brackets. */
const reading = (page: Page, part: string) =>
  page
    .locator(part)
    .first()
    .evaluate((element: HTMLElement) => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is left out
      return element.innerText.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();
    });

/** Texts of a part that the translator has not got. */
const untranslated = (page: Page, part: string) =>
  page
    .locator(part)
    .first()
    .evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const left: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (data.trim() && !parentElement?.closest('font, svg, script, style')) left.push(data);
      }
      return left;
    });

async function settle(page: Page) {
  await page.clock.setFixedTime(new Date('2026-03-01T10:00:00Z'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // the same numbers on both pages, and others in each tab: records are named by them
  await page.addInitScript(() => {
    let last = location.pathname.length;
    crypto.getRandomValues = (array) => {
      const bytes = new Uint8Array((array as unknown as Uint8Array).buffer);
      for (const index of bytes.keys()) {
        last = (last * 1103515245 + 12345) % 2 ** 31;
        bytes[index] = last >> 16;
      }
      return array;
    };
    Math.random = () => 0.5;
    // how much is announced at a time hangs on how fast a page acts, so that it is not compared
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.visually-hidden[aria-live] { display: none; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

interface Kind {
  readonly path: string;
  readonly part: string;
  readonly steps: number;
  /** what is done in another tab, of which this one hears */
  readonly elsewhere?: Omit<Kind, 'elsewhere'>;
}

type Way = Parameters<typeof translator>[0];

/** Does the same on a page, which is translated now unless it is already, and on another that is not: both must read the same. */
async function compare(
  page: Page,
  { path, part, steps, elsewhere }: Kind,
  way: Way | 'already' = 'replaces',
): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const twin = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin });
  if (!twin) throw new Error('no browser');
  const plain = await twin.newPage();
  await settle(plain);
  await plain.goto(path);
  await walkDown(plain);
  const same = (within: number) =>
    expect(async () => await expect.poll(() => reading(page, part)).toBe(await reading(plain, part))).toPass({
      timeout: within,
    });
  // what a page still waits for is not compared: a part to be fetched, or how much room the device says there is
  for (const each of [page, plain]) await expect(each.locator(part).first()).not.toContainText('Fetching');
  await same(10_000);
  if (way !== 'already') await page.evaluate(translator, way);
  const before = await reading(page, part);
  expect(before).toBe(await reading(plain, part));
  await expect.poll(() => page.locator(`${part} font`).count()).toBeGreaterThan(0);
  const [acted, plainly] = await Promise.all([page, plain].map((each) => each.evaluate(exercise, { part, steps })));
  expect(plainly).toEqual(acted);
  if (elsewhere) {
    await Promise.all(
      [page.context(), twin].map(async (context) => {
        const tab = await context.newPage();
        await settle(tab);
        await tab.goto(elsewhere.path);
        await walkDown(tab);
        await tab.evaluate(exercise, elsewhere);
      }),
    );
  }
  // what is announced comes a moment later
  await same(5000);
  if (elsewhere) expect(await reading(page, part), 'something has changed').not.toBe(before);
  else expect(acted?.changed, 'something has changed').toBe(true);
  if (way === 'replaces')
    await expect.poll(() => untranslated(page, part), 'what has changed is translated').toEqual([]);
  await twin.close();
  expect(errors).toEqual([]);
}

const names = readdirSync('content/en/widgets').map((file) => file.replace('.json', ''));

const answering = { path: '/en/chapters/one-round/', part: '.check', steps: 16 };

const kinds: readonly Kind[] = [
  ...someOf(names, 12).map((name) => ({ path: `/en/play/${name}/`, part: '.figure', steps: 9 })),
  { path: '/en/embed/levers/', part: '.figure', steps: 16 },
  { path: '/en/chapters/payoffs/', part: '#matrix', steps: 12 },
  { path: '/en/chapters/payoffs/', part: '.check', steps: 24 },
  { path: '/en/chapters/one-round/', part: '.check', steps: 24 },
  { path: '/en/tests/part-1/', part: 'main', steps: 20 },
  { path: '/en/review/', part: 'main', steps: 2 },
  { path: '/en/progress/', part: 'main', steps: 1, elsewhere: answering },
  { path: '/', part: '.hero', steps: 3 },
  { path: '/en/cases/', part: 'main', steps: 6 },
];

for (const kind of kinds) {
  test(`${kind.path} (${kind.part}) goes on under a page translator`, async ({ page }) => {
    await settle(page);
    await page.goto(kind.path);
    await walkDown(page);
    await compare(page, kind);
  });
}

for (const way of ['takes in', 'writes anew'] as const) {
  test(`so it does under a translator that ${way}`, async ({ page }) => {
    await settle(page);
    await page.goto('/en/play/gate/');
    await walkDown(page);
    await compare(page, { path: '/en/play/gate/', part: '.figure', steps: 16 }, way);
  });
}

for (const [when, files] of [
  ['before a part lives', '**/_astro/{Gate,ChapterCheck}.*.js*'],
  ['before any script has come', '**/_astro/*.js*'],
] as const) {
  test(`a page translated ${when} comes to life as any other`, async ({ page }) => {
    await settle(page);
    const send = await holdBack(page, files);
    await page.goto('/en/play/gate/', { waitUntil: 'commit' });
    await expect(page.locator('.foot')).toBeVisible();
    if (files.includes('Gate')) await expect(page.locator('html.runs')).toBeAttached();
    await page.evaluate<void, Way>(translator, 'replaces');
    await expect(page.locator('.figure font').first()).toBeAttached();
    send();
    await walkDown(page);
    await compare(page, { path: '/en/play/gate/', part: '.figure', steps: 16 }, 'already');
  });
}

test('when the translation is taken back, the page reads as before', async ({ page }) => {
  await page.goto('/en/play/gate/');
  await walkDown(page);
  const before = await reading(page, '.figure');
  for (const anew of [false, true]) {
    await page.evaluate((makesNew) => {
      const walker = document.createTreeWalker(document.querySelector('.figure') as Element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const pairs = texts
        .filter((text) => text.data.trim() && !text.parentElement?.closest('svg'))
        .map((text) => {
          const words = text.data;
          const font = document.createElement('font');
          font.textContent = `⟦${words}⟧`;
          text.replaceWith(font);
          return { text, words, font };
        });
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          for (const { text, words, font } of pairs) font.replaceWith(makesNew ? words : text);
          resolve();
        }, 50);
      });
    }, anew);
    await expect.poll(() => reading(page, '.figure')).toBe(before);
  }
  await page.getByRole('slider').first().press('End');
  await page.getByRole('slider').first().press('Home');
  await expect.poll(() => reading(page, '.figure')).toBe(before);
});
