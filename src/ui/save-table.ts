import { csvOf, type Table } from './csv.ts';

/** Has the browser save the table as the CSV file `<name>.csv`. */
export function saveTable(table: Table, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv' }));
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
