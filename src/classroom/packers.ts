import type { KindName } from '#quiz/question.ts';
import { cell } from './kinds/cell/pack.ts';
import { estimate } from './kinds/estimate/pack.ts';
import { match } from './kinds/match/pack.ts';
import { number } from './kinds/number/pack.ts';
import { oneChoice } from './kinds/one-choice/pack.ts';
import { order } from './kinds/order/pack.ts';
import { setWidget } from './kinds/set-widget/pack.ts';
import { several } from './kinds/several/pack.ts';
import type { Packer } from './packer.ts';

/** How responses are packed, by the kind of their question. */
const packers = {
  'one-choice': oneChoice,
  several,
  number,
  order,
  match,
  cell,
  estimate,
  'set-widget': setWidget,
} satisfies { readonly [Name in KindName]: Packer<Name> };

/** The packer of a question’s kind. */
export const packerOf = ({ kind }: { readonly kind: KindName }): Packer<KindName> => packers[kind] as Packer<KindName>;
