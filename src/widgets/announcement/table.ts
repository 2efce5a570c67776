import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import { table as tableOfSteps } from './step/table.ts';
import { tableOfNews } from './table-of-news.ts';
import type { Text } from './text.ts';

/** What each way of telling does, what each count does, or what each first step would. */
export const table = (state: State, text: Text): Table =>
  state.scene === 'step' ? tableOfSteps(state, text) : tableOfNews(state, text);
