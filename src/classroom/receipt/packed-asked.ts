import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { AnsweredItem } from '../receipt.ts';
import type { BitReader } from './bit-reader.ts';
import { type BitWriter, bitWriter } from './bit-writer.ts';
import { shortest } from './shortest.ts';
import { mostItems } from './sound-receipt.ts';

/** What was asked: which question, in which revision, with which numbers. */
export type Asked = Pick<AnsweredItem, 'item' | 'rev' | 'seed'>;

/** Codes in a row, each one more than the one before. */
interface Run {
  /** how far its first code lies from the one that would have gone on */
  readonly jump: number;
  readonly length: number;
}

function runsOf(codes: readonly number[]): readonly Run[] {
  const runs: { jump: number; length: number }[] = [];
  for (const [place, code] of codes.entries()) {
    const jump = code - (place ? (codes[place - 1] ?? 0) + 1 : 0);
    const last = runs.at(-1);
    if (last && jump === 0) last.length++;
    else runs.push({ jump, length: 1 });
  }
  return runs;
}

function runsIn(order: number, runs: readonly Run[]): BitWriter {
  const bits = bitWriter();
  bits.bits(order, 4);
  for (const { jump, length } of runs) {
    bits.signed(jump, order);
    bits.natural(length - 1, 0);
  }
  return bits;
}

/** Writes questions by their codes, runs of them in a few bits, and their seed once where all have the same. Throws a RangeError where one has no code. */
export function writeAsked(bits: BitWriter, asked: readonly Asked[], codes: ItemCodes): void {
  const runs = runsOf(
    asked.map((each) => {
      const code = codes.codeOf(each);
      if (code === undefined) throw new RangeError(`no code for ${each.item}@${each.rev}`);
      return code;
    }),
  );
  bits.natural(asked.length, 3);
  if (asked.length) bits.all(shortest(Array.from({ length: 12 }, (_each, order) => runsIn(order, runs))));
  const [common = 0] = asked.map(({ seed }) => seed);
  const isCommon = asked.every(({ seed }) => seed === common);
  bits.natural(common, 19);
  bits.bits(isCommon ? 1 : 0, 1);
  if (!isCommon) for (const { seed } of asked) bits.signed(seed - common, 0);
}

/** Reads them; undefined where one has a code that only a newer version of the site knows. Throws a RangeError where there are none. */
export function readAsked(bits: BitReader, codes: ItemCodes): readonly Asked[] | undefined {
  const count = bits.natural(3);
  if (count > mostItems) throw new RangeError(`${count} questions`);
  const order = count && bits.bits(4);
  const read: number[] = [];
  while (read.length < count) {
    const first = (read.at(-1) ?? -1) + 1 + bits.signed(order);
    const length = bits.natural(0) + 1;
    if (first < 0 || read.length + length > count) throw new RangeError('no run of questions');
    for (let code = first; code < first + length; code++) read.push(code);
  }
  const common = bits.natural(19);
  const isCommon = bits.bits(1);
  const seeds = read.map(() => (isCommon ? common : common + bits.signed(0)));
  const items = read.map((code) => codes.itemOf(code));
  return items.every((item) => item !== undefined)
    ? items.map((item, place) => ({ ...item, seed: seeds[place] ?? common }))
    : undefined;
}
