import type { KindName } from '#quiz/question.ts';
import { cell } from './kinds/cell/notation.ts';
import { estimate } from './kinds/estimate/notation.ts';
import { match } from './kinds/match/notation.ts';
import { number } from './kinds/number/notation.ts';
import { oneChoice } from './kinds/one-choice/notation.ts';
import { order } from './kinds/order/notation.ts';
import { several } from './kinds/several/notation.ts';
import type { Notation } from './notation.ts';

/** How answers are written on paper, by the kind of their question; undefined for what no paper can ask. */
const notations = {
  'one-choice': oneChoice,
  several,
  number,
  order,
  match,
  cell,
  estimate,
  'set-widget': undefined,
} satisfies { readonly [Name in KindName]: Notation<Name> | undefined };

/** How answers to a question are written on paper; undefined where it cannot be answered there, since it needs a figure. */
export const notationOf = ({ kind }: { readonly kind: KindName }): Notation<KindName> | undefined =>
  notations[kind] as Notation<KindName> | undefined;
