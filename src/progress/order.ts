import type { ProgressEvent } from './event.ts';

/**
 * The order of two records: by place, so that a clock that was set wrong decides nothing; then by time, then by id, so that every tab
 * folds the same records alike.
 */
export const byPlace = (x: ProgressEvent, y: ProgressEvent): number =>
  x.n - y.n || x.at - y.at || (x.id < y.id ? -1 : 1);
