// npm run new question <chapter> <name> | chapter <slug> | strategy <name> | widget <name>: a stub that its checks refuse until it is filled in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';

const [what, ...names] = process.argv.slice(2);
const name = names.at(-1) ?? '';

const camel = (kebab: string) => kebab.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
const pascal = (kebab: string) => camel(`-${kebab}`);

/** What each kind of stub writes: paths to texts. */
const stubs: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  question: () => {
    const [chapter = ''] = names;
    if (names.length !== 2) stop('npm run new question <chapter> <name>');
    return {
      [`content/en/questions/${chapter}/${name}.yaml`]: `kind: one-choice
rev: 1
objective: TODO
level: understand
prompt: >-
  TODO what is asked
options:
  - text: >-
      TODO the right answer
    correct: true
    why: >-
      TODO why it is right
  - text: >-
      TODO a wrong answer that somebody would give
    why: >-
      TODO what they would have overlooked
hint: >-
  TODO a nudge that gives nothing away
passage: text
`,
    };
  },
  chapter: () => {
    const { parts } = parse(readFileSync('content/en/course.yaml', 'utf8')) as {
      parts: { entries: { slug: string }[] }[];
    };
    const place = parts.flatMap(({ entries }) => entries).findIndex(({ slug }) => slug === name);
    if (place < 0) stop(`${name} is not in content/en/course.yaml: put it there first`);
    const number = String(place + 1).padStart(2, '0');
    return {
      [`content/en/chapters/${number}-${name}.mdx`]: `---
slug: ${name}
lede: TODO the situation, in one or two sentences
onward: TODO the line that makes the next chapter necessary
minutes: 9
objectives:
  - { id: todo-one, text: "TODO a verb, and what the reader can do afterwards" }
  - { id: todo-two, text: "TODO another" }
check: [todo-1, todo-2, todo-3, todo-4, todo-5]
---

TODO You, now, must choose. Put two numbers in it.

## TODO

TODO a widget that asks for a guess, such as <PayoffMatrix id="matrix" predict />, a case file, two or three <Recall id="recall-…" /> prompts.

<Limit>
TODO what the model won’t let us say.
</Limit>
`,
    };
  },
  strategy: () => ({
    [`src/model/repeated/strategies/${name}.ts`]: `import type { Strategy } from '../strategy.ts';

/** TODO the rule in one sentence. */
export const ${camel(name)}: Strategy = {
  name: '${pascal(name)}',
  cite: 'TODO',
  group: 'answers',
  move: () => {
    throw new Error('TODO: what it plays, from its own moves and the other’s');
  },
};
`,
  }),
  widget: () => ({
    [`src/widgets/${name}/state.ts`]: `import { writePairs } from '#ui/url-state.ts';

/** TODO what the figure shows. */
export interface State {
  readonly guess?: string | undefined;
}

/** The state as a link’s text; \`parse\` in read.ts gives it back. */
export const format = ({ guess }: State): string => writePairs({ guess });
`,
    [`src/widgets/${name}/read.ts`]: `import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import type { State } from './state.ts';

const pairs = v.strictObject({ guess: v.optional(v.string()) });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => v.parse(v.strictObject({}), props);

/** The state in a link’s text; throws where the text is not one. */
export const parse = (text: string): State => v.parse(pairs, readPairs(text));
`,
    [`src/widgets/${name}/describe.ts`]: `import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the figure shows, in words that are true of it. */
export function describe(_state: State, _text: Text, _locale: string): string {
  throw new Error('TODO: a sentence that the model makes true');
}
`,
    [`src/widgets/${name}/table.ts`]: `import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** The same as a table. */
export const table = (_state: State, text: Text): Table => ({ caption: text.table.caption, columns: text.table.columns, rows: [] });
`,
    [`src/widgets/${name}/text.ts`]: `import { texts } from '#i18n/texts.ts';
import type en from '#text/en/widgets/${name}.json';

/** The words of this widget. */
export type Text = typeof en;

/** Those words in a language. */
export const textFor = await texts<Text>(
  import.meta.glob<Text>('/content/*/widgets/${name}.json', { import: 'default' }),
);
`,
    [`src/widgets/${name}/${pascal(name)}.svelte`]: `<!-- @component TODO what it makes felt, in one sentence. -->
<script lang="ts">
import Figure from '#ui/Figure.svelte';
import { figureState } from '#ui/figure-state.svelte.ts';
import type { WidgetProps } from '#ui/widget-props.ts';
import { describe as sentenceOf } from './describe.ts';
import { format, type State } from './state.ts';
import { table } from './table.ts';
import { textFor } from './text.ts';

const { id, start, predict, full, ...edge }: WidgetProps<State> = $props();
const text = $derived(textFor(edge.locale));
const figure = figureState(
  () => id,
  () => start,
  { format, reader: () => import('./read.ts') },
);
const now = $derived(figure.state);
const asked = $derived(predict && now.guess === undefined);
</script>

<Figure
  {id}
  name="${name}"
  words={text}
  {figure}
  sentence={sentenceOf(now, text, edge.locale)}
  {asked}
  table={table(now, text)}
  {full}
  {...edge}
>
  <div class="play"></div>
</Figure>
`,
    [`src/widgets/${name}/${name}.css`]: `.${name} {
  & .play {
    --picture: 1.15fr;
  }
}
`,
    [`src/widgets/${name}/index.astro`]: `---
import { widgetEdge } from '#widgets/edge.ts';
import { initial } from './read.ts';
import ${pascal(name)} from './${pascal(name)}.svelte';

interface Props {
  id: string;
  predict?: boolean;
  full?: boolean;
}

const { id, predict = false, full = false, ...authored } = Astro.props;
const start = initial(authored);
const edge = widgetEdge('${name}', 'two-by-two', Astro.params.locale);
---

<${pascal(name)} client:visible={{ rootMargin: '200px' }} {id} {start} {predict} {full} {...edge} />
`,
    [`test/widgets/codec/${name}.ts`]: `import fc from 'fast-check';
import { initial, parse } from '#widgets/${name}/read.ts';
import { format } from '#widgets/${name}/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format,
  initial,
  props: [{}],
  // TODO every state there is
  states: fc.record({ guess: maybe(fc.constantFrom('TODO')) }),
};
`,
    [`content/en/widgets/${name}.json`]: `{
  "title": "TODO",
  "instruction": "TODO what to do, in one line",
  "table": { "caption": "TODO", "columns": ["TODO"] }
}
`,
  }),
};

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const stub = stubs[what ?? ''];
if (!stub || !name) stop('npm run new question <chapter> <name> | chapter <slug> | strategy <name> | widget <name>');
if (names.some((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each))) stop('names are lower-case words joined by hyphens');
const files = Object.entries(stub());
for (const [path] of files) if (existsSync(path)) stop(`${path} is there already`);
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log('Fill in every TODO; npm test refuses it until then. CONTRIBUTING.md says how.');
