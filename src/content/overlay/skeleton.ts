import { headingsIn } from '../headings.ts';

/** Tags that belong to a sentence, whose order is a translator's. */
const inSentences = ['Cite', 'Term', 'Note'];

/**
 * What of an MDX text is no words, as its author wrote it: in order the headings' ids, and the figures, cases and prompts with what they
 * are set to, a fold’s title left out; after them what is cited and explained in sentences, whose order may differ.
 */
function skeletonOf(mdx: string): readonly string[] {
  const lineOf = (at: number) => mdx.slice(0, at).split('\n').length;
  const headings = headingsIn(mdx).map(({ id, line }) => ({ line, bone: `#${id}` }));
  const all = [...mdx.matchAll(/<\/?([A-Z]\w*)[^>]*>/g)];
  const isInSentence = ({ 1: name = '' }: RegExpExecArray) => inSentences.includes(name);
  const tags = all
    .filter((tag) => !isInSentence(tag))
    .map(({ index, 0: tag }) => ({ line: lineOf(index), bone: tag.replace(/ title="[^"]*"/, '') }));
  const ordered = [...headings, ...tags].toSorted((x, y) => x.line - y.line).map(({ bone }) => bone);
  return [
    ...ordered,
    ...all
      .filter(isInSentence)
      .map(([bone]) => bone)
      .toSorted(),
  ];
}

/** Where two MDX texts' headings, figures or citations part: what the source has there and what the translation has; undefined where they don't. */
export function parting(source: string, translation: string): string | undefined {
  const [ours, theirs] = [skeletonOf(source), skeletonOf(translation)];
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }, (_none, place) => place).find(
    (place) => ours[place] !== theirs[place],
  );
  return at === undefined ? undefined : `has ${theirs[at] ?? 'nothing more'}, its source ${ours[at] ?? 'nothing more'}`;
}
