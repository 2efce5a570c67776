import type { Component } from 'svelte';
import type { Texts } from '#i18n/texts.ts';
import { loadPart } from '#ui/load-part.ts';
import type { WidgetProps } from '#ui/widget-props.ts';

/** What a widget offers to a question that asks the reader to set it. */
export interface Exercise<State = unknown, Text = unknown> {
  readonly View: Component<WidgetProps<State>>;
  readonly parse: (text: string) => State;
  /** The quantities that its model computes from a state, by name, beside the state that the reader started from. */
  readonly measure: (state: State, start: State) => Readonly<Record<string, number | string>>;
  /** A state in words that are true of it. */
  readonly describe: (state: State, text: Text, locale: string) => string;
  readonly textFor: Texts<Text>;
  /** the address of its styles */
  readonly styles: string;
}

const files = import.meta.glob<Exercise>('./*/exercise.ts');

/** Those that were loaded: to import a module again takes a browser several tasks, which a class’s answers make thousands of. */
const loaded: Record<string, Exercise> = {};

/** Loads a widget as an exercise; throws a RangeError where it offers none. */
export async function loadExercise(widget: string): Promise<Exercise> {
  const file = files[`./${widget}/exercise.ts`];
  if (!file) throw new RangeError(`${widget} cannot be set in a question`);
  loaded[widget] ??= await loadPart(file);
  return loaded[widget];
}
