import { readRecord, type StoredRecord, soundRecords } from './read-record.ts';
import { siteScope } from './site-scope.ts';

/** How the tabs of the site tell each other what they stored. */
export interface Tabs {
  readonly tellStored: (records: readonly StoredRecord[]) => void;
  readonly tellCleared: () => void;
}

interface Hears {
  readonly onStored: (records: readonly StoredRecord[]) => void;
  readonly onCleared: () => void;
}

/** Connects this tab with the others; where the browser has no such channel, or forbids it, each tab is alone. */
export function connectTabs({ onStored, onCleared }: Hears): Tabs {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`${siteScope()} log`);
  } catch {
    return { tellStored() {}, tellCleared() {} };
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'cleared') onCleared();
    else if (Array.isArray(data)) onStored(soundRecords(data.map(readRecord)));
  });
  return {
    tellStored: (records) => channel.postMessage(records),
    tellCleared: () => channel.postMessage('cleared'),
  };
}
