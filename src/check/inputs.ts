import type { Component } from 'svelte';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { KindProps } from './kind-props.ts';
import Cell from './kinds/Cell.svelte';
import Estimate from './kinds/Estimate.svelte';
import Match from './kinds/Match.svelte';
import NumberField from './kinds/NumberField.svelte';
import Options from './kinds/Options.svelte';
import Order from './kinds/Order.svelte';
import SetWidget from './kinds/SetWidget.svelte';

/** The input of a question, whatever its kind. */
// biome-ignore lint/suspicious/noExplicitAny: each input takes the questions of its own kind
export type Input = Component<KindProps<any>>;

/** The input of every kind of question. */
export const inputs = {
  'one-choice': Options,
  several: Options,
  number: NumberField,
  order: Order,
  match: Match,
  cell: Cell,
  estimate: Estimate,
  'set-widget': SetWidget,
} as const satisfies Record<ReaderQuestion['kind'], Input>;
