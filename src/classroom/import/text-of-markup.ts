/** What ends a line in HTML, in documents and in spreadsheets, by its name without a prefix. */
const lines = new Set(
  'address article blockquote body br c dd div dt footer h h1 h2 h3 h4 h5 h6 head header hr is li line-break main nav ol p pre row section si tab table table-cell table-row tc td text th title tr ul'.split(
    ' ',
  ),
);
const named = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lbrack: '[', rbrack: ']', shy: '' }),
);
const begins = /^\s*<(?:\?xml|!doctype|!--|[a-z][a-z0-9:-]*[\s/>])/i;
const holds = /<(?:br|p|div|span|html|body|table|td|li|a|font|b|i)(?:\s[^<>]{0,500})?\/?>/i;

/** Whether a text is HTML or XML, or has some in it. */
export const isMarkup = (text: string): boolean => begins.test(text) || holds.test(text);

/** The words of HTML or XML: what stands between tags, with a new line wherever a tag ends one. Takes time in step with its length. */
export function textOfMarkup(markup: string): string {
  const parts: string[] = [];
  let remarksEnd = true;
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf('<', at);
    if (open < 0) return unescaped([...parts, markup.slice(at)]);
    parts.push(markup.slice(at, open));
    const remark = remarksEnd && markup.startsWith('<!--', open) ? markup.indexOf('-->', open) : undefined;
    if (remark === -1) remarksEnd = false;
    if (remark !== undefined && remark > 0) {
      at = remark + 3;
      continue;
    }
    if (!/[a-z/!?]/i.test(markup.charAt(open + 1))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const close = markup.indexOf('>', open);
    if (close < 0) return unescaped([...parts, markup.slice(open)]);
    const name = /^<\/?(?:[\w-]{1,20}:)?([\w-]{1,20})/.exec(markup.slice(open, open + 50))?.[1];
    if (name && lines.has(name.toLowerCase())) parts.push('\n');
    at = close + 1;
  }
  return unescaped(parts);
}

const unescaped = (parts: readonly string[]): string =>
  parts
    .join('')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
      name ? (named.get(name.toLowerCase()) ?? whole) : letter(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    );

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
