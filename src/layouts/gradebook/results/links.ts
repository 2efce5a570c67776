import { chapterOf } from '#classroom/analysis/class-work.ts';
import { href } from '#i18n/href.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { GradebookData } from '../gradebook-data.ts';

/** The address of a figure’s state, given as a path of this site from `/play/` on. */
export function figureAddress(locale: string, show: string): string {
  const [path = '', state = ''] = show.split('#');
  return `${href(`/${locale}${path}`)}#${state}`;
}

/** The figure that a question sets, as its right answer leaves it: a path from `/play/` on; undefined where it sets none. */
export function figureOf(question: ReaderQuestion): string | undefined {
  const set = kindOf(question).sets?.(question);
  return set && `/play/${set.widget}/#${set.widget}=${keyOf(question).right(question)}`;
}

/** A passage to read again. */
export interface PassageLink {
  readonly title: string;
  readonly address: string;
  /** the language of its title, where it is not that of the page */
  readonly lang: string | undefined;
}

/** Where `chapter#passage` stands; undefined where its chapter is not at hand. */
export function passageLink({ chapters }: Pick<GradebookData, 'chapters'>, passage: string): PassageLink | undefined {
  const [, id = ''] = passage.split('#');
  const chapter = chapters.get(chapterOf(passage.replace('#', '/')));
  if (!chapter) return undefined;
  return { title: chapter.headings[id] ?? chapter.title, address: `${chapter.href}#${id}`, lang: chapter.lang };
}
