import type { Happening, ProgressEvent } from './event.ts';

/** Why the reader should be told something about where their records are. */
export type StorageTrouble = 'refused' | 'full' | 'lost';

/** How the log stands with the browser's storage. */
export interface LogStatus {
  /** false: records live in this page's memory only */
  readonly kept: boolean;
  /** true: the computer is shared, and records end with the tab */
  readonly shared: boolean;
  readonly trouble: StorageTrouble | undefined;
  /** stored records that could not be read, and those written by a newer version */
  readonly damaged: number;
  readonly newer: number;
}

/**
 * The append-only record of what the reader did: the port that pages talk to. Adapters decide where records are kept; none of
 * these calls ever rejects or throws because of storage, trouble shows in `status`.
 */
export interface ProgressLog {
  readonly status: () => LogStatus;
  /** Every readable record, oldest first. */
  readonly events: () => readonly ProgressEvent[];
  /** Adds one record; it is in `events()` at once and resolves when it is stored, or known not to be. */
  readonly add: (happening: Happening) => Promise<void>;
  /** Adds records that are not here yet, by id; says how many were new. */
  readonly merge: (events: readonly ProgressEvent[]) => Promise<number>;
  /** Deletes everything; false where the storage would not. */
  readonly clear: () => Promise<boolean>;
  /** Calls back whenever events or status change, here or in another tab; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
