import type { KindName } from '#quiz/question.ts';
import { wrong as cell } from './kinds/cell/wrong.ts';
import { wrong as estimate } from './kinds/estimate/wrong.ts';
import { wrong as match } from './kinds/match/wrong.ts';
import { wrong as number } from './kinds/number/wrong.ts';
import { wrong as oneChoice } from './kinds/one-choice/wrong.ts';
import { wrong as order } from './kinds/order/wrong.ts';
import { wrong as setWidget } from './kinds/set-widget/wrong.ts';
import { wrong as several } from './kinds/several/wrong.ts';
import type { WrongAnswers } from './wrong-part.ts';

/** What every kind tells of a wrong response: without one of them, this does not compile. */
const wrongAnswers = {
  'one-choice': oneChoice,
  several,
  number,
  order,
  match,
  cell,
  estimate,
  'set-widget': setWidget,
} satisfies { readonly [Name in KindName]: WrongAnswers<Name> };

/** What is told of wrong responses to a question, by its kind. */
export const wrongAnswersTo = ({ kind }: { readonly kind: KindName }): WrongAnswers<KindName> =>
  wrongAnswers[kind] as WrongAnswers<KindName>;
