import type { Component } from 'svelte';
import { kinds } from '#quiz/kinds.ts';
import { isKind } from './is-kind.ts';
import { questionStates } from './question-states.ts';

/** What a file in `specimens/` gives: the states of its part by name, and what shows the part in one of them. */
interface Specimen {
  readonly states: Readonly<Record<string, unknown>>;
  readonly default: Component<{ state: never; locale: string }>;
}

const files = import.meta.glob<Specimen>('./specimens/*.svelte', { eager: true });
const specimens = Object.fromEntries(
  Object.entries(files).map(([path, specimen]) => [path.replace(/^.*\/|\.svelte$/g, ''), specimen]),
);

/** One part or one kind of question, in all its states. */
export interface Group {
  readonly name: string;
  readonly states: readonly string[];
}

/** Every part, by its file. */
export const parts: readonly Group[] = Object.entries(specimens).map(([name, { states }]) => ({
  name,
  states: Object.keys(states),
}));

/** Every kind of question, by the record of kinds. */
export const questions: readonly Group[] = Object.keys(kinds)
  .filter(isKind)
  .map((name) => ({ name, states: Object.keys(questionStates(name)) }));

/** What shows this part. */
export const stageOf = (part: string) =>
  specimens[part]?.default as Component<{ state: string; locale: string }> | undefined;
