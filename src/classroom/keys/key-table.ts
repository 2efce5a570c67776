import type { KeyRow } from './stored-key.ts';

/** Where keys are stored, by their thumbprints; each call may reject. */
export interface KeyTable {
  readonly rows: () => Promise<readonly unknown[]>;
  readonly put: (row: KeyRow) => Promise<void>;
  readonly remove: (thumbprint: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}
