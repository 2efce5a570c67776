/** The text of a translation's file that says it translates this state of its source, in the place where such a file says so. */
export function marked(path: string, text: string, state: string): string {
  if (path.endsWith('.json')) {
    const { translates: _earlier, ...words } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return `${JSON.stringify({ translates: state, ...words }, null, 2)}\n`;
  }
  const line = `translates: "${state}"\n`;
  const rest = text.replace(/^translates:.*\n/m, '');
  return path.endsWith('.mdx') ? rest.replace(/^---\n/, `---\n${line}`) : `${line}${rest}`;
}
