import type { ScriptGraph } from '../../src/publish/script-graph.ts';
import { type AskedBank, awaitedParts } from './awaited-parts.ts';
import { below, islandsIn } from './islands-in.ts';
import type { Part } from './limits.ts';
import { neededScripts } from './needed-scripts.ts';

/** What a chapter weighs, in bytes after brotli. */
export interface Weight {
  readonly parts: Readonly<Record<Part, number>>;
  readonly html: number;
  readonly css: number;
  /** the scripts of each part, by name */
  readonly scripts: Readonly<Record<Exclude<Part, 'view'>, readonly string[]>>;
}

/** A built site as the measure sees it. */
export interface Site {
  readonly graph: ScriptGraph;
  /** the bytes of a file of the site after brotli, by its address below the root */
  readonly sizeOf: (address: string) => number;
  /** the bytes of a text after brotli */
  readonly sizeOfText: (text: string) => number;
}

/** Weighs a chapter's page with the bank of its questions. */
export function measureChapter(site: Site, html: string, bank: AskedBank): Weight {
  const { graph, sizeOf, sizeOfText } = site;
  const { byPage, byCheck } = awaitedParts(html, bank);
  const found = (pattern: RegExp) => [...html.matchAll(pattern)];

  // a sheet that is linked further down keeps nobody from the first figure
  const [start = ''] = html.split('</astro-island>', 1);
  const sheets = [...start.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, sheet = '']) => sheet);
  const view = sizeOfText(html) + sheets.reduce((sum, sheet) => sum + sizeOf(below(sheet)), 0);
  const bare = sizeOfText(html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, ''));

  const islands = islandsIn(html);
  const isCheck = ([component = '']: readonly string[]) => graph[component]?.name === 'src/check/ChapterCheck.svelte';
  const starts = found(/<script[^>]+type="module"[^>]+src="([^"]+)"/g).map(([, address = '']) => below(address));
  const figures = islands.filter((island) => !isCheck(island));
  const first = neededScripts(graph, figures[0] ?? [], byPage);
  const before = neededScripts(graph, [...starts, ...figures.flat()], byPage);
  const check = neededScripts(graph, islands.filter(isCheck).flat(), byCheck);

  const scripts = { answer: first, check: check.difference(before), chapter: check.union(before) };
  const total = (addresses: ReadonlySet<string>) => [...addresses].reduce((sum, each) => sum + sizeOf(each), 0);
  const names = (addresses: ReadonlySet<string>) => [...addresses].map((each) => graph[each]?.name ?? each).toSorted();
  return {
    parts: { view, answer: total(scripts.answer), check: total(scripts.check), chapter: total(scripts.chapter) },
    html: bare,
    css: view - bare,
    scripts: { answer: names(scripts.answer), check: names(scripts.check), chapter: names(scripts.chapter) },
  };
}
