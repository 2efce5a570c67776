import { fill } from '#i18n/fill.ts';
import type { Profile } from '#model/game/action.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { movers } from './movers.ts';
import type { Text } from './text.ts';

/** What the model says to a reader who guessed that two labs with these payoffs end up at `guess`. */
export function answer(guess: Profile, payoffs: Payoffs, text: Text): string {
  const rests = pureNash(payoffs);
  if (rests.includes(guess)) return rests.length === 1 ? text.answers.right : text.answers.oneOf;
  const would = movers({ row: payoffs }, guess);
  const mover = text.movers[would.length > 1 ? 'both' : (would[0] ?? 'both')];
  return fill(text.answers.wrong, { guess: text.predict.options[guess], mover });
}
