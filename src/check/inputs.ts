import type { Component } from 'svelte';
import type { KindName } from '#quiz/question.ts';
import type { KindProps } from './kind-props.ts';
import Match from './kinds/Match.svelte';
import NumberField from './kinds/NumberField.svelte';
import Options from './kinds/Options.svelte';
import Order from './kinds/Order.svelte';
import SetWidget from './kinds/SetWidget.svelte';
import { lateInputs } from './late-inputs.ts';

/** The input of a question, whatever its kind. */
// biome-ignore lint/suspicious/noExplicitAny: each input takes the questions of its own kind
export type Input = Component<KindProps<any>>;

/** Those that are here: all but the late ones, and each of these once it has come. */
const ready: Record<Exclude<KindName, keyof typeof lateInputs>, Input> & Partial<Record<KindName, Input>> = {
  'one-choice': Options,
  several: Options,
  number: NumberField,
  order: Order,
  match: Match,
  'set-widget': SetWidget,
};

/** The input of a kind of question, at once where it is here already. */
export function inputOf(kind: KindName): Input | Promise<Input> {
  return (
    ready[kind] ??
    lateInputs[kind as keyof typeof lateInputs]().then(({ default: input }) => {
      ready[kind] = input;
      return input;
    })
  );
}
