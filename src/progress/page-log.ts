import type { ProgressLog } from './log.ts';
import { openLog } from './open-log.ts';

let opening: Promise<ProgressLog> | undefined;

/** The one log of this page, opened the first time it is asked for. */
export const pageLog = (): Promise<ProgressLog> => (opening ??= openLog());
