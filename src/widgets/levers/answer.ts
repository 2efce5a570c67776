import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Lever } from '#model/game/lever.ts';
import { least, needs, shown } from './needs.ts';
import { factors, type State } from './state.ts';
import type { Text } from './text.ts';

/** What the model says to a reader who guessed that `guess`, of the levers that move one payoff each, needs the smallest pull in `state`, where the figure opened and cutting is the better bet. */
export function answer(guess: Lever, state: State, text: Text, locale: string): string {
  const all = needs(state);
  const best = least(all, factors);
  const own = all[guess];
  const name = (lever: Lever) => fill(text.answers.name, { end: text.levers[lever].end });
  const amount = (x: number) => formatNumber(locale, shown(x, 'amount'));
  const values = {
    lever: name(guess),
    best: best.pushes.map(name).join(text.answers.and),
    least: amount(best.x),
  };
  // once two more could be guessed, which move two payoffs each
  if (own.is === 'amount' && !factors.includes(guess)) return fill(text.answers.two, { ...values, x: amount(own.x) });
  if (own.is !== 'amount') return fillPlural(locale, text.answers.never, best.pushes.length, values);
  if (best.pushes.includes(guess)) return fill(text.answers.right, { ...values, x: amount(own.x) });
  return fillPlural(locale, text.answers.wrong, best.pushes.length, { ...values, x: amount(own.x) });
}
