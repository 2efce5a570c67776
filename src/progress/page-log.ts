import type { Happening } from './event.ts';
import type { ProgressLog } from './log.ts';
import { type OpeningLog, openLog } from './open-log.ts';

let opening: OpeningLog | undefined;
const open = (): OpeningLog => (opening ??= openLog(document.documentElement.dataset.build));

/** The one log of this page, opened the first time it is asked for, once it knows what was stored before. */
export async function pageLog(): Promise<ProgressLog> {
  const { log, ready } = open();
  await ready;
  return log;
}

/** Tells the log of this page what the reader did, at once, even while it is still being opened; resolves when it is stored, or known not to be. */
export const tell = (happening: Happening, id?: string): Promise<void> => open().log.add(happening, id);
