const header = /^[A-Za-z][A-Za-z0-9-]{1,60}:/;
const usual =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to|sender):/i;
/** How much of a text is looked at to tell a mail. */
const sampled = 20_000;

/** Whether a text begins as a mail does: with the lines at its head, three of them the usual ones. */
export function isMail(text: string): boolean {
  let found = 0;
  for (const line of text
    .slice(0, sampled)
    .replace(/^\s+/, '')
    .split(/\r\n?|\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    if (!header.test(line)) return false;
    if (usual.test(line)) found++;
  }
  return found >= 3;
}

/** Where each mail in a file begins and ends: one, or as many as a mailbox holds; none where it holds no mail. */
export function mailsIn(text: string): readonly (readonly [number, number])[] {
  if (isMail(text)) return [[0, text.length]];
  if (!/^From \S/.test(text)) return [];
  const begins = [...text.matchAll(/(?:^|\n)From [^\n]*\n(?=[A-Za-z][A-Za-z0-9-]*:)/g)].map(
    (match) => match.index + match[0].length,
  );
  return begins.map((begin, place) => [begin, begins[place + 1] ?? text.length] as const);
}
