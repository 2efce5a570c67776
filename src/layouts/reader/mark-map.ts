import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { foldProgress, type Progress } from '#progress/fold.ts';
import type { ProgressLog } from '#progress/log.ts';
import type { ReaderText } from './reader-text.ts';
import { withSection } from './with-section.ts';

/** Puts the reader's marks on the course map and the board's spaces, and the way back to where they stopped; keeps them up to date. */
export function markMap(log: ProgressLog, text: ReaderText): void {
  const spaces = [...document.querySelectorAll<HTMLElement>('body [data-mark]')];
  const back = document.querySelector<HTMLAnchorElement>('a[data-continue]');
  if (spaces.length === 0) return;

  const mark = () => {
    const progress = foldProgress(log.events());
    for (const space of spaces) markSpace(space, progress, text.status);
    if (back) pointBack(back, spaces, progress, text.continueAt);
  };
  mark();
  log.subscribe(mark);
}

function markSpace(space: HTMLElement, progress: Progress, words: ReaderText['status']): void {
  const { mark: chapter = '', items = '' } = space.dataset;
  const place = progress.places.get(chapter);
  const answers = items
    .split(' ')
    .filter(Boolean)
    .map((item) => progress.items.get(item));
  const right = answers.filter((answer) => answer?.score === 1).length;
  const read = place?.sections.has('check') ?? false;
  space.classList.toggle('done', read);
  space.classList.toggle('begun', !read && place !== undefined);
  const label = space.querySelector('[data-status]');
  if (!label) return;
  const parts = [read ? words.read : place ? words.reading : ''];
  if (answers.some((answer) => answer?.score !== undefined))
    parts.push(fill(words.checked, writtenIn(document.documentElement.lang, { right, all: answers.length })));
  label.textContent = parts.filter(Boolean).join(', ');
}

function pointBack(back: HTMLAnchorElement, spaces: readonly HTMLElement[], progress: Progress, words: string): void {
  const [chapter, place] = [...progress.places].at(-1) ?? [];
  const space = spaces.find(({ dataset }) => dataset.mark === chapter);
  const link = space?.querySelector<HTMLAnchorElement>('a');
  if (!chapter || !place || !link) return;
  const sections = new Map(Object.entries(JSON.parse(space?.dataset.sections ?? '{}') as Record<string, string>));
  back.href = `${link.pathname}#${place.section}`;
  const where = back.querySelector('[data-where]');
  const title = sections.get(place.section) ?? place.section;
  // every chapter's check is called the same, in the language of the page
  const language = (place.section !== 'check' && space?.dataset.language) || document.documentElement.lang;
  where?.replaceChildren(withSection(words, title, language, { chapter: space?.dataset.title ?? chapter }));
  back.hidden = false;
}
