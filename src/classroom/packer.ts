import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';
import type { BitReader } from './receipt/bit-reader.ts';
import type { BitWriter } from './receipt/bit-writer.ts';

/**
 * How the responses to a kind of question are written in few bits: parts by their places among their ids in alphabetical order, so
 * that an author who moves an option changes nothing. Receipts were written so, and are read for good: a packer never changes.
 */
export interface Packer<Name extends KindName> {
  /** Writes a response; throws a RangeError where it is not in the form that a page gives it: it then travels as text. */
  readonly pack: (question: ReaderQuestionOf<Name>, response: string, bits: BitWriter) => void;
  /** Reads a response; throws a RangeError where there is none. */
  readonly unpack: (question: ReaderQuestionOf<Name>, bits: BitReader) => string;
}
