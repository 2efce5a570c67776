import { siteScope } from './site-scope.ts';

/** A text that this deployment keeps in a storage of the browser. Each call throws where the browser refuses. */
export interface OwnItem {
  readonly get: () => string | undefined;
  readonly set: (text: string) => void;
  readonly remove: () => void;
}

/** The text called `name`; what was kept for the origin as a whole, before deployments had scopes, is read where this one has none yet. */
export function ownItem(storage: 'localStorage' | 'sessionStorage', name: string): OwnItem {
  const before = `common-knowledge-${name}`;
  const own = () => `${siteScope()} ${name}`;
  return {
    get: () => window[storage].getItem(own()) ?? window[storage].getItem(before) ?? undefined,
    set: (text) => window[storage].setItem(own(), text),
    remove() {
      window[storage].removeItem(own());
      window[storage].removeItem(before);
    },
  };
}
