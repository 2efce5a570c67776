/** What the bank of a chapter says of what its questions need. */
export interface AskedBank {
  readonly check: readonly string[];
  readonly items: readonly { readonly id: string; readonly kind: string; readonly widget?: string }[];
}

const kebab = (name: string): string => name.replace(/(?<=\w)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The steps of a source's path as they are called in content: `src/check/kinds/Order.svelte` has `order`. */
const steps = (source: string): readonly string[] =>
  source
    .replace(/\.\w+$/, '')
    .split('/')
    .map(kebab);

/**
 * Which of the parts that load later a chapter's page waits for at once, told by their sources: the words in its own language, its
 * prompts to recall, what serves its story and its answers, and for its check what the questions are answered with: the inputs of
 * their kinds and the figures that they set. Everything else is on demand.
 */
export function awaitedParts(html: string, bank: AskedBank) {
  const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const asked = bank.items.filter(({ id }) => bank.check.includes(id));
  const kinds = new Set(asked.map(({ kind }) => kind));
  const widgets = new Set(asked.flatMap(({ widget }) => widget ?? []));
  const tells = /class="(?:[^"]* )?(?:answer|told)[ "]/.test(html);
  const byReader = new Map([
    ['recall', html.includes('data-recall')],
    ['told', tells],
    ['sign', tells && html.includes('data-sign')],
  ]);
  const byPage = (source: string) =>
    source.startsWith(`content/${language}/`) ||
    byReader.get(/^src\/layouts\/reader\/([\w-]+)\.ts$/.exec(source)?.[1] ?? '') === true;
  const isInput = (source: string) => source.startsWith('src/check/') && steps(source).some((step) => kinds.has(step));
  const isFigure = (source: string) => widgets.has(/^src\/widgets\/([\w-]+)\/exercise\.ts$/.exec(source)?.[1] ?? '');
  return { byPage, byCheck: (source: string) => byPage(source) || isInput(source) || isFigure(source) };
}
