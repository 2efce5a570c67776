import type { Kind } from './kind.ts';
import { cell } from './kinds/cell/kind.ts';
import { estimate } from './kinds/estimate/kind.ts';
import { match } from './kinds/match/kind.ts';
import { number } from './kinds/number/kind.ts';
import { oneChoice } from './kinds/one-choice/kind.ts';
import { order } from './kinds/order/kind.ts';
import { setWidget } from './kinds/set-widget/kind.ts';
import { several } from './kinds/several/kind.ts';
import type { KindName } from './question.ts';

/** Every kind of question, by the name that files give it. */
export const kinds = {
  'one-choice': oneChoice,
  several,
  number,
  order,
  match,
  cell,
  estimate,
  'set-widget': setWidget,
} satisfies { readonly [Name in KindName]: Kind<Name> };

/** The kind of a question. */
export const kindOf = ({ kind }: { readonly kind: KindName }): Kind<KindName> => kinds[kind] as Kind<KindName>;
