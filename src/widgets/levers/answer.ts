import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { least, type Need, needs } from './needs.ts';
import type { Push, State } from './state.ts';
import type { Text } from './text.ts';

/** What the model says to a reader who guessed that `guess` needs the smallest push in `state`. */
export function answer(guess: Push, state: State, text: Text, locale: string): string {
  const all = needs(state);
  const best = least(all);
  const name = (push: Push) => text.levers[push].label;
  const amount = (x: number) => `+${formatNumber(locale, x)}`;
  const own: Need = all[guess];
  const values = {
    lever: name(guess).toLowerCase(),
    best: best.pushes.map(name).join(', '),
    least: amount(best.x),
  };
  if (own.is !== 'amount') return fill(text.answers.never, values);
  const key = best.pushes.includes(guess) ? 'right' : 'wrong';
  return fill(text.answers[key], { ...values, best: values.best.toLowerCase(), x: amount(own.x) });
}
