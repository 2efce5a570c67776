import { href } from '#i18n/href.ts';
import { nameNow } from '#quiz/earlier/moved.ts';
import { readFragment } from '#ui/url-state.ts';

/** Goes on to where a figure or a section of this chapter stands by now, if the address asks for one that moved, and takes its state along. */
export function followMoved(chapter: string, locale: string): void {
  const { hash } = location;
  for (const id of [...readFragment(hash).keys(), hash.slice(1)]) {
    const [moved, there = ''] = nameNow(`${chapter}/${id}`).split('/');
    if (moved !== undefined && moved !== chapter)
      location.replace(`${href(`/${locale}/chapters/${moved}/`)}${hash.replace(id, there)}`);
  }
}
