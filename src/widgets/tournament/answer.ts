import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ReplicatesOutcome } from '#model/long-run/replicates.ts';
import type { Kind } from '#model/population/kind.ts';
import { came } from './run.ts';
import { runs, type State } from './state.ts';
import type { Text } from './text.ts';

/** What this run, and the thousand once they are run, say to a reader who bet so. */
export function answer(bet: Kind, state: State, outcome: ReplicatesOutcome | undefined, text: Text, locale: string) {
  const end = came(state);
  const name = (kind: Kind | 'tie') => (kind === 'tie' ? text.says.tie : text.kinds[kind].name);
  const values = { bet: name(bet), end: name(end) };
  const run = fill(end === 'tie' ? text.answers.tie : end === bet ? text.answers.right : text.answers.wrong, values);
  if (!outcome) return `${run} ${text.answers.once}`;
  const led = formatNumber(locale, outcome.winners[bet]);
  return `${run} ${fill(text.answers.thousand, { ...values, led, runs: formatNumber(locale, runs) })}`;
}
