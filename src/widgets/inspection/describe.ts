import { fill, fillPlural, type Plural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { compare } from '#model/numeric/compare.ts';
import { enough, hundredDays, weighing } from './days.ts';
import { days, type State, starts } from './state.ts';
import type { Text } from './text.ts';

/** Which of the things that can be true of a state is true of it. */
export function standing(state: State): keyof Text['says']['stands'] {
  const { regime } = weighing(state);
  const { comes } = hundredDays(state);
  if (state.promised === undefined) {
    if (regime === 'mixed') return 'guessing';
    if (comes > 0) return 'uselessDaily';
    return regime === 'undeterrable' ? 'uselessAtHome' : 'atHome';
  }
  if (regime === 'undeterrable') return 'useless';
  const kept = compare(state.promised, enough(state));
  if (kept === 0) return 'even';
  if (kept > 0) return 'deterred';
  return state.promised === 0 ? 'never' : 'tooFew';
}

/** Whether a state holds nothing that the text has not given: it opens so, or a promise has been made, which the reader sees kept. */
function isGiven(state: State): boolean {
  const { fine, found, alarms, cost } = starts[state.scene];
  const opens = state.fine === fine && state.found === found && state.alarms === alarms && state.cost === cost;
  return opens || state.promised !== undefined;
}

/**
 * What lab and inspector do in a hundred days and why, in words that are true of it. Until the reader has tried what the guess is about:
 * of another fine, that it is set; and nowhere what all of it costs, or what would do.
 */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { skips, comes, fined, falselyFined, costs } = hundredDays(state);
  const number = (x: number) => formatNumber(locale, x, 1);
  const values = {
    fine: number(state.fine),
    skips: number(skips),
    comes: number(comes),
    costs: number(costs),
    /** rounded up, so that the days named are never too few */
    enough: number(Math.ceil(enough(state) * 10 - 1e-9) / 10),
  };
  if (!tried && !isGiven(state)) return fill(text.says.fine, values);
  const stands = standing(state);
  const on = (count: number, forms: Plural) => {
    const shown = printed(count, 1);
    return shown > 0 ? [fillPlural(locale, forms, shown, { count: number(shown) })] : [];
  };
  return [
    fill(text.says.stands[stands], values),
    ...(tried && stands in text.says.enough
      ? [fill(text.says.enough[stands as keyof Text['says']['enough']], values)]
      : []),
    ...(fined < days ? on(fined, text.says.fined) : [text.says.finedDaily]),
    ...on(falselyFined, text.says.wrongly),
    ...(tried ? [fill(text.says.costs, values)] : []),
  ].join(' ');
}
