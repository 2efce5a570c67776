import { nameNow } from '#quiz/earlier/moved.ts';
import { eventVersion } from '../event.ts';
import { fullName } from './figures.ts';

type Fields = Readonly<Record<string, unknown>>;

const isAsked = ({ type }: Fields) => type === 'marked' || type === 'answered';

const inContext = ({ within, ...old }: Fields) => ({
  ...old,
  context: within === 'review' || typeof within !== 'string' ? within : `sitting/${within}`,
});

const nowOf = (name: unknown) => (typeof name === 'string' ? nameNow(name) : name);

/** What stands in another chapter by now is called by its new name. */
function moved(old: Fields): Fields {
  const { item, figure, items } = old;
  const there = nowOf(item);
  return {
    ...old,
    ...('item' in old && { item: there }),
    ...('chapter' in old && typeof there === 'string' && there !== item && { chapter: there.split('/')[0] }),
    ...('figure' in old && { figure: nowOf(figure) }),
    ...(Array.isArray(items) && { items: items.map(nowOf) }),
  };
}

/**
 * What changed, in order: `until` is the last version whose records may still be as they were before. Version 4 names options, items and
 * pairs by their ids; responses that name them by their places stay as they are, until they are read with their question at hand.
 */
const changes: readonly { readonly until: number; readonly now: (old: Fields) => Fields }[] = [
  // version 2 has questions with drawn numbers; those without are drawing 0, which was not always written
  { until: 3, now: (old) => (isAsked(old) && old.seed === undefined ? { ...old, seed: 0 } : old) },
  // version 3 counts places: 0 stands before all that are counted
  { until: 2, now: (old) => ({ ...old, n: 0 }) },
  // at first it named where something was asked as version 2 did: `review`, or the bare id of a sitting
  { until: 3, now: (old) => ('within' in old ? inContext(old) : old) },
  // and figures by their ids alone
  {
    until: 3,
    now: (old) =>
      typeof old.figure === 'string' && !old.figure.includes('/') ? { ...old, figure: fullName(old.figure) } : old,
  },
  { until: eventVersion, now: moved },
];

/** A record of any version as the newest writes it; as it is where it says that it is of none, or of a later one. */
export function upToDate(record: Fields): Fields {
  const { v } = record;
  if (!Number.isInteger(v) || (v as number) < 1 || (v as number) > eventVersion) return record;
  let current = record;
  for (const { until, now } of changes) if ((v as number) <= until) current = now(current);
  return v === eventVersion ? current : { ...current, v: eventVersion };
}
