import { type FileReading, lineReader, readWhole } from '#progress/file.ts';

/** Reads a progress file's text as a page reads the file. */
export function readLines(text: string): FileReading {
  const reader = lineReader();
  text.split('\n').every(reader.take);
  return reader.end() ?? readWhole(text);
}
