/** An address as it stands below the site’s root. */
export const below = (address: string): string => address.replace(/^.*?(?=_astro\/)/, '');

/** The scripts that the islands of a page begin with: for each its component and what renders it. */
export const islandsIn = (html: string): readonly (readonly [component: string, renderer: string])[] =>
  [...html.matchAll(/<astro-island[^>]*component-url="([^"]+)"[^>]*renderer-url="([^"]+)"/g)].map(
    ([, component = '', renderer = '']) => [below(component), below(renderer)],
  );
