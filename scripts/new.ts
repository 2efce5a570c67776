// npm run new: stubs of whatever can be added, which their checks refuse until they are filled in. `usage` says of what.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../src/content/bank/read-content.ts';
import { begun } from '../src/content/overlay/begun.ts';
import { marked } from '../src/content/overlay/marked.ts';
import { translations } from '../src/content/overlay/translations.ts';
import { freeze } from './freeze.ts';
import { bringUpToDate } from './revisions-on-disk.ts';

const [what, ...names] = process.argv.slice(2);
const name = names.at(-1) ?? '';
const usage =
  'npm run new question <chapter> <name> | revision <chapter> <name> [<commit>] | chapter <slug> | case <name> | term <id> | source <id> | strategy <name> | widget <name> | translation <language> <path>';

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

/** The chapters that links name by their places, with one more at the end. */
function withChapter(path: string): string {
  const slugs = JSON.parse(readFileSync(path, 'utf8')) as readonly string[];
  return `${JSON.stringify([...new Set([...slugs, name])], null, 2)}\n`;
}

/** The number that the next case gets. */
const nextCase = (): number =>
  1 +
  Math.max(
    ...readdirSync('content/en/cases').map((file) =>
      Number(/^number: (\d+)$/m.exec(readFileSync(`content/en/cases/${file}`, 'utf8'))?.[1] ?? 0),
    ),
  );

/** What a widget’s island imports, in the linter’s order. */
function islandImports(): string {
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
      'src/classroom/link/chapters.json': withChapter('src/classroom/link/chapters.json'),
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
      `  - id: ${name}
    term: TODO
    means: >-
      TODO in one or two sentences
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
  translation: () => {
    const [code = ''] = names;
    if (names.length !== 2) stop('npm run new translation <language> <path>, such as: es questions/usb/lightning.yaml');
    const languages = JSON.parse(readFileSync('content/languages.json', 'utf8')) as { code: string }[];
    const [source] = languages;
    if (!source || !languages.some((each) => each.code === code && each !== source))
      stop(`${code} is no other language in content/languages.json: put it there first`);
    const files = readContent('content');
    const text = files.get(`${source.code}/${name}`);
    const state = translations(files, source.code, code).find(({ path }) => path === name)?.translates;
    if (text === undefined || !state) stop(`there is no content/${source.code}/${name} to translate`);
    return { [`content/${code}/${name}`]: marked(name, begun(name, text), state) };
  },
  widget: () => ({
    [`src/widgets/${name}/state.ts`]: `import { writePairs } from '#ui/url-state.ts';

/** TODO what a reader may guess. */
export const guesses = ['more', 'fewer'] as const;
export type Guess = (typeof guesses)[number];

/** TODO what the figure shows. */
export interface State {
  readonly amount: number;
  readonly guess?: Guess | undefined;
}

/** How far each setting goes, and in what steps. */
export const ranges = { amount: { min: 0, max: 10, step: 1 } } as const;

/** How every figure opens. */
export const opening: State = { amount: 3 };

/** What the guess is about: the amount that the reader then tries. */
export const trial = 8;

/** The state as a link’s text; \`parse\` in read.ts gives it back. */
export const format = ({ amount, guess }: State): string => writePairs({ n: amount, guess });
`,
    [`src/widgets/${name}/read.ts`]: `import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { guesses, opening, ranges, type State } from './state.ts';

const pairs = v.strictObject({ n: gridSetting(ranges.amount), guess: v.optional(v.picklist(guesses)) });

/** The state a chapter starts from; throws where an author gives it a prop, for it takes none. */
export const initial = (props: unknown): State => {
  v.parse(v.strictObject({}), props);
  return opening;
};

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { n: amount, guess } = v.parse(pairs, readPairs(text));
  return { amount, guess };
}
`,
    [`src/widgets/${name}/describe.ts`]: `import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the figure shows, in words that are true of it. */
export function describe(_state: State, _text: Text, _locale: string): string {
  throw new Error('TODO: a sentence that the model makes true');
}
`,
    [`src/widgets/${name}/answer.ts`]: `import type { Guess, State } from './state.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with. */
export function came(_start: State): Guess {
  throw new Error('TODO: what the model says of the trial');
}

/** What the model says to a reader who guessed so. */
export const answer = (guess: Guess, start: State, text: Text): string =>
  guess === came(start) ? text.answers.right : text.answers.wrong;
