/** How a language writes numbers. */
interface Writing {
  readonly decimal: string;
  readonly group: string;
  /** thousands in pairs above the first three digits, as in India */
  readonly inPairs: boolean;
  /** its own digits and those of other scripts, by what they stand for */
  readonly digits: ReadonlyMap<string, string>;
  readonly percent: string;
}

const digitsIn = (locale: string) => [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9_876_543_210)];
const writings = new Map<string, Writing>();

function writingOf(locale: string): Writing {
  const known = writings.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345_678.5);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const scripts = ['en', 'ar-u-nu-arab', 'fa-u-nu-arabext', 'hi-u-nu-deva', locale].map(digitsIn);
  const writing: Writing = {
    decimal: part('decimal'),
    group: part('group'),
    inPairs: parts.filter(({ type }) => type === 'integer')[1]?.value.length === 2,
    digits: new Map(scripts.flatMap((digits) => digits.map((digit, place) => [digit, String(9 - place)] as const))),
    percent: new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' })
      .format(50)
      .replace(/[\d\s]/g, ''),
  };
  writings.set(locale, writing);
  return writing;
}

const invisible = /[\u200e\u200f\u061c\u2066-\u2069]/g;
/** signs that part thousands and nothing else; the spaces among them need not be told apart */
const parting = /[\s'’‘ʼ٬_]/g;
const minus = /[−–—‐‑﹣－]/g;
const grouped = { threes: /^[1-9]\d{0,2}([., ])\d{3}(\1\d{3})*$/, pairs: /^[1-9]\d?([., ])(\d{2}\1)*\d{3}$/ };

/** Digits in groups without the signs between them; undefined where they are no groups. */
function ungrouped(text: string, { inPairs }: Writing): string | undefined {
  if (/^\d*$/.test(text)) return text;
  const fits = grouped.threes.test(text) || (inPairs && grouped.pairs.test(text));
  return fits ? text.replace(/\D/g, '') : undefined;
}

/** The sign in these digits that parts the whole from the rest, `''` where none does; undefined where it could be either. */
function decimalIn(text: string, writing: Writing): string | undefined {
  const marks = text.match(/[.,٫]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return '';
  if (last === '٫' || new Set(marks).size > 1) return last;
  if (marks.length > 1) return '';
  if (ungrouped(text, writing) === undefined || last === writing.decimal) return last;
  return last === writing.group ? '' : undefined;
}

/** Whether these words around a number say nothing that changes it: a sign of currency or percent, or its unit. */
function isUnit(words: string, unit: string, { percent }: Writing): boolean {
  const said = words.trim().replace(/\.$/, '').toLowerCase();
  const fits = (known: string) => known !== '' && (known.startsWith(said) || said.startsWith(known));
  if (said === '' || /^(\p{Sc}|[%٪％﹪])$/u.test(said)) return true;
  return /^\p{L}[^\d]*$/u.test(said) ? [unit.toLowerCase(), percent.toLowerCase()].some(fits) : said === unit;
}

/**
 * The number that a reader typed: as their language writes it, or as others do where that cannot be mistaken (`2,5` and `.5` are
 * decimals everywhere, `1,000` is a thousand in English), with its `unit`, a percent sign or a currency or without. Throws a
 * RangeError where none can be read, or two could be.
 */
export function readNumber(locale: string, typed: string, unit = ''): number {
  const writing = writingOf(locale);
  const text = [...typed.replace(invisible, '').trim()]
    .map((letter) => writing.digits.get(letter) ?? letter)
    .join('')
    .replace(parting, ' ')
    .replace(minus, '-')
    .replace(/[＋﹢]/g, '+')
    .replace('،', ',');
  const [, before = '', body = '', after = ''] = /^(\D*?)([.,٫]?\d(?:[\d., ٫]*\d)?[.,٫]?)(.*)$/su.exec(text) ?? [];
  const sign = /[+-]/.exec(before)?.[0] ?? '';
  const decimal = decimalIn(body, writing);
  const [whole = '', rest = '', ...more] = decimal ? body.split(decimal) : [body];
  const digits = ungrouped(whole, writing);
  const isRead =
    decimal !== undefined &&
    digits !== undefined &&
    more.length === 0 &&
    /^\d*$/.test(rest) &&
    /\d/.test(body) &&
    digits.length + rest.length <= 15 &&
    isUnit(before.replace(sign, ''), '', writing) &&
    isUnit(after, unit.replace(/\s/g, ' '), writing);
  if (!isRead) throw new RangeError(`no number: ${typed}`);
  return Number(`${sign === '-' ? '-' : ''}${digits || 0}.${rest || 0}`) + 0;
}
