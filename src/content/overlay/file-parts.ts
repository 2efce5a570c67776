import { parse } from 'yaml';
import type { FileParts } from './lay.ts';

/** Takes a content file apart: MDX into its frontmatter's data and its text, YAML into data alone. Throws where the YAML is broken. */
export function fileParts(path: string, text: string): FileParts {
  if (!path.endsWith('.mdx')) return { data: parse(text), body: '' };
  const [, head = '', body = text] = /^---\r?\n([\s\S]*?)^---\r?\n([\s\S]*)$/m.exec(text) ?? [];
  return { data: parse(head), body };
}
