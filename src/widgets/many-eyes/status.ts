import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { needed, panel } from './panel.ts';
import { shown } from './shown.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** Where a reader stands with the figure. */
interface Standing {
  readonly now: State;
  /** what has yet to be brought about: ten who look in, or a change in what they have in common; nothing, if false */
  readonly asking: 'ten' | 'other' | false;
  /** they are about to look */
  readonly about: boolean;
}

/** What a reader who touches the figure is told: what to do, or what came of the last thing done. */
export function status({ now, asking, about }: Standing, text: Text, locale: string): string {
  const { evaluators, own, rule, scene } = now;
  if (about) return text.status.about;
  if (asking === 'other') return text.status.then[scene];
  if (evaluators === 1) return text.status.start;
  if (own) return text.status.own;
  if (rule !== 'any') return fill(text.says.rules[rule], writtenIn(locale, { needed: needed(now) }));
  const more = panel({ ...now, evaluators: evaluators - 1 }).through - panel(now).through;
  const said = fill(text.status.more, { more: shown(more, text.says, locale) });
  const dark = asking === 'ten' && evaluators >= 3 && panel(now).hidden > 0;
  return [said, ...(dark ? [text.status.dark] : [])].join(' ');
}
