import type { ReaderQuestion } from '../for-readers.ts';
import { kindOf } from '../kinds.ts';

/** A response that was stored, given to a wording of the question: parts that it names by their places, as versions 1 to 3 of the log did, named by their ids. */
export function inIds(question: ReaderQuestion, { rev, response }: { rev: number; response: string }): string {
  const { parts, fromPlaces } = kindOf(question);
  // ids begin with a letter
  if (!parts || !/^[\d-]/.test(response)) return response;
  const [, was] = Object.entries(question.was ?? {}).find(([known]) => Number(known) >= rev) ?? [];
  const ids = was ?? parts(question).map(({ id }) => id);
  return fromPlaces?.(response, ids) ?? response.replace(/\d/g, (place) => ids[Number(place)] ?? place);
}
