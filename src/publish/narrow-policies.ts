import type { AstroIntegration } from 'astro';
import { islandScript } from './island-script.ts';
import { ownIslands } from './own-islands.ts';
import { closedPolicy, joinStyles, narrowPolicy } from './policy.ts';
import { rewritePages } from './rewrite-pages.ts';
import { sheetsOnce } from './sheets-once.ts';

/** The page that others’ names and answers are read on: nothing leaves it. */
const isClosed = (page: string): boolean => /(^|\/)teach\/gradebook\/index\.html$/.test(page);

/** Narrows the policy of every built page to what that page holds, its styles in one piece, and its islands under this site’s own script. */
export const narrowPolicies = (): AstroIntegration => ({
  name: 'narrow-policies',
  hooks: {
    'astro:build:done': ({ dir }) =>
      rewritePages(dir, (html, page) => {
        const narrow = joinStyles(narrowPolicy(ownIslands(sheetsOnce(html), islandScript)));
        return isClosed(page) ? closedPolicy(narrow) : narrow;
      }),
  },
});
