import { fill, fillPlural } from '#i18n/fill.ts';
import { fitting, type Meeting, possible } from '../game.ts';
import { rules } from '../plan.ts';
import type { Text } from '../text.ts';

/** Which rule a rival followed, whether the reader named it, and what their own moves could tell. */
export function verdict(
  all: readonly Meeting[],
  seat: number,
  who: readonly number[],
  text: Text,
  locale: string,
): string {
  const meeting = all[seat] as Meeting;
  const values = {
    lab: text.labs[meeting.lab],
    rule: text.rules[meeting.rule.name as keyof Text['rules']].rule,
  };
  const right = rules[who[seat] ?? -1] === meeting.rule;
  const says = fill(right ? text.who.right : text.who.wrong, values);
  const alone = fitting(meeting).length;
  const left = possible(all)[seat]?.length ?? alone;
  // what sits on the one face that it fits has been told so
  if (alone === 1) return right ? says : `${says} ${fill(text.who.only, values)}`;
  const told =
    left === 1 ? fillPlural(locale, text.who.left, alone, values) : fillPlural(locale, text.who.many, left, values);
  return `${says} ${told}`;
}
