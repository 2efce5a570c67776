import { createHash } from 'node:crypto';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

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
