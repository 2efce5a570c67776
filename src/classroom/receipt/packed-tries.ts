import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { packerOf } from '../packers.ts';
import type { AnsweredItem, Try } from '../receipt.ts';
import { type BitReader, bitReader } from './bit-reader.ts';
import { type BitWriter, bitWriter } from './bit-writer.ts';
import { readText, writeText } from './packed-text.ts';
import { shortest } from './shortest.ts';

/** How one question was answered, and as what it was asked. */
export interface Answer extends Pick<AnsweredItem, 'first' | 'last' | 'count'> {
  readonly question: ReaderQuestion;
}

/** How sure somebody is, as a number, where they said so. */
type Sure = number | undefined;

/** A way to write it. */
interface Scale {
  readonly holds: (sure: Sure) => boolean;
  readonly write: (bits: BitWriter, sure: Sure) => void;
  readonly read: (bits: BitReader) => Sure;
}

/** One of a few values that can be said. */
const oneOf = (said: readonly Sure[]): Scale => ({
  holds: (sure) => said.includes(sure),
  write: (bits, sure) => bits.below(said.indexOf(sure), said.length),
  read: (bits) => said[bits.below(said.length)],
});

/** By their places, frozen: nothing was said; the three steps; percent; any number whatever. */
const scales: readonly Scale[] = [
  oneOf([undefined]),
  oneOf([undefined, 0.35, 0.65, 0.9]),
  oneOf([undefined, ...Array.from({ length: 101 }, (_each, percent) => percent / 100)]),
  {
    holds: () => true,
    write(bits, sure) {
      const number = new DataView(new ArrayBuffer(8));
      number.setFloat64(0, sure ?? Number.NaN);
      for (const half of [0, 4]) bits.bits(number.getUint32(half), 32);
    },
    read(bits) {
      const number = new DataView(new ArrayBuffer(8));
      for (const half of [0, 4]) number.setUint32(half, bits.bits(32));
      const sure = number.getFloat64(0);
      return Number.isNaN(sure) ? undefined : sure;
    },
  },
];

function isPacked(question: ReaderQuestion, response: string, bits: BitWriter): boolean {
  const { pack, unpack } = packerOf(question);
  try {
    pack(question, response, bits);
    return unpack(question, bitReader(bits.bytes())) === response;
  } catch {
    return false;
  }
}

/** Writes a response in the form of the question’s kind, where it comes back letter for letter, else as text. */
function writeResponse(bits: BitWriter, question: ReaderQuestion, response: string): void {
  const packed = bitWriter();
  const is = isPacked(question, response, packed);
  bits.bits(is ? 0 : 1, 1);
  if (is) bits.all(packed);
  else writeText(bits, response);
}

const readResponse = (bits: BitReader, question: ReaderQuestion): string =>
  bits.bits(1) ? readText(bits) : packerOf(question).unpack(question, bits);

/** Most questions are answered once: so 1 takes the fewest bits, and 0 the place of 1. */
const swapped = (count: number): number => (count < 2 ? 1 - count : count);

/** Seconds, 0 where they are not known. */
const writeTook = (bits: BitWriter, took: number | undefined, order: number) =>
  bits.natural(took === undefined ? 0 : took + 1, order);

/** The order in which all these seconds take the fewest bits. */
function orderFor(tries: readonly Try[]): number {
  const inOrder = Array.from({ length: 13 }, (_each, order) => {
    const bits = bitWriter();
    bits.bits(order, 4);
    for (const { took } of tries) writeTook(bits, took, order);
    return bits;
  });
  return inOrder.indexOf(shortest(inOrder));
}

/** Writes all tries; seconds and sureness in what is the shortest for all of them. */
export function writeTries(bits: BitWriter, answers: readonly Answer[]): void {
  const tries = answers.flatMap(({ first, last }) => [first, last].filter((each) => each !== undefined));
  const order = orderFor(tries);
  const scale = scales.findIndex(({ holds }) => tries.every(({ sure }) => holds(sure)));
  bits.bits(order, 4);
  bits.bits(scale, 2);
  for (const { question, first, last, count } of answers) {
    bits.natural(swapped(count), 0);
    for (const each of [first, last]) {
      if (!each) continue;
      writeResponse(bits, question, each.response);
      writeTook(bits, each.took, order);
      scales[scale]?.write(bits, each.sure);
    }
  }
}

/** Reads the tries of these questions; throws a RangeError or TypeError where there are none. */
export function readTries(bits: BitReader, questions: readonly ReaderQuestion[]): readonly Answer[] {
  const order = bits.bits(4);
  const { read } = scales[bits.bits(2)] as Scale;
  const readTry = (question: ReaderQuestion): Try => {
    const response = readResponse(bits, question);
    const took = bits.natural(order);
    return { response, took: took ? took - 1 : undefined, sure: read(bits) };
  };
  return questions.map((question) => {
    const count = swapped(bits.natural(0));
    const first = count > 0 ? readTry(question) : undefined;
    return { question, first, last: count > 1 ? readTry(question) : undefined, count };
  });
}
