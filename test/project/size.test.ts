import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { awaitedParts } from '../../scripts/size/awaited-parts.ts';
import { changesOf, grownBy } from '../../scripts/size/growth.ts';
import { islandsIn } from '../../scripts/size/islands-in.ts';
import { limits, type Part, roomy } from '../../scripts/size/limits.ts';
import { measureChapter } from '../../scripts/size/measure-chapter.ts';
import { neededScripts } from '../../scripts/size/needed-scripts.ts';
import { opensEarly } from '../../scripts/size/opens-early.ts';
import { ownScripts } from '../../scripts/size/own-scripts.ts';
import { recordOf, type SizeRecord } from '../../scripts/size/record.ts';
import { scannerLimit, toolLimits } from '../../scripts/size/tool-limits.ts';
import type { ScriptGraph } from '../../src/publish/script-graph.ts';

const script = (name: string, imports: readonly string[] = [], later: readonly string[] = []) => ({
  name,
  imports: imports.map((each) => `_astro/${each}.js`),
  later: later.map((each) => `_astro/${each}.js`),
});

const graph: ScriptGraph = {
  '_astro/gate.js': script('src/widgets/gate/Gate.svelte', ['figure'], ['gate-en', 'gate-de', 'read']),
  '_astro/race.js': script('src/widgets/race/Race.svelte', ['figure', 'slider']),
  '_astro/figure.js': script('src/ui/Figure.svelte', ['svelte'], ['embed']),
  '_astro/slider.js': script('src/ui/Slider.svelte'),
  '_astro/svelte.js': script('svelte, shared', ['figure']),
  '_astro/renderer.js': script('@astrojs/svelte/dist/client.svelte.js', ['svelte']),
  '_astro/embed.js': script('src/ui/embed-code.ts'),
  '_astro/read.js': script('src/widgets/gate/read.ts'),
  '_astro/gate-en.js': script('content/en/widgets/gate.json'),
  '_astro/gate-de.js': script('content/de/widgets/gate.json'),
  '_astro/check.js': script('src/check/ChapterCheck.svelte', ['svelte'], ['order', 'cell', 'sets-gate', 'sets-race']),
  '_astro/order.js': script('src/check/kinds/Order.svelte'),
  '_astro/cell.js': script('src/check/kinds/cell/Input.svelte'),
  '_astro/sets-gate.js': script('src/widgets/gate/exercise.ts', ['gate']),
  '_astro/sets-race.js': script('src/widgets/race/exercise.ts', ['race']),
  '_astro/start.js': script('src/layouts/ReaderScript.astro', ['log'], ['recall', 'banner']),
  '_astro/log.js': script('src/progress/page-log.ts'),
  '_astro/recall.js': script('src/layouts/reader/recall.ts'),
  '_astro/banner.js': script('src/layouts/reader/shared-banner.ts'),
};

const named = (addresses: ReadonlySet<string>) => [...addresses].map((each) => each.replace(/_astro\/|\.js/g, ''));
const bank = {
  check: ['a/one', 'a/two'],
  items: [
    { id: 'a/one', kind: 'order' },
    { id: 'a/two', kind: 'set-widget', widget: 'race' },
    { id: 'a/three', kind: 'cell' },
  ],
};
const island = (name: string) =>
  `<astro-island uid="1" component-url="/_astro/${name}.js" component-export="default" renderer-url="/_astro/renderer.js" props="{}"><p data-figure="${name}"></p></astro-island>`;
const page = (text = '') =>
  `<html lang="en"><head><style>a{color:red}</style><link rel="stylesheet" href="/_astro/a.css"></head>${text}${island('gate')}${island('check')}<script type="module" src="/_astro/start.js"></script></html>`;

describe('what runs before a part can be used', () => {
  test('is what the bundler says it imports, round a circle too, and nothing that it may load later', () => {
    expect(named(neededScripts(graph, ['_astro/gate.js'], () => false))).toEqual(['gate', 'figure', 'svelte']);
  });

  test('is also what it waits for, with what that imports', () => {
    const awaited = (name: string) => name === 'src/widgets/race/exercise.ts';
    expect(named(neededScripts(graph, ['_astro/check.js'], awaited)).toSorted()).toEqual(
      ['check', 'figure', 'race', 'sets-race', 'slider', 'svelte'].toSorted(),
    );
  });

  test('is asked only of scripts that the bundler knows', () => {
    expect(() => neededScripts(graph, ['_astro/old.js'], () => false)).toThrow('build the site anew');
  });
});

