import { fill } from '#i18n/fill.ts';
import type { Round } from '#model/adaptive-expectations/play-rounds.ts';
import { beliefIn, rangeIn } from './in-words.ts';
import { seats } from './state.ts';
import type { Text } from './text.ts';

/** What each lab does in a round, and why, in the order of the seats. */
export const revealSays = ({ played, card, choices }: Round, text: Text, locale: string): readonly string[] =>
  choices.map(({ act, turnedBy }, seat) => {
    const values = {
      lab: text.labs[seats[seat] ?? 'anvil'],
      why: rangeIn(locale, played, text.why, { belief: beliefIn(locale, played.beliefs[seat] ?? 0) }),
    };
    if (!turnedBy) return fill(text.still[act], values);
    if (turnedBy === 'start') return fill(text.start[act], values);
    const cause = text.causes[turnedBy === 'card' ? (card as 'hall') : turnedBy];
    return fill(text.now[act], { ...values, cause });
  });
