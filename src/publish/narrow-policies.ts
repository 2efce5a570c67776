import type { AstroIntegration } from 'astro';
import { joinStyles, narrowPolicy } from './policy.ts';
import { rewritePages } from './rewrite-pages.ts';

/** Narrows the policy of every built page to what that page holds, its styles in one piece. */
export const narrowPolicies = (): AstroIntegration => ({
  name: 'narrow-policies',
  hooks: {
    'astro:build:done': ({ dir }) => rewritePages(dir, (html) => joinStyles(narrowPolicy(html))),
  },
});
