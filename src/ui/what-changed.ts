const longSentence = 20;
const words = (text: string) => text.trim().split(/\s+/);
const clausesOf = (sentence: string) => sentence.split(/(?<=[,;:])\s+/);

/** What of `after` a listener has not heard in `before`: its new sentences, and of one longer than 20 words its new clauses; '' if there are none. */
export function whatChanged(before: string, after: string, locale: string): string {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const sentencesOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment.trim());
  const heard = sentencesOf(before);
  const clauses = new Set(heard.flatMap(clausesOf));
  return sentencesOf(after)
    .filter((sentence) => !heard.includes(sentence))
    .map((sentence) =>
      words(sentence).length > longSentence
        ? clausesOf(sentence)
            .filter((clause) => !clauses.has(clause))
            .join(' ')
            .replace(/[,;:]$/, '.')
        : sentence,
    )
    .filter(Boolean)
    .join(' ');
}
