import * as v from 'valibot';
import { fromBase64url, toBase64url } from '#classroom/base64url.ts';
import { readLink } from '#classroom/link/read-link.ts';
import type { Decided } from '#classroom/roster/match-people.ts';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';

/** What a saved gradebook holds: no scores, which are reckoned anew, and no key. */
export interface SavedGradebook {
  /** the class’s link to what was assigned */
  readonly link: string;
  /** every receipt in an envelope that is not sealed */
  readonly envelopes: readonly string[];
  /** the class list as it came */
  readonly roster: Uint8Array<ArrayBuffer> | undefined;
  readonly decided: Decided;
  /** the numbers of the receipts that were typed in from forms */
  readonly fromPaper: ReadonlySet<string>;
}

const row = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  site: v.literal('common-knowledge'),
  gradebook: v.literal(1),
  link: v.pipe(v.string(), v.startsWith('a='), v.maxLength(8000)),
  envelopes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(20_000)),
  roster: v.optional(v.pipe(v.string(), v.maxLength(15_000_000))),
  decided: v.pipe(v.array(v.tuple([v.string(), v.union([row, v.literal('nobody')])])), v.maxLength(20_000)),
  fromPaper: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(20_000)), []),
});

/** A gradebook as a file’s text. */
export const writeSaved = ({ link, envelopes, roster, decided, fromPaper }: SavedGradebook): string =>
  JSON.stringify({
    site: 'common-knowledge',
    gradebook: 1,
    link,
    envelopes,
    ...(roster && { roster: toBase64url(roster) }),
    decided: [...decided],
    ...(fromPaper.size > 0 && { fromPaper: [...fromPaper] }),
  });

/** The gradebook that a text is; undefined where it is none that can be read here. Never throws. */
export function readSaved(text: string, codes: ItemCodes): SavedGradebook | undefined {
  try {
    const { link, envelopes, roster, decided, fromPaper } = v.parse(schema, JSON.parse(text));
    const bytes = roster === undefined ? undefined : fromBase64url(roster);
    if (!readLink(link, codes).ok || (roster !== undefined && !bytes)) return undefined;
    return { link, envelopes, roster: bytes, decided: new Map(decided), fromPaper: new Set(fromPaper) };
  } catch {
    return undefined;
  }
}
