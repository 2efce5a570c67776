import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { keyOf } from '#quiz/keys.ts';
import type { DescribingVoice } from '#quiz/voice.ts';

/** A response in the question’s own words, on one line; as it stands where it is none. */
export function saidInWords(question: ReaderQuestion, response: string, voice: DescribingVoice): string {
  try {
    return keyOf(question).inWords(question, response, voice).join('; ');
  } catch {
    // what was handed in may be anything
    return response;
  }
}
