import type { Assignment } from '#classroom/assignment.ts';
import { fill, fillPlural } from '#i18n/fill.ts';
import { href } from '#i18n/href.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { foldAssignments } from '#progress/assignments.ts';
import type { ProgressLog } from '#progress/log.ts';
import styles from '#styles/chapter-bar.css?url';
import { addressOf } from './address-of.ts';
import { doText } from './do-text.ts';
import { readBare } from './read-assigned.ts';

/** Where a learner goes from a chapter: to the next one that is assigned, to the questions, or back to the list. */
function onward(locale: string, { id, read, items }: Assignment, chapter: string, list: string): HTMLAnchorElement {
  const words = doText(locale).next;
  const next = read[read.indexOf(chapter) + 1];
  const card = document.createElement('a');
  card.className = 'next-card';
  card.href = next === undefined ? list : `${href(`/${locale}/chapters/${next}/`)}#do=${id}`;
  const [title, what] = [document.createElement('small'), document.createElement('b')];
  title.textContent = words.title;
  what.textContent =
    next !== undefined ? words.chapter : items.length ? fillPlural(locale, words.questions, items.length) : words.list;
  card.append(title, what);
  return card;
}

/**
 * Says, under the menu of a chapter, which assignment it is read for, and leads back to its list; at the end it leads on as the assignment
 * does, whose questions stand in place of the chapter’s own. Nothing where the assignment was never opened here.
 */
export function showChapterBar(log: ProgressLog, id: string, chapter: string, locale: string): void {
  const state = foldAssignments(log.events()).get(id);
  const reading = state && readBare(state.link);
  if (!state || !reading?.ok) return;
  const { assignment } = reading;
  const words = doText(locale);
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  const bar = document.createElement('p');
  bar.className = 'assignment-bar';
  const what = document.createElement('span');
  const all = assignment.read.length + (assignment.items.length ? 1 : 0);
  const place = assignment.read.indexOf(chapter) + 1;
  const title = document.createElement('bdi');
  title.textContent = [assignment.title || words.title, assignment.group].filter(Boolean).join(', ');
  what.append(title);
  if (place > 0) what.append(` · ${fill(words.place, writtenIn(locale, { place, all }))}`);
  const list = document.createElement('a');
  list.href = addressOf(locale, id, state.link);
  list.textContent = words.barList;
  bar.append(what, list);
  document.querySelector('.bar')?.after(bar);
  if (place === 0) return;
  document
    .querySelector('nav.next')
    ?.replaceChildren(onward(locale, assignment, chapter, addressOf(locale, id, state.link)));
  const check = document.querySelector<HTMLElement>('.wide-check');
  if (check && assignment.items.length > 0) check.hidden = true;
}
