import { fileParts } from './file-parts.ts';
import { lay } from './lay.ts';
import { translatableAt } from './translatable.ts';

/** The data of a translation laid over its source, both as texts of the file at this path; undefined where it cannot be shown. */
export function laidText(path: string, source: string, translation: string): unknown {
  const sort = translatableAt(path);
  return sort && lay(sort, fileParts(path, source), fileParts(path, translation)).data;
}
