import { contentHash } from '#content/content-hash.ts';

const tag = /<astro-island((?: [\w-]+(?:="[^"]*")?)*)>/g;
const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** Astro's scripts: the one that defines an island, and one for each way of waiting. */
const isAstros = (script: string): boolean =>
  script.includes('define("astro-island"') || script.includes('(self.Astro||(self.Astro={}))');

/**
 * A page whose parts come to life by this site's `script` instead of Astro's. It stands in one piece with the last script of the
 * head, under one hash, and what the islands say is written for it. A page without islands comes back as it was. Throws where a page
 * asks of its islands what the script does not do.
 */
export function ownIslands(html: string, script: string): string {
  if (!html.includes('<astro-island ')) return html;
  const scripts = [...html.matchAll(inlineScript)].map(([, text = '']) => text);
  const head = scripts.findLast((text) => html.indexOf(text) < html.indexOf('</head>'));
  if (head === undefined) throw new Error('no script in the head that the islands’ could follow');
  if (!scripts.some(isAstros)) throw new Error('Astro’s script for islands is not where it was');
  const joined = `${head}\n${script}`;
  return html
    .replace(inlineScript, (whole, text) =>
      isAstros(text) ? '' : text === head ? `<script>${joined}</script>` : whole,
    )
    .replace(contentHash(head), contentHash(joined))
    .replace(tag, (_whole, attributes) => `<astro-island${written(attributes)}>`);
}

/** What an island says of itself, as the script reads it. */
function written(attributes: string): string {
  const said = new Map(
    [...attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
  const take = (name: string) => {
    const value = said.get(name);
    said.delete(name);
    return value ?? '';
  };
  const client = take('client');
  if (!['load', 'idle', 'visible', 'only'].includes(client)) throw new Error(`no island comes to life by ${client}`);
  const { value } = JSON.parse(take('opts'));
  // one that is drawn in the browser alone names what draws it
  const { rootMargin, ...others } = typeof value === 'string' ? {} : Object(value);
  const kept: Readonly<Record<string, string>> = {
    'component-url': take('component-url'),
    'renderer-url': take('renderer-url'),
    props: JSON.stringify(eachRevived(JSON.parse(take('props')))),
    client,
    ...(rootMargin && { margin: rootMargin }),
  };
  take('uid');
  take('await-children');
  // how long it took to draw, which Astro notes in some builds
  take('server-render-time');
  const isSimple = take('component-export') === 'default' && Object.keys(others).length === 0;
  const ssr = said.delete('ssr');
  if (!isSimple || said.size > 0) throw new Error(`an island asks for more than its script does:${attributes}`);
  const texts = Object.entries(kept).map(([name, value]) => ` ${name}=${quoted(value)}`);
  return `${texts.join('')}${ssr ? ' ssr' : ''}`;
}

const signs: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#39': "'",
  lt: '<',
  gt: '>',
  '#38': '&',
  amp: '&',
};
const plain = (value: string): string => value.replace(/&([^;\s]+);/g, (whole, name: string) => signs[name] ?? whole);

/** A value between the marks that need the fewest words for what it holds. */
const quoted = (value: string): string => {
  const text = value.replaceAll('&', '&amp;');
  return text.includes('"') ? `'${text.replaceAll("'", '&#39;')}'` : `"${text}"`;
};

type Serialized = readonly [kind: number, value?: unknown];

/** A value that Astro wrote with its kind, without it. */
function revived([kind, value]: Serialized): unknown {
  if (kind > 1) throw new Error('an island is given what JSON has no words for');
  if (kind === 1) return (value as readonly Serialized[]).map(revived);
  return value instanceof Object ? eachRevived(value as Readonly<Record<string, Serialized>>) : value;
}

const eachRevived = (values: Readonly<Record<string, Serialized>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, revived(value)]));
