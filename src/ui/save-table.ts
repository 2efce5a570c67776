import { csvOf, type Table } from './csv.ts';
import { saveFile } from './save-file.ts';

/** Has the browser save the table as the CSV file `<name>.csv`. */
export const saveTable = (table: Table, name: string): void => saveFile([csvOf(table)], `${name}.csv`, 'text/csv');
