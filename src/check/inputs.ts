import type { Component } from 'svelte';
import type { KindProps } from './kind-props.ts';

/** The input of a question, whatever its kind. */
// biome-ignore lint/suspicious/noExplicitAny: each input takes the questions of its own kind, which its file's name says
export type Input = Component<KindProps<any>>;

const files = import.meta.glob<Input>('./kinds/*.svelte', { eager: true, import: 'default' });

/** Where the input of a kind is: `one-choice` in kinds/OneChoice.svelte. */
const fileOf = (kind: string) =>
  `./kinds/${kind.replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase())}.svelte`;

/** The input of a kind of question; throws where it has none. */
export function inputOf(kind: string): Input {
  const file = files[fileOf(kind)];
  if (!file) throw new RangeError(`no input for ${kind}`);
  return file;
}
