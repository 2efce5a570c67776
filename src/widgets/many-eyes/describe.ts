import { fill, fillPlural } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { needed, panel } from './panel.ts';
import { besides, shown } from './shown.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/**
 * Who looks, what stops a system, and what that does to unsafe and safe ones on average, in words that are true of it; how many
 * lie in the blind spot is said once the reader has tried.
 */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { evaluators, trained, rule, own, scene } = state;
  const { through, hidden, stopped } = panel(state);
  const { says } = text;
  const count = (x: number) => shown(x, says, locale);
  const alone = evaluators === 1;
  const sentences = [
    alone ? says.alone : fill(says[own ? 'own' : 'same'], writtenIn(locale, { evaluators })),
    !alone && fill(says.rules[rule], writtenIn(locale, { needed: needed(state) })),
    trained > 0 && fill(says.trained[alone ? 'one' : 'each'], writtenIn(locale, { trained })),
    fill(says.unsafe, { caught: count(besides(through)), through: count(through) }),
    tried && hidden > 0 && fillPlural(locale, says.hidden, hidden),
    !alone && hidden === 0 && trained < 100 && says.nothingHidden,
    (scene === 'rule' || stopped > 0) && fill(stopped > 0 ? says.safe : says.noneSafe, { stopped: count(stopped) }),
  ];
  return sentences.filter((each) => each !== false).join(' ');
}