`,
    [`src/widgets/${name}/table.ts`]: `import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** The same as a table. */
export const table = (_state: State, text: Text): Table => ({
  ...text.table,
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
import Answered from '#ui/Answered.svelte';
import Figure from '#ui/Figure.svelte';
import { figureState } from '#ui/figure-state.svelte.ts';
import Predict from '#ui/Predict.svelte';
import { predictThenDo } from '#ui/prediction.svelte.ts';
import Settings from '#ui/Settings.svelte';
import type { WidgetProps } from '#ui/widget-props.ts';
import { answer, came } from './answer.ts';
import { describe as sentenceOf } from './describe.ts';
import { format, guesses, ranges, type State, trial } from './state.ts';
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

// the reader does what the guess was about, and only then comes the answer
const prediction = predictThenDo(
  figure,
  () => predict,
  ({ amount }) => amount >= trial,
);
const { asked, done, untried } = $derived(prediction);
</script>

<Figure
  {id}
  name="${name}"
  words={text}
  {figure}
  sentence={sentenceOf(now, text, edge.locale)}
  {asked}
  {untried}
  table={table(now, text)}
  {full}
  {...edge}
>
  <div class="play">
    <div class="board"></div>
    <div class="controls needs-script">
      <Predict
        {prediction}
        question={text.predict.asks}
        {guesses}
        label={(guess) => text.guess.answers[guess]}
        came={() => [came(start)]}
      />
      {#if !asked}
        <Settings
          settings={['amount']}
          grids={ranges}
          {text}
          values={now}
          onset={(setting, value) => figure.change({ ...now, [setting]: value })}
        />
        <Answered {prediction} says={(guess) => (done ? answer(guess, start, text) : text.predict.do)} />
      {/if}
    </div>
  </div>
</Figure>
`,
    [`src/widgets/${name}/index.astro`]: `---
import { islandProps } from '#widgets/island-props.ts';
${islandImports()}

const props = islandProps(Astro, '${name}', initial, 'TODO: its model’s card');
---

<${pascal(name)} client:visible={{ rootMargin: '200px' }} {...props} />
`,
    [`test/widgets/codec/${name}.ts`]: `import fc from 'fast-check';
import { initial, parse } from '#widgets/${name}/read.ts';
import { format, guesses, ranges } from '#widgets/${name}/state.ts';
import { type Codec, maybe } from '../codec-case.ts';

export const codec: Codec = {
  parse,
  format,
  initial,
  props: [{}],
  states: fc.record({ amount: fc.integer(ranges.amount), guess: maybe(fc.constantFrom(...guesses)) }),
};
`,
    [`content/en/widgets/${name}.json`]: `{
  "title": "TODO",
  "instruction": "TODO what to do, in one line",
  "sliders": { "amount": { "label": "TODO" } },
  "typed": "{label}, typed",
  "predict": { "asks": "TODO which it will be", "do": "TODO what to try now" },
  "answers": { "right": "TODO", "wrong": "TODO" },
  "table": { "caption": "TODO", "columns": ["TODO"] },
  "guess": { "asks": "TODO what the guess is about", "answers": { "more": "TODO", "fewer": "TODO" } }
}
`,
  }),
};

/** Keeps a question as links know it, before or after it is edited, and gives what is asked now the next rev and its code. */
async function revise(): Promise<void> {
  const [chapter = '', question = '', commit = 'HEAD'] = names;
  if (names.length < 2 || names.length > 3) stop('npm run new revision <chapter> <name>');
  const written = await freeze(`${chapter}/${question}`, commit).catch((error: Error) => stop(error.message));
  for (const path of written) console.log(path);
  for (const revision of await bringUpToDate('HEAD')) console.log(`${revision} has its code`);
  console.log('Edit the question now, if you have not; afterwards npm run revisions takes it as it then is.');
}

function knows(list: string): boolean {
  return new RegExp(`\\bid: ${name}\\b(?!-)`).test(readFileSync(list, 'utf8'));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (what === 'revision') {
  await revise();
  process.exit();
}
const stub = stubs[what ?? ''];
if (!stub || !name) stop(usage);
if (what !== 'translation' && names.some((each) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each)))
  stop('names are lower-case words joined by hyphens');
const files = Object.entries(stub());
/** Lists that grow by an entry instead of a file. */
const lists = [
  'content/en/glossary.yaml',
  'content/sources.yaml',
  'content/en/strategies.json',
  'src/classroom/link/chapters.json',
];
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
