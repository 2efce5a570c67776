import { fill } from '#i18n/fill.ts';
import { foldProgress } from '#progress/fold.ts';
import type { ProgressLog } from '#progress/log.ts';
import { showNotice } from './notice.ts';
import type { ReaderText } from './reader-text.ts';

/** Offers the place where the reader stopped, then records each section of the chapter in which the reader stays for a moment, its heading in view or above. */
export function keepPlace(log: ProgressLog, text: ReaderText): void {
  const article = document.querySelector<HTMLElement>('[data-chapter]');
  const chapter = article?.dataset.chapter;
  if (!article || !chapter) return;
  const headings = [...article.querySelectorAll<HTMLElement>('h2[id]')];
  let last = foldProgress(log.events()).places.get(chapter)?.section;

  const heading = headings.find(({ id }) => id === last);
  if (heading && heading !== headings[0] && !location.hash) {
    const { resume, resumeGo, dismiss } = text.resume;
    const go = () => {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView();
    };
    showNotice(fill(resume, { section: heading.textContent ?? '' }), [
      { label: resumeGo, act: go },
      { label: dismiss },
    ]);
  }

  let waiting: ReturnType<typeof setTimeout>;
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      clearTimeout(waiting);
      const current = headings.findLast((each) => passed.has(each))?.id;
      if (current === undefined || current === last) return;
      waiting = setTimeout(() => {
        last = current;
        void log.add({ type: 'reached', chapter, section: current });
      }, 1200);
    },
    // however far above the page's upper half a heading stands, the reader has come to it
    { rootMargin: '1000000px 0px -45% 0px' },
  );
  for (const each of headings) observer.observe(each);
}
