import { fill } from '#i18n/fill.ts';
import type { Profile } from '#model/game/action.ts';
import { bestReply } from '#model/game/best-reply.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import type { Text } from './text.ts';

/** What the model says to a reader who guessed that two labs with these payoffs end up at `guess`. */
export function answer(guess: Profile, payoffs: Payoffs, text: Text): string {
  const rests = pureNash(payoffs);
  if (rests.includes(guess)) return rests.length === 1 ? text.answers.right : text.answers.oneOf;
  const [own, other] = guess.split('') as ['C' | 'D', 'C' | 'D'];
  const leaves = (mine: string, theirs: 'C' | 'D') => ![mine, 'either'].includes(bestReply(payoffs, theirs));
  const [you, rival] = [leaves(own, other), leaves(other, own)];
  const mover = you && rival ? text.movers.both : you ? text.movers.you : text.movers.rival;
  return fill(text.answers.wrong, { guess: text.predict.options[guess], mover });
}
