/** A heading: what it says, and the id that links, questions and the reader's log know it by. */
export interface Heading {
  readonly words: string;
  readonly id: string;
}

/**
 * A heading as its author wrote it. Its id is the one that stands at the end, as in `Two letters [#letters]`, which no translation
 * changes; without one it is the words in lower case joined by hyphens, in the letters of any language.
 */
export function headingOf(written: string): Heading {
  const [, words = written, authored] = /^(.*?)\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/s.exec(written) ?? [];
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
  return { words: words.trimEnd(), id: authored ?? slug };
}

/** The headings below the title in an MDX text, with their lines (from 1) and depths (2 for `##`). */
export function headingsIn(mdx: string): readonly (Heading & { readonly line: number; readonly depth: number })[] {
  const head = /^---\n[\s\S]*?^---$/m.exec(mdx)?.[0].length ?? 0;
  return [...mdx.matchAll(/^(##+) (.+)$/gm)]
    .filter(({ index }) => index >= head)
    .map(({ index, 1: marks = '', 2: written = '' }) => ({
      ...headingOf(written),
      line: mdx.slice(0, index).split('\n').length,
      depth: marks.length,
    }));
}
