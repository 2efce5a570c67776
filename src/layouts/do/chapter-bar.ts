import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { foldAssignments } from '#progress/assignments.ts';
import type { ProgressLog } from '#progress/log.ts';
import styles from '#styles/chapter-bar.css?url';
import { addressOf } from './address-of.ts';
import { doText } from './do-text.ts';
import { readBare } from './read-assigned.ts';

/** Says, under the menu of a chapter, which assignment it is read for, and leads back to its list; nothing where that was never opened here. */
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
}
