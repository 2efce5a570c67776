import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes every built page in `folder` anew, as `rewrite` makes it of its text and of its path, which begins without a slash. */
export function rewritePages(folder: URL, rewrite: (html: string, page: string) => string): void {
  const root = fileURLToPath(folder);
  for (const page of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const file = join(root, page);
    writeFileSync(file, rewrite(readFileSync(file, 'utf8'), page.replaceAll('\\', '/')));
  }
}
