/** A page that links each of its style sheets once, where the first part stands that needs it. */
export function sheetsOnce(html: string): string {
  const linked = new Set<string>();
  return html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, sheet: string) => {
    if (linked.has(sheet)) return '';
    linked.add(sheet);
    return link;
  });
}
