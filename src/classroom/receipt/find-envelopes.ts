import { type Envelope, envelopeVersion } from './envelope.ts';
import { isReceiptNumber } from './receipt-number.ts';

/** What was found in a text, and where: an envelope, or what was one. */
export type Found = { readonly from: number; readonly to: number } & (
  | { readonly ok: true; readonly envelope: Envelope }
  | {
      readonly ok: false;
      /** it ends before its end; it is in a form of a newer version of the site; something in it is missing or changed */
      readonly problem: 'cut' | 'newer' | 'damaged';
      /** its number, where that can be read */
      readonly number: string | undefined;
    }
);

const brackets = {
  opening: String.raw`\[|&#0{0,4}91;|&#[xX]0{0,4}5[bB];|&lsqb;|&lbrack;|=5[bB]`,
  closing: String.raw`\]|&#0{0,4}93;|&#[xX]0{0,4}5[dD];|&rsqb;|&rbrack;|=5[dD]`,
};
/** An opening or closing bracket: as it is, in HTML, in quoted-printable. */
const opening = new RegExp(brackets.opening, 'g');
const closing = new RegExp(brackets.closing, 'y');
const either = new RegExp(`${brackets.opening}|(${brackets.closing})`, 'g');

// engines keep a way back for each repetition, so that there may not be millions
/** Letters of an envelope, one after another. */
const letters = /[\w.-]{1,4000}/y;

/**
 * What mail, chats, web pages and tables put between the letters of an envelope: white space and invisible characters, the marks of a
 * quote, soft line breaks and bytes of quoted-printable, line breaks of JSON, tags and references of HTML.
 */
const between = new RegExp(
  `(?:${[
    String.raw`[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff>|]`,
    String.raw`=[ \t]{0,4}\r?\n`,
    String.raw`=(?!5[bBdD]|2[dDeE]|5[fF])[\dA-Fa-f]{2}`,
    String.raw`\\(?:[nrt]|u[\dA-Fa-f]{4})`,
    String.raw`<[^<>[\]]{0,200}>`,
    String.raw`&(?:gt|nbsp|shy|zwnj|zwj|ensp|emsp|thinsp|#(?!0{0,4}9[13];|[xX]0{0,4}5[bBdD];)[xX]?[\da-fA-F]{1,6});`,
  ].join('|')}){1,1000}`,
  'y',
);

/** Letters of an envelope that were written otherwise on the way, by how they are written now. */
const disguised: Readonly<Record<string, string>> = {
  '=2D': '-',
  '=2E': '.',
  '=5F': '_',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
  '—': '--',
};
const disguise = /=2[dDeE]|=5[fF]|[‐‑–−—]/y;

/** The letters from a place on, whatever stands between them, up to a closing bracket or to what belongs to no envelope. */
function run(
  text: string,
  start: number,
): { readonly letters: string; readonly isClosed: boolean; readonly to: number } {
  const all: string[] = [];
  let at = start;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [matched] = pattern.exec(text) ?? [];
    at += matched?.length ?? 0;
    return matched;
  };
  for (;;) {
    const read = next(letters);
    if (read !== undefined) {
      all.push(read);
      continue;
    }
    if (next(closing) !== undefined) return { letters: all.join(''), isClosed: true, to: at };
    const hidden = next(disguise);
    if (hidden !== undefined) all.push(disguised[hidden.toUpperCase()] ?? '');
    else if (next(between) === undefined) return { letters: all.join(''), isClosed: false, to: at };
  }
}

/** A JWE with neither a wrapped key nor another IV or tag than AES-GCM has; its header begins as JSON does. */
const sealedBody = /^eyJ[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/;

/** So few letters without a number are words that somebody put in brackets, `[CK 10B]`. */
const fewLetters = 14;

/** Whether the next bracket from a place on is a closing one. */
function isClosedLater(text: string, from: number): boolean {
  either.lastIndex = from;
  return either.exec(text)?.[1] !== undefined;
}

/** What the letters after an opening bracket say; undefined where they are of no envelope at all. `end` says what comes behind them. */
function read(written: string, end: 'closed' | 'broken' | 'cut') {
  // nothing parts version and number where the space between them is lost: the hyphen tells
  const [, version, rest = ''] = /^CK(\d{1,3}?)(?=\D|..-|$)(.*)$/.exec(written) ?? [];
  if (version === undefined) return undefined;
  const number = isReceiptNumber(rest.slice(0, 6)) ? rest.slice(0, 6) : undefined;
  if (number === undefined && rest.length < fewLetters) return undefined;
  if (number === undefined && end === 'cut') return { ok: false, problem: 'cut', number } as const;
  if (version !== envelopeVersion) return { ok: false, problem: 'newer', number } as const;
  if (end !== 'closed') return { ok: false, problem: end === 'cut' ? 'cut' : 'damaged', number } as const;
  const isSealed = rest.includes('.');
  const [thumb, body] = isSealed ? [rest.slice(6, 14), rest.slice(14)] : [undefined, rest.slice(7)];
  const isWhole = isSealed ? sealedBody.test(body) : rest[6] === '-' && body !== '';
  return number !== undefined && isWhole
    ? ({ ok: true, envelope: { number, thumb, body } } as const)
    : ({ ok: false, problem: 'damaged', number } as const);
}

/**
 * Every envelope in a text of any length, in order: whole, quoted, wrapped, as HTML, as mail is sent, in a table, among anything
 * else. Whether it can be opened is for its key to tell.
 */
export function findEnvelopes(text: string): readonly Found[] {
  const found: Found[] = [];
  opening.lastIndex = 0;
  for (let start = opening.exec(text); start; start = opening.exec(text)) {
    const { letters, isClosed, to } = run(text, opening.lastIndex);
    if (!letters.startsWith('CK')) continue;
    const what = read(letters, isClosed ? 'closed' : isClosedLater(text, to) ? 'broken' : 'cut');
    if (!what) continue;
    found.push({ from: start.index, to, ...what });
    opening.lastIndex = to;
  }
  return found;
}
