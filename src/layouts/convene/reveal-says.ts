import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { careMark } from '#model/convene/care-mark.ts';
import type { Deal } from '#model/convene/deal.ts';
import { type Lab, labNames } from '#model/convene/lab.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import type { Measure } from '#model/convene/measure.ts';
import type { Round } from '#model/convene/play-round.ts';
import { type TurnCause, turnsOf } from '#model/convene/turns.ts';
import type { ConveneText } from './convene-text.ts';

/** What is said of each of the six labs as a round is revealed, in their order: what it does, what turned it if it turned, and why. [CONVENE.md §6] */
export function revealSays(
  deal: Deal,
  before: Round | null,
  round: Round,
  text: ConveneText,
  locale: string,
): readonly string[] {
  const turns = turnsOf(deal, before, round);
  return labNames.map((name, at) => {
    const lab = text.labs[name];
    const turn = turns.find((each) => each.lab === name);
    if (turn?.cause[0] === 'slip' || round.slipped === at) return fill(text.turn.slipped, { lab });
    const mark = careMark(labSum(deal.labs[at] as Lab, round.chosen));
    const number = (value: number) => formatNumber(locale, value);
    const why = fill(text.turn.why[mark.kind], {
      mark: number(mark.mark ?? 0),
      belief: number(round.chosen.beliefs[at] as number),
    });
    const safe = round.acts[at] === 'C';
    if (!turn) return fill(safe ? text.turn.stillSafe : text.turn.stillCut, { lab, why });
    return fill(safe ? text.turn.safe : text.turn.cut, { lab, cause: causeIn(turn.cause, round, text), why });
  });
}

const isMeasure = (cause: string, text: ConveneText): cause is Measure => cause in text.cards;

function causeIn([first, second]: TurnCause, { news }: Round, text: ConveneText): string {
  const { causes } = text.turn;
  const card = (name: string) => (isMeasure(name, text) ? text.cards[name].name : name);
  if (second) return fill(causes.two, { first: card(first), second: card(second) });
  if (first === 'news') return news ? text.news[news].replace(/\.$/, '') : '';
  if (isMeasure(first, text)) return fill(causes.card, { card: card(first) });
  return causes[first as keyof typeof causes] ?? first;
}
