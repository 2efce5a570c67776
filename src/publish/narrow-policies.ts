import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinStyles, narrowPolicy } from './policy.ts';

/** Narrows the policy of every built page to what that page holds, its styles in one piece. */
export const narrowPolicies = (): AstroIntegration => ({
  name: 'narrow-policies',
  hooks: {
    'astro:build:done'({ dir }) {
      const root = fileURLToPath(dir);
      for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = join(root, name);
        writeFileSync(file, joinStyles(narrowPolicy(readFileSync(file, 'utf8'))));
      }
    },
  },
});
