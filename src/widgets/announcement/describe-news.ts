import { formatApart } from '#i18n/apart.ts';
import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { mindOf, minds, outcome, safeLabs, shares } from './minds.ts';
import type { Census, News, Word } from './state.ts';
import type { Text } from './text.ts';

/** How sure a worried lab without a letter is of the other, and how sure it must be, in percent: told apart unless they are the same. */
function unsure(state: Word, locale: string): readonly [string, string] {
  const { worried } = mindOf(state, false, 'private');
  return formatApart(locale, worried, state.mark, 1);
}

/** Why two worried labs do what they do. */
function reasonOf(state: Word, text: Text, locale: string, tried: boolean): string {
  const { way, c, mark, q, heard } = state;
  const number = (x: number) => formatNumber(locale, x);
  const says = text.says;
  if (way === 'public') return says.public;
  const { privateEq, tipsAllEq, tipsToldEq } = outcome(state);
  const [u, needed] = unsure(state, locale);
  const values = { c: number(c), mark: number(mark), needed, q: number(q), u };
  if (way === 'silence') return fill(says.silence[privateEq ? 'safe' : 'cut'], values);
  if (!tried) return says.who[heard];
  const parts = tipsAllEq ? [says.all] : [says.untold, tipsToldEq ? says.enough : says.short];
  return [says.who[heard], ...parts].map((part) => fill(part, values)).join(' ');
}

function describeWord(state: Word, text: Text, locale: string, tried: boolean): string {
  const { you, beacon } = minds(state);
  const { both, one } = shares(state);
  const number = (x: number) => formatNumber(locale, x);
  const does = you.safe ? (beacon.safe ? 'both' : 'you') : beacon.safe ? 'beacon' : 'neither';
  const tally = fill(one > 0 ? text.says.apart : text.says.tally, { both: number(both), one: number(one) });
  const also = both > 0 ? [text.says.also] : [];
  const reason = reasonOf(state, text, locale, tried);
  return [reason, text.says.does[does], ...(tried ? [tally, ...also] : [])].join(' ');
}

function describeCensus(state: Census, text: Text, locale: string, tried: boolean): string {
  const { worried, thought, need, published } = state;
  const { before, after, now } = safeLabs(state);
  const says = text.says;
  return [
    fillPlural(locale, says.census, worried, writtenIn(locale, { need })),
    published ? fill(says.posted, writtenIn(locale, { worried })) : fill(says.thought, writtenIn(locale, { thought })),
    now === 0 ? says.ships.none : fillPlural(locale, says.ships, now),
    ...(tried ? [fill(says.counts, writtenIn(locale, { before, after }))] : []),
  ].join(' ');
}

/** Who knows what, and who ships safe, in words that are true of it; what a count would change is said once the reader has tried. */
export function describeNews(state: News, text: Text, locale: string, tried = true): string {
  return state.scene === 'word' ? describeWord(state, text, locale, tried) : describeCensus(state, text, locale, tried);
}
