import type { Part } from './limits.ts';
import type { Weight } from './measure-chapter.ts';

/** What the site weighed when it was last recorded. */
export interface SizeRecord {
  readonly fonts: number;
  /** the scripts of its own that a page for teachers may load; those of its scanner beside it */
  readonly tools: Readonly<Record<string, number>>;
  readonly pages: Readonly<Record<string, Readonly<Record<Part | 'html' | 'css', number>>>>;
  /** each script by name, with the pages that load it where not all of them do */
  readonly scripts: Readonly<Record<string, { readonly bytes: number; readonly on?: readonly string[] }>>;
}

/** The record of what these pages and scripts weigh now. */
export function recordOf(
  pages: ReadonlyMap<string, Weight>,
  scripts: ReadonlyMap<string, number>,
  fonts: number,
  tools: ReadonlyMap<string, number>,
): SizeRecord {
  const on = (name: string) => [...pages].filter(([, { scripts }]) => scripts.chapter.includes(name));
  const used = [...scripts].toSorted(([x], [y]) => (x < y ? -1 : 1)).filter(([name]) => on(name).length > 0);
  return {
    fonts,
    tools: Object.fromEntries(tools),
    pages: Object.fromEntries([...pages].map(([page, { parts, html, css }]) => [page, { ...parts, html, css }])),
    scripts: Object.fromEntries(
      used.map(([name, bytes]) => [
        name,
        on(name).length === pages.size ? { bytes } : { bytes, on: on(name).map(([page]) => page) },
      ]),
    ),
  };
}
