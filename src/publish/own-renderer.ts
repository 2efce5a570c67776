const renderer = /\/@astrojs\/svelte\/dist\/client\.svelte\.js$/;

/** What draws an island: where the server drew it, its parts come to life; else it is drawn. */
const own = `import { hydrate, mount } from 'svelte';
export default (target) => (Component, props, _slots, { client }) =>
  void (client === 'only' ? mount : hydrate)(Component, { target, props });
`;

/**
 * A Vite plugin: the built site's islands are drawn by no more than what they ask for (src/publish/own-islands.ts). Astro's own
 * renderer also has slots, and props that change while a page is worked on.
 */
export const ownRenderer = () => ({
  name: 'own-renderer',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform: (_code: string, id: string) => (renderer.test(id) ? { code: own, map: null } : undefined),
});
