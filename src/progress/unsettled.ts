import { readRecord, type StoredRecord, soundRecords } from './read-record.ts';

/** Where a page that is left puts what the database has not taken yet, for the next page in the same tab. */
const key = 'common-knowledge-unsettled';

/** Leaves these records to the next page of this tab; where the browser refuses even that, they end with the page. */
export function leaveUnsettled(records: readonly StoredRecord[]): void {
  try {
    if (records.length) sessionStorage.setItem(key, JSON.stringify(records));
    else sessionStorage.removeItem(key);
  } catch {
    // nothing more can be done
  }
}

/** What the page before this one left; the records stay until they are settled. */
export function unsettled(): readonly StoredRecord[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? soundRecords(stored.map(readRecord)) : [];
  } catch {
    return [];
  }
}
