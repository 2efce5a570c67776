import { headingsIn } from '../headings.ts';

/** Tags that belong to a sentence, whose order is a translator's. */
const inSentences = ['Cite', 'Term', 'Note'];

/** What of an MDX text is no words, in order, as its author wrote it: the headings' ids, and the figures, cases and prompts with what they are set to. */
export function skeletonOf(mdx: string): readonly string[] {
  const lineOf = (at: number) => mdx.slice(0, at).split('\n').length;
  const headings = headingsIn(mdx).map(({ id, line }) => ({ line, bone: `#${id}` }));
  const tags = [...mdx.matchAll(/<([A-Z]\w*)[^>]*>/g)]
    .filter(({ 1: name = '' }) => !inSentences.includes(name))
    .map(({ index, 0: bone }) => ({ line: lineOf(index), bone }));
  return [...headings, ...tags].toSorted((x, y) => x.line - y.line).map(({ bone }) => bone);
}
