import type { Table } from '#ui/csv.ts';
import { labs, type State, worlds } from './state.ts';
import type { Text } from './text.ts';
import { failed, failing, next } from './walls.ts';

/** What these walls hold in each of the four worlds: before anything was laid, now, and with one course more on each wall. */
export function table(state: State, text: Text): Table {
  return {
    caption: text.table.caption,
    columns: [...text.table.columns, ...labs.map((lab) => text.table.next[lab])],
    rows: worlds.map((world) => [
      text.worlds[world].name,
      failing(state.walls)[world],
      failed(state, world),
      ...next(state, world).map((gain) => gain ?? text.table.full),
    ]),
  };
}
