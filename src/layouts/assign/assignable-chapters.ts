import { courseEntries } from '#content/queries.ts';
import { assignedChapters } from '../do/assigned-chapters.ts';
import type { AssignableChapter } from './assignable.ts';

/** Every chapter that can be assigned in this language, in the course’s order. */
export async function assignableChapters(locale: string): Promise<readonly AssignableChapter[]> {
  const entries = new Map((await courseEntries(locale)).map((entry) => [entry.slug, entry]));
  return (await assignedChapters(locale)).flatMap(({ slug, title, href, minutes, check }) => {
    const entry = entries.get(slug);
    return entry
      ? [{ slug, title, href, minutes, check, number: entry.number, part: entry.part, partTitle: entry.partTitle }]
      : [];
  });
}
