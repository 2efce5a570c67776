import { globSync } from 'node:fs';

/**
 * Where the chapters are that a build holds, as patterns below `content/`: all of them, or those whose slugs are named, separated by
 * commas; throws where one is not written.
 */
export function chosenChapters(slugs: string | undefined, root: string): string[] {
  if (!slugs) return ['*/chapters/*.mdx'];
  return slugs.split(',').map((slug) => {
    const pattern = `*/chapters/??-${slug}.mdx`;
    if (globSync(pattern, { cwd: root }).length === 0) throw new Error(`${root}: no chapter ${slug} is written`);
    return pattern;
  });
}
