import type { Component } from 'svelte';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { loadPart } from '#ui/load-part.ts';
import type { KindProps } from './kind-props.ts';
import Match from './kinds/Match.svelte';
import NumberField from './kinds/NumberField.svelte';
import Options from './kinds/Options.svelte';
import SetWidget from './kinds/SetWidget.svelte';

/** The input of a question, whatever its kind. */
// biome-ignore lint/suspicious/noExplicitAny: each input takes the questions of its own kind
export type Input = Component<KindProps<any>>;
type Kind = ReaderQuestion['kind'];

/** The inputs that few questions need. */
const late = {
  order: () => loadPart(() => import('./kinds/Order.svelte')),
  cell: () => loadPart(() => import('./kinds/Cell.svelte')),
  estimate: () => loadPart(() => import('./kinds/Estimate.svelte')),
} satisfies Partial<Record<Kind, () => Promise<{ default: Input }>>>;

/** The kinds of which a check may begin: their inputs stand in the page before any other part of the check is there. */
export type FirstKind = Exclude<Kind, keyof typeof late>;

const ready: Record<FirstKind, Input> & Partial<Record<Kind, Input>> = {
  'one-choice': Options,
  several: Options,
  number: NumberField,
  match: Match,
  'set-widget': SetWidget,
};

/** The input of a kind of question, at once where it is here already. */
export function inputOf(kind: Kind): Input | Promise<Input> {
  return (
    ready[kind] ??
    late[kind as keyof typeof late]().then(({ default: input }) => {
      ready[kind] = input;
      return input;
    })
  );
}
