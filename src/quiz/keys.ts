import type { Key } from './key.ts';
import type { KindName } from './question.ts';

const keys = import.meta.glob<Key<KindName>>('./kinds/*/key.ts', { eager: true, import: 'key' });

/** The key to a question, by its kind. */
export const keyOf = ({ kind }: { readonly kind: KindName }): Key<KindName> =>
  keys[`./kinds/${kind}/key.ts`] as Key<KindName>;
