import type { Happening, ProgressEvent } from './event.ts';
import type { NewerRecord, StoredRecord } from './read-record.ts';

/**
 * Why the reader should be told something about where their records are: the browser stores nothing, has no room, deleted what it had,
 * or has not answered yet.
 */
export type StorageTrouble = 'refused' | 'full' | 'lost' | 'slow';

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

/** What deleting came to: everything is gone; only what this page held, since the browser does not open its storage; or nothing. */
export type Cleared = 'all' | 'page' | 'none';

/** How a long addition reports and stops. */
export interface MergeWatch {
  /** called now and then with the share in [0,1] that is done */
  readonly onProgress?: (share: number) => void;
  /** aborting it ends the addition where it is; what was added stays */
  readonly signal?: AbortSignal;
}

/**
 * The append-only record of what the reader did: the port that pages talk to. Adapters decide where records are kept; none of
 * these calls ever rejects or throws because of storage, trouble shows in `status`.
 */
export interface ProgressLog {
  readonly status: () => LogStatus;
  /** Every record that this code understands, in the order of their places. */
  readonly events: () => readonly ProgressEvent[];
  /** The records that a newer version of the site wrote. */
  readonly newer: () => readonly NewerRecord[];
  /** Adds one record, unless one with this id is here already; it is in `events()` at once and resolves when it is stored, or known not to be. */
  readonly add: (happening: Happening, id?: string) => Promise<void>;
  /** Adds records that are not here yet, by id; says how many were new. */
  readonly merge: (records: readonly StoredRecord[], watch?: MergeWatch) => Promise<number>;
  readonly clear: () => Promise<Cleared>;
  /** Calls back whenever events or status change, here or in another tab; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