test('a page waits for its own language’s words and for what its questions need, however their files are called', () => {
  const { byPage, byCheck } = awaitedParts(page(), bank);
  const of = (is: (source: string) => boolean) =>
    Object.values(graph)
      .filter(({ name }) => is(name))
      .map(({ name }) => name);
  expect(of(byPage)).toEqual(['content/en/widgets/gate.json']);
  expect(of(byCheck)).toEqual([
    'content/en/widgets/gate.json',
    'src/check/kinds/Order.svelte',
    'src/widgets/race/exercise.ts',
  ]);
  expect(byCheck('src/check/kinds/set-widget/Input.svelte')).toBe(true);
  expect(byCheck('src/check/kinds/SetWidget.svelte')).toBe(true);
  expect(awaitedParts(page('<p data-recall></p>'), bank).byPage('src/layouts/reader/recall.ts')).toBe(true);
  const byReader = ['told', 'sign', 'recall'];
  const awaited = (text: string) =>
    byReader.filter((name) => awaitedParts(page(text), bank).byPage(`src/layouts/reader/${name}.ts`));
  expect(awaited('<p class="untold" data-sign data-book></p>')).toEqual([]);
  expect(awaited('<div class="answer to-file"><p data-sign></p></div>')).toEqual(['told', 'sign']);
  expect(awaited('<p class="told"></p><p data-book></p>')).toEqual(['told']);
});

const sizes = new Map(Object.keys(graph).map((address, place) => [address, 100 + place]));
const bytes = new Map(Object.entries(graph).map(([address, { name }]) => [name, sizes.get(address) ?? 0]));
const site = {
  graph,
  sizeOf: (address: string) => (address.endsWith('.css') ? 7 : (sizes.get(address) ?? Number.NaN)),
  sizeOfText: (text: string) => text.length,
};
const sum = (...names: readonly string[]) =>
  names.reduce((total, name) => total + (sizes.get(`_astro/${name}.js`) ?? Number.NaN), 0);

test('a figure in a fold that is closed at first is asked for by nobody until it is opened, and weighs nothing on its chapter', () => {
  const fold = (open: string) =>
    `<details${open}><summary>More</summary><details></details>${island('race')}</details>`;
  expect(islandsIn(page(fold(' class="more"')))).toEqual(islandsIn(page()));
  expect(islandsIn(page(fold(' class="more" open')))).toHaveLength(3);
  expect(islandsIn(page(`<details></details>${island('race')}`))).toHaveLength(3);
});

test('a chapter’s weight is that of its page, of its first figure, of its check on top, and of all', () => {
  const { parts, html, css } = measureChapter(site, page(), bank);
  const first = sum('gate', 'figure', 'svelte', 'renderer', 'gate-en');
  const check = sum('check', 'order', 'sets-race', 'race', 'slider');
  expect(parts).toEqual({
    view: page().length + 7,
    answer: first,
    check,
    chapter: first + check + sum('start', 'log'),
  });
  expect(html + css).toBe(parts.view);
  expect(css).toBe('<style>a{color:red}</style>'.length + 7);
});

test('a sheet is of the first view where it is linked before the first figure ends, and not further down', () => {
  const link = '<link rel="stylesheet" href="/_astro/b.css">';
  const before = measureChapter(site, page(link), bank);
  const after = measureChapter(site, `${page()}${link}`, bank);
  expect(before.parts.view - after.parts.view).toBe(7);
  expect(after.parts.view).toBe(`${page()}${link}`.length + 7);
});

describe('what grew since the record', () => {
  const weight = measureChapter(site, page(), bank);
  const record = recordOf(new Map([['en/a', weight]]), bytes, 5, new Map());

  test('is nothing where nothing did', () => {
    expect(changesOf(record, 'en/a', weight, bytes)).toEqual([]);
    expect(grownBy(record, 'en/a', 'view', weight)).toBe(0);
  });

  test('is named: HTML, styles, a script that grew, one that came and one that went', () => {
    const now = measureChapter(
      site,
      page('<p data-recall></p>').replace('a{color:red}', 'a{color:#f00000}').replace(island('gate'), island('race')),
      bank,
    );
    const grown = new Map(bytes).set(
      'src/check/kinds/Order.svelte',
      (bytes.get('src/check/kinds/Order.svelte') ?? 0) + 9,
    );
    const changes = Object.fromEntries(changesOf(record, 'en/a', now, grown).map(({ what, bytes }) => [what, bytes]));
    expect(changes).toEqual({
      'src/layouts/reader/recall.ts': sum('recall'),
      'src/check/kinds/Order.svelte': 9,
      HTML: '<p data-recall></p>'.length,
      CSS: 4,
      'src/widgets/gate/Gate.svelte': -sum('gate'),
      'content/en/widgets/gate.json': -sum('gate-en'),
    });
    expect(grownBy(record, 'en/a', 'view', now)).toBe('<p data-recall></p>'.length + 4);
  });

  test('is told from what only other pages load', () => {
    const other = measureChapter(site, page().replace(island('gate'), ''), bank);
    const both = recordOf(
      new Map([
        ['en/a', weight],
        ['en/b', other],
      ]),
      bytes,
      5,
      new Map(),
    );
    expect(both.scripts['src/widgets/gate/Gate.svelte']?.on).toEqual(['en/a']);
    expect(both.scripts['src/check/ChapterCheck.svelte']?.on).toBeUndefined();
    expect(changesOf(both, 'en/b', weight, bytes).map(({ what }) => what)).toContain('src/widgets/gate/Gate.svelte');
  });

  test('is not known of a page that was not recorded', () => {
    expect(grownBy(record, 'en/new', 'view', weight)).toBeUndefined();
    expect(changesOf(record, 'en/new', weight, bytes)).toEqual([]);
  });
});

