import type { KindName } from './question.ts';

/** The name of the components that show a kind: `OneChoice` for `one-choice`. */
export const componentName = (kind: KindName): string =>
  kind.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());
