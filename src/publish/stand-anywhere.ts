import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeholder, relativeAddresses } from './relative-addresses.ts';
import { rewritePages } from './rewrite-pages.ts';

/** A script finds the site's root from where it lies itself: in the folder of scripts, which is in the root. */
const rootAtRunTime = 'new URL(/* @vite-ignore */ "../", import.meta.url).href';

/** A Vite plugin: what scripts know as the site's base is found when they run. */
const findRoot = () => ({
  name: 'find-root',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  transform: (code: string) =>
    code.includes('import.meta.env.BASE_URL')
      ? { code: code.replaceAll('import.meta.env.BASE_URL', rootAtRunTime), map: null }
      : undefined,
});

/** The text files in `folder` that hold `text`. */
const filesWith = (text: string, folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js|json|css|svg|webmanifest)$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(text));

/**
 * Builds a site that stands under any path, known or not: no page and no script of it holds an address from the root. Where the site
 * has a `home`, its pages name that as the place where they are to be found.
 */
export const standAnywhere = (home?: string): AstroIntegration => ({
  name: 'stand-anywhere',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      updateConfig({
        base: placeholder,
        vite: {
          plugins: [findRoot()],
          define: { 'import.meta.env.RELATIVE': 'true' },
          experimental: {
            renderBuiltUrl: (_file: string, { hostType }: { hostType: string }) =>
              hostType === 'js' ? { relative: true } : undefined,
          },
        },
      });
    },
    'astro:build:done': ({ dir }) => {
      rewritePages(dir, (html, page) => relativeAddresses(html, page, home));
      const left = filesWith(placeholder, fileURLToPath(dir));
      if (left.length) throw new Error(`addresses from the root are left in ${left.join(', ')}`);
    },
  },
});
