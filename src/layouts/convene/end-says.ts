import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { lastRounds } from '#model/convene/begin-round.ts';
import type { Deal } from '#model/convene/deal.ts';
import { labNames } from '#model/convene/lab.ts';
import { enough, outcomeOf } from '#model/convene/outcome.ts';
import type { Round } from '#model/convene/play-round.ts';
import { turnsOf } from '#model/convene/turns.ts';
import type { ConveneText } from './convene-text.ts';

/** What came of a finished game, in two sentences: the gauges that are lit, and whether it held without you, or who broke it first and why. [CONVENE.md §6] */
export function endSays(deal: Deal, rounds: readonly Round[], text: ConveneText, locale: string): string {
  const { lights } = outcomeOf(rounds);
  const lit = (['safety', 'security', 'benefit'] as const).filter((name) => lights[name]);
  const { green } = text.end;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const stood =
    lit.length === 3
      ? green.all
      : lit.length
        ? fill(green.some, { gauges: list.format(lit.map((name) => text.end.lights[name])) })
        : green.none;
  if (lights.holds) return `${stood} ${text.end.held}`;
  const number = (value: number) => formatNumber(locale, value);
  const at = rounds.findIndex(({ seen }, round) => round >= lastRounds.yours && seen.careful < enough.careful);
  const round = rounds[at] as Round;
  const broke = turnsOf(deal, rounds[at - 1] ?? null, round).find(({ to }) => to === 'D');
  if (!broke && !round.seen.careful) return `${stood} ${fill(text.end.nobody, { round: number(round.number) })}`;
  if (!broke)
    return `${stood} ${fillPlural(locale, text.end.only, round.seen.careful, { round: number(round.number) })}`;
  const why = fill(text.end.why[broke.mark.kind], {
    mark: number(broke.mark.mark ?? 0),
    belief: number(broke.belief),
  });
  return `${stood} ${fill(text.end.broke, { lab: text.labs[labNames[labNames.indexOf(broke.lab)] ?? 'A'], round: number(round.number), why })}`;
}
