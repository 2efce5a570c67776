// npm run new: stubs of whatever can be added, which their checks refuse until they are filled in. `usage` says of what.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';

const [what, ...names] = process.argv.slice(2);
const name = names.at(-1) ?? '';
const usage =
  'npm run new question <chapter> <name> | chapter <slug> | case <name> | term <id> | source <id> | strategy <name> | widget <name>';

const camel = (kebab: string) => kebab.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
const pascal = (kebab: string) => camel(`-${kebab}`);

/** The same text with a piece at its end. */
const withMore = (path: string, piece: string): string => `${readFileSync(path, 'utf8').trimEnd()}\n${piece}`;

/** The words of the strategies with one more. */
function withStrategy(path: string): string {
  const words = JSON.parse(readFileSync(path, 'utf8'));
  words.rules[name] = { name: 'TODO', does: 'TODO the rule in a few words' };
  return `${JSON.stringify(words, null, 2)}\n`;
}

/** The number that the next case gets. */
const nextCase = (): number =>
  1 +
  Math.max(
    ...readdirSync('content/en/cases').map((file) =>
      Number(/^number: (\d+)$/m.exec(readFileSync(`content/en/cases/${file}`, 'utf8'))?.[1] ?? 0),
    ),
  );

/** What a widget's edge imports, in the linter's order. */
function edgeImports(): string {
  const view = `import ${pascal(name)} from './${pascal(name)}.svelte';`;
  const reader = "import { initial } from './read.ts';";
  return (name < 's' ? [view, reader] : [reader, view]).join('\n');
}

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
  - id: todo-one
    text: >-
      TODO the right answer
    correct: true
    why: >-
      TODO why it is right
  - id: todo-two
    text: >-
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
  case: () => ({
    [`content/en/cases/${name}.yaml`]: `number: ${nextCase()}
field: TODO
year: "TODO"
title: TODO
done: TODO what was done, in a few words
reach: TODO how far it reached, with a number
effect: unmeasured
shows: [strategy-1]
story:
  - >-
    TODO what happened
numbers:
  - { value: "TODO", label: TODO what it counts }
doubt: >-
  TODO what else may explain it, or what is not known
sources: [TODO]
`,
  }),
  term: () => ({
    'content/en/glossary.yaml': withMore(
      'content/en/glossary.yaml',
      `  - {
      id: ${name},
      term: TODO,
      means: "TODO",
    }
`,
    ),
  }),
  source: () => ({
    'content/sources.yaml': withMore(
      'content/sources.yaml',
      `- id: ${name}
  authors: TODO
  title: TODO
  year: ${/\d{4}/.exec(name)?.[0] ?? 2026}
  where: TODO journal, publisher or site
  read: memory # itself, reports or memory
`,
    ),
  }),
  strategy: () => ({
    'content/en/strategies.json': withStrategy('content/en/strategies.json'),
    [`src/model/repeated/strategies/${name}.ts`]: `import type { Strategy } from '../strategy.ts';

/** TODO the rule in one sentence. */
export const ${camel(name)}: Strategy = {
  name: '${pascal(name)}',
  cite: 'TODO',
  // steady, answers, forgives, grudges or tests
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
export const table = (_state: State, text: Text): Table => ({
  caption: text.table.caption,
  columns: text.table.columns,
  rows: [],
});
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
${edgeImports()}

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

function knows(list: string): boolean {
  return new RegExp(`\\bid: ${name}\\b(?!-)`).test(readFileSync(list, 'utf8'));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const stub = stubs[what ?? ''];
if (!stub || !name) stop(usage);
if (names.some((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each))) stop('names are lower-case words joined by hyphens');
const files = Object.entries(stub());
/** Lists that grow by an entry instead of a file. */
const lists = ['content/en/glossary.yaml', 'content/sources.yaml', 'content/en/strategies.json'];
for (const [path] of files) {
  const taken = lists.includes(path) ? what !== 'strategy' && knows(path) : existsSync(path);
  if (taken) stop(`${lists.includes(path) ? `${name} in ${path}` : path} is there already`);
}
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log('Fill in every TODO; npm test refuses it until then. CONTRIBUTING.md says how.');
