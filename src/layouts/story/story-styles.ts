import { entriesIn } from '#content/queries.ts';
import toldStyles from '#styles/told.css?inline';
import { saidStyles } from './said-styles.ts';

const entriesOf = (body: string, part: string) =>
  [...body.matchAll(new RegExp(`<${part} [^>]*?entry="([^"]+)"`, 'g'))].map(([, entry = '']) => entry);

/** The styles of the story in a chapter's text, with what is said to those who signed: none where it has none. The rest comes with `Sign` and `Book`. */
export async function storyStyles(body: string, locale: string, chapter: string): Promise<string> {
  if (!/<(Line|Said|Sign|Marram|Book)\b/.test(body)) return '';
  const [signatures] = await entriesIn('signatures', locale);
  const [file] = await entriesIn('said', locale, `story/said/${chapter}`);
  const said = entriesOf(body, 'Said').map((entry) => file?.data.said.find(({ id }) => id === entry));
  const signed = entriesOf(body, 'Sign').map((entry) => signatures?.data.entries.find(({ id }) => id === entry));
  const tellings = [...said, ...signed].flatMap((each) =>
    each ? [{ entry: each.id, options: each.options.map(({ id }) => id) }] : [],
  );
  return toldStyles + saidStyles(tellings);
}
