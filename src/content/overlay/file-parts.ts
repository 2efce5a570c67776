import { parse } from 'yaml';
import type { FileParts } from './lay.ts';

/** Takes a content file apart: MDX into its frontmatter's data and its text, YAML into data alone. Throws where the YAML is broken. */
export function fileParts(path: string, written: string): FileParts {
  // the same state whatever a checkout makes of the ends of lines
  const text = written.replaceAll('\r\n', '\n');
  if (!path.endsWith('.mdx')) return { data: parse(text), body: '' };
  const [, head = '', body = text] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  return { data: parse(head), body };
}
