import type { StoredKey } from './stored-key.ts';

const isSame = (one: StoredKey, other: StoredKey) =>
  one.thumbprint === other.thumbprint && one.privateKey.every((byte, place) => byte === other.privateKey[place]);

/**
 * The key among these that another would stand beside, for the same work, or in place of, under the same name; undefined where it is
 * one of them, or has to do with none. A teacher may have renewed their link, or somebody else made one that looks like it.
 */
export const contradicted = (key: StoredKey, known: readonly StoredKey[]): StoredKey | undefined =>
  known.some((other) => isSame(key, other))
    ? undefined
    : known.find(({ assignment, thumbprint }) => assignment === key.assignment || thumbprint === key.thumbprint);
