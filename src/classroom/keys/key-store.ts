import type { KeyTable } from './key-table.ts';
import { keyOf, rowOf, type StoredKey } from './stored-key.ts';

/** The keys that are stored, the newest first, and how many that are none stood between them; or that the browser does not open its storage. */
export type KeysReading =
  | { readonly ok: true; readonly keys: readonly StoredKey[]; readonly damaged: number }
  | { readonly ok: false };

/** The keys that a teacher’s assignments have in this browser. No call rejects; those that change something say whether it was done. */
export interface KeyStore {
  /** how long it keeps them: until they are deleted, or as long as this tab lasts */
  readonly lasts: 'browser' | 'tab';
  readonly all: () => Promise<KeysReading>;
  /** The key that receipts with this thumbprint are opened with; undefined where it is not here. */
  readonly find: (thumbprint: string) => Promise<StoredKey | undefined>;
  /** Keeps a key, in place of one with the same thumbprint. */
  readonly keep: (key: StoredKey) => Promise<boolean>;
  /** Notes that the teacher has kept the link to this key. */
  readonly linkKept: (thumbprint: string) => Promise<boolean>;
  readonly remove: (thumbprint: string) => Promise<boolean>;
  readonly deleteAll: () => Promise<boolean>;
}

/** How long a browser may take, in milliseconds, until it counts as not answering. */
const usualPatience = 4000;

/** A store of keys over a table. */
export function keyStore(table: KeyTable, lasts: KeyStore['lasts'], patience = usualPatience): KeyStore {
  const inTime = <Outcome>(outcome: Promise<Outcome>): Promise<Outcome> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const ending = new Promise<never>((_resolve, reject) => {
      late = setTimeout(() => reject(new Error('no answer')), patience);
    });
    return Promise.race([outcome, ending]).finally(() => clearTimeout(late));
  };
  const done = async (act: () => Promise<void>): Promise<boolean> => {
    try {
      await inTime(act());
      return true;
    } catch {
      return false;
    }
  };
  const all = async (): Promise<KeysReading> => {
    try {
      const rows = await inTime(table.rows());
      const keys = rows.flatMap((row) => keyOf(row) ?? []).toSorted((x, y) => y.made - x.made);
      return { ok: true, keys, damaged: rows.length - keys.length };
    } catch {
      return { ok: false };
    }
  };
  const find = async (thumbprint: string) => {
    const reading = await all();
    return reading.ok ? reading.keys.find((key) => key.thumbprint === thumbprint) : undefined;
  };
  const keep = async (key: StoredKey) => {
    const row = rowOf(key);
    // what would not be read back is not kept
    return keyOf(row) !== undefined && done(() => table.put(row));
  };
  return {
    lasts,
    all,
    find,
    keep,
    async linkKept(thumbprint) {
      const key = await find(thumbprint);
      return key !== undefined && keep({ ...key, kept: true });
    },
    remove: (thumbprint) => done(() => table.remove(thumbprint)),
    deleteAll: () => done(table.clear),
  };
}
