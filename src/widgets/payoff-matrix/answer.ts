import { fill } from '#i18n/fill.ts';
import type { Profile } from '#model/game/action.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { movers } from './movers.ts';
import type { Text } from './text.ts';

/** What the model says to a reader who guessed that two labs with these payoffs end up at `guess`: whether they do, and where else. */
export function answer(guess: Profile, payoffs: Payoffs, text: Text, locale: string): string {
  const rests = pureNash(payoffs);
  const cells = rests
    .filter((cell) => cell !== guess)
    .map((cell) => fill(text.answers.cell, { cell: text.predict.options[cell] }));
  const others = new Intl.ListFormat(locale, { type: 'disjunction' }).format(cells);
  if (rests.includes(guess)) return cells.length ? fill(text.answers.oneOf, { others }) : text.answers.right;
  const would = movers({ row: payoffs }, guess);
  const mover = text.movers[would.length > 1 ? 'both' : (would[0] ?? 'both')];
  return fill(text.answers.wrong, { guess: text.predict.options[guess], mover, others });
}
