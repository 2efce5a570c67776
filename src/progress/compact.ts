import type { ProgressEvent } from './event.ts';
import { optionsOf } from './ledger.ts';

const markOf = ({ context = '', item }: { readonly context?: string | undefined; readonly item: string }) =>
  `marked ${context} ${item}`;

/** What an event says something of that a later one of the same sort may say anew; undefined where every one counts. */
function subjectOf(event: ProgressEvent): string | undefined {
  switch (event.type) {
    case 'turned':
      return `turned ${event.context ?? ''} ${event.chapter}`;
    case 'marked':
      return markOf(event);
    case 'preferred':
      return `preferred ${event.setting}`;
    case 'tried':
    case 'shown':
      return `${event.type} ${event.figure}`;
    case 'chose':
      // what is no option of its entry counts nowhere, so it takes no other's place
      return optionsOf(event.entry).includes(event.option) ? `chose ${event.entry}` : undefined;
    case 'doubted':
    case 'planned':
      return event.type;
    case 'played':
      return `played ${event.game}`;
    case 'reached':
      return `reached ${event.chapter} ${event.section}`;
    default:
      return undefined;
  }
}

/**
 * The ids of events, oldest first, that nothing depends on any more: marks, turns, signatures, doubts, plans and rounds of a game that
 * a later one replaced, places, trials and settings that came again. Answers, guesses, recalls and sittings always stay. Every projection of the
 * rest is that of the whole, whatever other devices add later.
 */
export function superfluous(events: readonly ProgressEvent[]): readonly string[] {
  const later = new Set<string>();
  const drop: string[] = [];
  for (const event of events.toReversed()) {
    // an answer settles what was marked before it, in the same place
    if (event.type === 'answered') later.add(markOf(event));
    const subject = subjectOf(event);
    if (subject === undefined) continue;
    if (later.has(subject)) drop.push(event.id);
    else later.add(subject);
  }
  return drop;
}
