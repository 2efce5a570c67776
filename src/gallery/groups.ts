import type { Component } from 'svelte';
import { kinds } from '#quiz/kinds.ts';
import { isKind } from './is-kind.ts';
import { questionStates } from './question-states.ts';

/** What a file in `specimens/` gives: the states of its part by name, and what shows the part in one of them. */
interface Specimen {
  readonly states: Readonly<Record<string, unknown>>;
  readonly default: Component<{ state: never; locale: string }>;
}

type Specimens = Readonly<Record<string, Specimen>>;

const byName = (files: Specimens): Specimens =>
  Object.fromEntries(Object.entries(files).map(([path, specimen]) => [path.replace(/^.*\/|\.svelte$/g, ''), specimen]));
const specimens = byName(import.meta.glob<Specimen>('./specimens/*.svelte', { eager: true }));
const classSpecimens = byName(import.meta.glob<Specimen>('./views/*.svelte', { eager: true }));

/** One part or one kind of question, in all its states. */
export interface Group {
  readonly name: string;
  readonly states: readonly string[];
}

const groupsOf = (all: Specimens): readonly Group[] =>
  Object.entries(all).map(([name, { states }]) => ({ name, states: Object.keys(states) }));

/** Every part, by its file. */
export const parts: readonly Group[] = groupsOf(specimens);

/** Every view of a class’s results, by its file. */
export const views: readonly Group[] = groupsOf(classSpecimens);

/** Every kind of question, by the record of kinds. */
export const questions: readonly Group[] = Object.keys(kinds)
  .filter(isKind)
  .map((name) => ({ name, states: Object.keys(questionStates(name)) }));

/** What shows this part or view. */
export const stageOf = (part: string) =>
  (specimens[part] ?? classSpecimens[part])?.default as Component<{ state: string; locale: string }> | undefined;
