import { ownItem } from './own-item.ts';
import { readRecord, type StoredRecord, soundRecords } from './read-record.ts';

/** Where a page that is left puts what the database has not taken yet, for the next page in the same tab. */
const left = ownItem('sessionStorage', 'unsettled');

/** Leaves these records to the next page of this tab; where the browser refuses even that, they end with the page. */
export function leaveUnsettled(records: readonly StoredRecord[]): void {
  try {
    if (records.length) left.set(JSON.stringify(records));
    else left.remove();
  } catch {
    // nothing more can be done
  }
}

/** What the page before this one left; the records stay until they are settled. */
export function unsettled(): readonly StoredRecord[] {
  try {
    const stored: unknown = JSON.parse(left.get() ?? '[]');
    return Array.isArray(stored) ? soundRecords(stored.map(readRecord)) : [];
  } catch {
    return [];
  }
}
