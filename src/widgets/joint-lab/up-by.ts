import { compare } from '#model/numeric/compare.ts';
import type { Text } from './text.ts';

/** What a lab gains, in words, against what it would gain `asAgreed`. */
export function upBy(gain: number, asAgreed: number, words: Text['says']['effort']): string {
  if (gain <= 0) return words.lost;
  return compare(gain, asAgreed) > 0 ? words.more : words.less;
}
