import type { ProgressEvent } from './event.ts';
import { readRecord } from './read-record.ts';

const flag = 'common-knowledge-shared';
const records = 'common-knowledge-session';

/** Whether this browser is one that several people use: then nothing outlasts the tab. */
export function isShared(): boolean {
  try {
    return localStorage.getItem(flag) === 'on';
  } catch {
    return false;
  }
}

/** Makes this browser a shared one, or no longer; false where the browser will not remember it. */
export function setShared(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(flag, 'on');
    else localStorage.removeItem(flag);
    sessionStorage.removeItem(records);
    return isShared() === on;
  } catch {
    return false;
  }
}

/** The records of this tab, which end with it. */
export function sessionEvents(): readonly ProgressEvent[] {
  let stored: unknown;
  try {
    stored = JSON.parse(sessionStorage.getItem(records) ?? '[]');
  } catch {
    return [];
  }
  const readings = Array.isArray(stored) ? stored.map(readRecord) : [];
  return readings.flatMap((reading) => (reading.is === 'event' ? [reading.event] : []));
}

/** The reader of this tab has left: what the page still tells on its way out is not kept. */
let ended = false;

/** Keeps these records, all there are, for as long as this tab lasts; throws where the tab has no room. */
export function keepInSession(events: readonly ProgressEvent[]): void {
  if (!ended) sessionStorage.setItem(records, JSON.stringify(events));
}

/** Forgets this tab's records. */
export const forgetSession = (): void => sessionStorage.removeItem(records);

/** Forgets this tab's records for good: nothing is kept any more until another page is opened. */
export function endSession(): void {
  ended = true;
  forgetSession();
}
