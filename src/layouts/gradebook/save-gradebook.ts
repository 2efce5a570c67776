import { fileName } from '#classroom/file-name.ts';
import { saveFile } from '#ui/save-file.ts';
import type { GradebookState } from './gradebook.svelte.ts';

/** A file’s name that any system takes: the class that is open, and what it is. */
export const fileOf = ({ open }: GradebookState, what: string): string =>
  fileName([
    [open?.assignment.group ?? '', 12],
    [what, 40],
  ]);

/** Saves the gradebook as a file called `what`; false where there is nothing to save. */
export function saveGradebook(book: GradebookState, what: string): boolean {
  const saved = book.saved();
  if (saved === undefined) return false;
  saveFile([saved], `${fileOf(book, what)}.json`, 'application/json');
  return true;
}
