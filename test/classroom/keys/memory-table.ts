import type { KeyTable } from '#classroom/keys/key-table.ts';
import type { KeyRow } from '#classroom/keys/stored-key.ts';

/** A table in memory, which holds whatever was put there. */
export function memoryTable(rows: unknown[] = []): KeyTable {
  const without = (thumbprint: string) => rows.filter((row) => (row as KeyRow | null)?.thumbprint !== thumbprint);
  return {
    rows: async () => rows,
    async put(row) {
      rows = [...without(row.thumbprint), row];
    },
    async remove(thumbprint) {
      rows = without(thumbprint);
    },
    async clear() {
      rows = [];
    },
  };
}
