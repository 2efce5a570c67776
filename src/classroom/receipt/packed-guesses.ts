import { nameNow, nameThen } from '#quiz/earlier/moved.ts';
import type { Receipt } from '../receipt.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { readNumber, writeNumber } from './packed-number.ts';
import { readText, writeText } from './packed-text.ts';
import { mostItems } from './sound-receipt.ts';

type Guesses = Receipt['guesses'];

/**
 * What stands before the name of a figure: each chapter that something was asked of; nothing, where it is another’s. What moved to another
 * chapter keeps its place in a receipt, which may have been made before.
 */
const folders = (items: readonly { readonly item: string }[]): readonly string[] => [
  ...new Set(items.map(({ item }) => nameThen(item).replace(/[^/]*$/, ''))),
  '',
];

/** Writes the guesses of a learner who was asked these questions. */
export function writeGuesses(bits: BitWriter, guesses: Guesses, items: readonly { readonly item: string }[]): void {
  const known = folders(items);
  bits.natural(guesses.length, 1);
  for (const { figure: name, answer } of guesses) {
    const figure = nameThen(name);
    const folder = known.findIndex((each) => figure.startsWith(each));
    bits.below(folder, known.length);
    writeText(bits, figure.slice(known[folder]?.length));
    writeNumber(bits, answer);
  }
}

/** Reads them; throws a RangeError or TypeError where there are none. */
export function readGuesses(bits: BitReader, items: readonly { readonly item: string }[]): Guesses {
  const known = folders(items);
  const length = bits.natural(1);
  if (length > mostItems) throw new RangeError(`${length} guesses`);
  return Array.from({ length }, () => ({
    figure: nameNow(known[bits.below(known.length)] + readText(bits)),
    answer: readNumber(bits),
  }));
}
