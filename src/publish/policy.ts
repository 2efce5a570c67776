import { contentHash } from '#content/content-hash.ts';

const digest = (text: string): string => `'${contentHash(text)}'`;

/** The hashes of everything that stands inline on a page: its scripts and its styles. */
function inlineHashes(html: string): Set<string> {
  const inline = html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g);
  return new Set(
    [...inline]
      .filter(([, , attributes]) => !/\ssrc=/.test(attributes ?? ''))
      .map(([, , , text]) => digest(text ?? '')),
  );
}

/**
 * A page with the hashes of its own inline scripts and styles alone in its content security policy: stricter than the policy that
 * the build writes, which carries those of every page, and shorter. A page without a policy comes back as it was.
 */
export function narrowPolicy(html: string): string {
  const own = inlineHashes(html);
  const narrow = (directive: string) =>
    directive
      .split(' ')
      .filter((word) => !word.startsWith("'sha256-") || own.has(word))
      .join(' ');
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i,
    (_whole, start, policy, end) => `${start}${policy.split(';').map(narrow).join(';')}${end}`,
  );
}

/**
 * A page with its style elements joined into the first, in their order, under one hash in its policy instead of one
 * each. A page comes back as it was where its policy does not allow one of them.
 */
export function joinStyles(html: string): string {
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([whole, css = '']) => ({
    whole,
    css,
  }));
  if (sheets.length < 2 || !sheets.every(({ css }) => html.includes(digest(css)))) return html;
  const joined = sheets.map(({ css }) => css).join('\n');
  return sheets.reduce(
    (page, { whole, css }, place) =>
      page
        .replace(whole, () => (place === 0 ? `<style>${joined}</style>` : ''))
        .replace(digest(css), place === 0 ? digest(joined) : '')
        .replace(/ {2,}'sha256/, " 'sha256"),
    html,
  );
}

/** A page with a policy that lets it connect to nothing at all, not even to its own site; throws where it has no such directive to close. */
export function closedPolicy(html: string): string {
  const closed = html.replace(
    /(<meta http-equiv="content-security-policy" content="[^"]*\bconnect-src )[^;"]*/i,
    "$1'none'",
  );
  if (closed === html) throw new Error('no policy to close');
  return closed;
}
