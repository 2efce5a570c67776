import { inOrder } from '../../in-order.ts';
import type { Explained } from '../../key.ts';

interface Optioned {
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly correct?: true | undefined;
    readonly why: string;
  }[];
  readonly order: readonly string[];
}

/** Every option of a question with its reason, in the order in which they are shown. */
export const eachOption = ({ options, order }: Optioned): readonly Explained[] =>
  inOrder(order, options).map(({ text, correct, why }) => ({ said: text, right: correct === true, why }));
