import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { minds, safeLabs } from './minds.ts';
import type { Guess, News } from './state.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with; throws where the count would not bring every worried lab to ship safe, so that nothing is to be asked. */
export function cameOfNews(state: News): Guess {
  if (state.scene === 'word') {
    const { you, beacon } = minds(state);
    return you.safe === beacon.safe ? (you.safe ? 'both' : 'neither') : 'one';
  }
  const { before, after } = safeLabs(state);
  if (before > 0 || after === 0) throw new RangeError('to publish the count must turn the worried labs');
  return 'nobody';
}

/** What the model says to a reader who guessed so about `state`. */
export function answerOfNews(guess: Guess, state: News, text: Text, locale: string): string {
  const truth = cameOfNews(state);
  const verdict = fill(guess === truth ? text.answers.right : text.answers.wrong, { guess: text.guess.answers[guess] });
  if (state.scene === 'census')
    return `${verdict} ${fill(text.scenes.census.came, writtenIn(locale, { worried: state.worried }))}`;
  const { q, mark } = state;
  return `${verdict} ${fill(text.scenes.word.came[truth as 'both'], writtenIn(locale, { q, mark }))}`;
}
