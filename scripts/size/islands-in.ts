/** An address as it stands below the site’s root. */
export const below = (address: string): string => address.replace(/^.*?(?=_astro\/)/, '');

/**
 * The scripts that the islands of a page begin with: for each its component and what renders it. One in a fold that is closed at
 * first sleeps until its reader opens it, and is left out.
 */
export function islandsIn(html: string): readonly (readonly [component: string, renderer: string])[] {
  const folds: boolean[] = [];
  const islands: [component: string, renderer: string][] = [];
  for (const [tag, component, renderer] of html.matchAll(
    /<details\b[^>]*>|<\/details>|<astro-island[^>]*component-url="([^"]+)"[^>]*renderer-url="([^"]+)"/g,
  )) {
    if (tag === '</details>') folds.pop();
    else if (component === undefined || renderer === undefined) folds.push(!/\sopen\b/.test(tag));
    else if (!folds.includes(true)) islands.push([below(component), below(renderer)]);
  }
  return islands;
}
