import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every HTML file under a built site, as paths relative to it. */
export const builtPages = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
