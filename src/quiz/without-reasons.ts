import type { ReaderQuestion } from './for-readers.ts';
import { keyOf } from './keys.ts';

/** The question as it can be read, without what is said of answers to it: what a page carries until the whole of it is fetched. */
export function withoutReasons(question: ReaderQuestion): ReaderQuestion {
  const stated = { ...question, ...keyOf(question).bare };
  return JSON.parse(JSON.stringify(stated, (key, value) => (key === 'why' ? '' : value))) as ReaderQuestion;
}
