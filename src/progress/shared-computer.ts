import { newId } from './new-event.ts';
import { ownItem } from './own-item.ts';
import { readRecord, type StoredRecord, soundRecords } from './read-record.ts';

/** Where this browser keeps that it is shared: a word that changes with every reader; none once it is shared no longer. */
const flag = ownItem('localStorage', 'shared');
const session = ownItem('sessionStorage', 'session');
/** Where this tab keeps teachers’ keys while the computer is shared: apart from the reader’s records, and gone with them. */
export const sessionKeys = ownItem('sessionStorage', 'keys');
/** Where this tab keeps the codes that it collects, sealed, for another device. */
export const scannedCodes = ownItem('sessionStorage', 'scanned');
/** Where this tab keeps what a teacher is putting together while the computer is shared. */
export const sessionDraft = ownItem('sessionStorage', 'draft');

/** Where this browser, or this tab while the computer is shared, keeps what a page must know of its reader before it draws. */
const storedMark = ownItem('localStorage', 'mark');
const sessionMark = ownItem('sessionStorage', 'mark');
/** Where this tab keeps that the story is hidden for this visit. */
export const visitPlain = ownItem('sessionStorage', 'plain');

/** The word of the reader who sits at this shared computer now; undefined where it is not shared. */
export function sharing(): string | undefined {
  try {
    return flag.get() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether this browser is one that several people use: then nothing outlasts the tab. */
export const isShared = (): boolean => sharing() !== undefined;

/** Deletes this tab's records and their mark, keys, collected codes and what was being put together. */
export function forgetSession(): void {
  try {
    session.remove();
    sessionKeys.remove();
    scannedCodes.remove();
    sessionDraft.remove();
    sessionMark.remove();
    visitPlain.remove();
  } catch {
    // where nothing can be stored, nothing is
  }
}

/** Makes this browser a shared one, or no longer; false where the browser will not remember it. */
export function setShared(on: boolean): boolean {
  try {
    flag.set(on ? newId(Date.now()) : '');
  } catch {
    return false;
  }
  forgetSession();
  return isShared() === on;
}

/** The records of this tab, which end with it; none where another reader has come since. */
export function sessionRecords(): readonly StoredRecord[] {
  try {
    const stored: unknown = JSON.parse(session.get() ?? '{}');
    // an earlier version of the site kept the records alone, and the same word for every reader
    const { reader, records } = Array.isArray(stored)
      ? { reader: 'on', records: stored }
      : (stored as { reader?: unknown; records?: unknown });
    return reader === sharing() && Array.isArray(records) ? soundRecords(records.map(readRecord)) : [];
  } catch {
    return [];
  }
}

/** The reader of this tab has left: what the page still tells on its way out is not kept. */
let ended = false;

/** Keeps these records, all there are, for as long as this tab lasts and `reader` sits here; throws where the tab has no room. */
export function keepInSession(reader: string, records: readonly StoredRecord[]): void {
  if (!ended && reader === sharing()) session.set(JSON.stringify({ reader, records }));
}

/**
 * Keeps a mark for the next page's head (gate-page.js), as long as its records last: in this browser, or in this tab while `reader` sits
 * here, with their word before it; an empty one is taken away. Where nothing can be stored, nothing is.
 */
export function storeMark(reader: string | undefined, mark: string): void {
  if (ended || reader !== sharing()) return;
  const place = reader === undefined ? storedMark : sessionMark;
  try {
    if (mark === '') place.remove();
    else place.set(reader === undefined ? mark : `${reader} ${mark}`);
  } catch {
    // the next page draws as for somebody new, and puts itself right
  }
}

/** Ends the session of this reader in every tab: nothing is kept any more until another page is opened. */
export function endSession(): void {
  ended = true;
  forgetSession();
  setShared(true);
}

/**
 * Calls back once when this browser becomes shared, is shared no longer, or has another reader: at once, or when a page comes back that
 * slept meanwhile. `left` says that one reader has gone and another may come.
 */
export function onSharingChanged(act: (left: boolean) => void): void {
  const before = sharing();
  let told = false;
  const look = () => {
    if (told || sharing() === before) return;
    told = true;
    ended = true;
    forgetSession();
    act(before !== undefined && isShared());
  };
  addEventListener('storage', look);
  addEventListener('pageshow', look);
}
