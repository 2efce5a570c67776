import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds the gallery of parts, for contributors, while the site is edited and in builds that are `asked` for it: never to what is published. */
export const gallery = (asked: boolean): AstroIntegration => ({
  name: 'gallery',
  hooks: {
    'astro:config:setup'({ command, injectRoute }) {
      if (command !== 'dev' && !(command === 'build' && asked)) return;
      injectRoute({
        pattern: '/[locale]/gallery/[...group]',
        entrypoint: fileURLToPath(new URL('./page.astro', import.meta.url)),
        prerender: true,
      });
      for (const page of ['answers', 'story'])
        injectRoute({
          pattern: `/[locale]/gallery/${page}`,
          entrypoint: fileURLToPath(new URL(`./${page}.astro`, import.meta.url)),
          prerender: true,
        });
    },
  },
});
