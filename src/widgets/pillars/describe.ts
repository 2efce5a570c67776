import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { built, card, gains, stands } from './posts.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** How a pillar fares that is built to `level` in mud `depth` deep, beside one that stands at `before`, and of which `up` stands. */
export function fares(level: number, depth: number, before: number, up: number): keyof Text['says']['safety'] {
  if (level === 0) return 'nothing';
  if (depth === 0) return 'rock';
  if (before === 100) return 'firm';
  if (depth === 100 && before === 0) return 'gone';
  if (printed(up) === printed(level)) return 'nearly';
  return printed(up) === 0 ? 'hardly' : 'sinks';
}

/**
 * What is built and what of it stands, what the card makes of it, and what the last ten brought, in words that are true of the state.
 * Until the reader has `tried` what the guess is about, the card lies face down.
 */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { says } = text;
  const number = (x: number, digits = 1) => formatNumber(locale, x, digits);
  const [all, up] = [built(state), stands(state)];
  const safety = fares(all.safety, state.underSafety, all.security, up.safety);
  const benefit = fares(all.benefit, state.underBenefit, up.safety, up.benefit);
  const sentences = [
    fill(says.security, { built: number(all.security) }),
    fill(says.safety[safety], { built: number(all.safety), stands: number(up.safety, 2) }),
    fill(says.benefit[benefit], { built: number(all.benefit), stands: number(up.benefit, 2) }),
    ...(tried ? [fill(says.card[state.way], { card: number(card(state)) })] : []),
  ];
  if (state.raised) {
    const brought = gains(state, state.raised);
    sentences.push(
      fill(says.raised, {
        pillar: text.pillars[state.raised].toLocaleLowerCase(locale),
        gain: number(brought.stands, 2),
        cardGain: number(brought.card, 2),
      }),
    );
  }
  return sentences.join(' ');
}
