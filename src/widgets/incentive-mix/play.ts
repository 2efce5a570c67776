import type { Component } from 'svelte';
import type { Values } from '#i18n/fill.ts';
import type { Table } from '#ui/csv.ts';
import type { Guess, State } from './state.ts';
import type { Text } from './text.ts';

/** What a scene brings: its words, and the answer to its question. */
export interface Play {
  readonly describe: (state: State, text: Text, locale: string) => string;
  readonly table: (state: State, text: Text) => Table;
  /** the answer that the model gives to the question about `state` */
  readonly came: (state: State) => Guess;
  /** what the question and its answers are filled with */
  readonly numbers: (state: State, text: Text, locale: string) => Values;
}

/** A scene with its picture. */
export interface Staged extends Play {
  readonly Picture: Component<{ state: State; text: Text; locale: string }>;
}
