import { sessionKeys, sharing } from '#progress/shared-computer.ts';
import type { KeyTable } from './key-table.ts';

const nameOf = (row: unknown) => (row as { thumbprint?: unknown } | null)?.thumbprint;

/** The table of keys that ends with this tab, or once `reader` has left this shared computer. */
export function sessionTable(reader: string): KeyTable {
  const rows = (): readonly unknown[] => {
    const stored: { reader?: unknown; rows?: unknown } = JSON.parse(sessionKeys.get() ?? '{}');
    return stored.reader === reader && reader === sharing() && Array.isArray(stored.rows) ? stored.rows : [];
  };
  const keep = (all: readonly unknown[]) => {
    if (reader !== sharing()) throw new Error('another reader has come');
    sessionKeys.set(JSON.stringify({ reader, rows: all }));
  };
  const others = (thumbprint: string) => rows().filter((row) => nameOf(row) !== thumbprint);
  return {
    rows: async () => rows(),
    put: async (row) => keep([...others(row.thumbprint), row]),
    remove: async (thumbprint) => keep(others(thumbprint)),
    clear: async () => sessionKeys.remove(),
  };
}