describe('what a page for teachers loads of its own', () => {
  const tools: ScriptGraph = {
    ...graph,
    '_astro/marks.js': script(
      'src/layouts/marks/Marks.svelte',
      ['svelte', 'sums'],
      ['scan', 'more', 'marks-de', 'sets-gate'],
    ),
    '_astro/sums.js': script('src/marks/sums.ts, shared'),
    '_astro/more.js': script('src/layouts/marks/More.svelte', ['sums']),
    '_astro/scan.js': script('src/layouts/marks/scan/Scan.svelte', ['sums', 'codes']),
    '_astro/codes.js': script('codes/index.js, shared'),
    '_astro/marks-de.js': script('content/de/ui/marks.json'),
  };
  const textOf = (address: string) =>
    address === '_astro/marks.js' ? 'let o=new Worker(new URL(`/base/_astro/worker-B_58.js`,``+import.meta.url))' : '';
  const shared = new Set(['_astro/svelte.js', '_astro/figure.js', '_astro/renderer.js']);
  const marks = page().replace(island('gate'), island('marks')).replace(island('check'), '');

  test('is all that it may ever load, its worker too, without what chapters load, other languages and figures', () => {
    const { own } = ownScripts({ graph: tools, textOf }, marks, shared);
    expect(named(own)).toEqual(['marks', 'sums', 'more', 'worker-B_58']);
  });

  test('is told from what only its scanner loads', () => {
    const { scanner } = ownScripts({ graph: tools, textOf }, marks, shared);
    expect(named(scanner)).toEqual(['scan', 'codes']);
  });

  test('leaves room below its limits, as it was last recorded', () => {
    const { tools } = JSON.parse(readFileSync('bench/sizes.json', 'utf8')) as SizeRecord;
    for (const [tool, { bytes }] of Object.entries(toolLimits)) {
      expect(tools[`en/${tool}`]).toBeGreaterThan(0);
      expect(tools[`en/${tool}`]).toBeLessThanOrEqual(roomy * bytes);
    }
    const scanners = Object.entries(tools).filter(([name]) => name.endsWith(' scanner'));
    expect(scanners.filter(([, bytes]) => bytes > scannerLimit.bytes)).toEqual([]);
  });
});

test('a page opens early where its first figure is whole in the first bytes that are sent', () => {
  const dense = randomBytes(12_000).toString('base64');
  expect(opensEarly(page(), 14_600)).toBe(true);
  expect(opensEarly(page(dense), 14_600)).toBe(true);
  expect(opensEarly(page(dense + randomBytes(4_000).toString('base64')), 14_600)).toBe(false);
  expect(opensEarly(`${page()}${dense}${dense}`, 14_600)).toBe(true);
});

test('every chapter leaves room below its limits, as it was last recorded', () => {
  const { pages } = JSON.parse(readFileSync('bench/sizes.json', 'utf8')) as SizeRecord;
  expect(Object.keys(pages).length).toBeGreaterThan(0);
  const tight = Object.entries(pages).flatMap(([page, parts]) =>
    (Object.keys(limits) as Part[])
      .filter((part) => parts[part] > roomy * limits[part].bytes)
      .map((part) => `${page}: ${limits[part].what}: ${parts[part]} bytes`),
  );
  const known = [
    // an interlude closes them
    ['en/chapters/usb', 'view', 0.97],
    ['en/chapters/incentives', 'view', 1],
    // the rounds of two deals, each drawn
    ['en/chapters/again', 'view', 1],
    // the words of a scene that stands alone, and a strip that is pulled
    ['en/chapters/again', 'answer', 0.97],
    // and what to try next, once a move went wrong
    ['en/chapters/again', 'chapter', 0.96],
    // two plans, a map and a chart, each of them pulled
    ['en/chapters/the-race', 'answer', 0.97],
    // heads within heads
    ['en/chapters/accurate-beliefs', 'view', 0.97],
  ] as const;
  for (const [page, part, share] of known) expect(pages[page]?.[part]).toBeLessThanOrEqual(share * limits[part].bytes);
  const isKnown = (each: string) => known.some(([page, part]) => each.startsWith(`${page}: ${limits[part].what}:`));
  expect(tight.filter((each) => !isKnown(each))).toEqual([]);
});
