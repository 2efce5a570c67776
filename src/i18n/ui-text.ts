import type assign from '#text/en/ui/assign.json';
import type chapter from '#text/en/ui/chapter.json';
import type check from '#text/en/ui/check.json';
import type doing from '#text/en/ui/do.json';
import type gradebook from '#text/en/ui/gradebook.json';
import type home from '#text/en/ui/home.json';
import type pages from '#text/en/ui/pages.json';
import type paper from '#text/en/ui/paper.json';
import type progress from '#text/en/ui/progress.json';
import type review from '#text/en/ui/review.json';
import type site from '#text/en/ui/site.json';
import type teach from '#text/en/ui/teach.json';
import type test from '#text/en/ui/test.json';

/** The words of the pages themselves, by area: one file of content/<locale>/ui/ each. */
export interface UiText {
  readonly assign: typeof assign;
  readonly chapter: typeof chapter;
  readonly check: typeof check;
  readonly do: typeof doing;
  readonly gradebook: typeof gradebook;
  readonly home: typeof home;
  readonly pages: typeof pages;
  readonly paper: typeof paper;
  readonly progress: typeof progress;
  readonly review: typeof review;
  readonly site: typeof site;
  readonly teach: typeof teach;
  readonly test: typeof test;
}

const files = import.meta.glob<unknown>('/content/*/ui/*.json', { eager: true, import: 'default' });

/** Every area's words in this language, for pages at build time; throws where a file is missing. */
export function uiText(locale: string): UiText {
  const area = (name: keyof UiText) => {
    const text = files[`/content/${locale}/ui/${name}.json`];
    if (!text) throw new Error(`content/${locale}/ui/${name}.json is missing`);
    return [name, text] as const;
  };
  const areas = [
    'assign',
    'chapter',
    'check',
    'do',
    'gradebook',
    'home',
    'pages',
    'paper',
    'progress',
    'review',
    'site',
    'teach',
    'test',
  ] as const;
  return Object.fromEntries(areas.map(area)) as unknown as UiText;
}
