import type { BitReader } from './bit-reader.ts';
import { type BitWriter, bitWriter } from './bit-writer.ts';
import { shortest } from './shortest.ts';

/** Letters that a text may be made of, so that each takes few bits. Frozen: receipts were written with them. */
const alphabets = [
  '0123456789 .,-+/',
  'abcdefghijklmnopqrstuvwxyz-/ ,:.',
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -',
] as const;

/** A way to write a text, by its place. */
interface Way {
  /** the bits of one unit */
  readonly width: number;
  readonly units: (text: string) => readonly number[];
  readonly text: (units: readonly number[]) => string;
}

const ways: readonly Way[] = [
  ...alphabets.map((alphabet) => ({
    width: Math.log2(alphabet.length),
    units: (text: string) => [...text].map((letter) => alphabet.indexOf(letter)),
    text: (units: readonly number[]) => units.map((unit) => alphabet[unit]).join(''),
  })),
  {
    width: 8,
    units: (text) => [...new TextEncoder().encode(text)],
    text: (units) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(units)),
  },
  {
    width: 16,
    units: (text) => Array.from({ length: text.length }, (_each, place) => text.charCodeAt(place)),
    text: (units) => units.map((unit) => String.fromCharCode(unit)).join(''),
  },
];

function written(text: string, way: Way, place: number): BitWriter | undefined {
  const units = way.units(text);
  // letters that an alphabet lacks; halves of characters, which only the last way keeps
  if (units.includes(-1) || way.text(units) !== text) return undefined;
  const bits = bitWriter();
  bits.below(place, ways.length);
  bits.natural(units.length, 3);
  for (const unit of units) bits.bits(unit, way.width);
  return bits;
}

/** Writes any text whatever, in the way that is the shortest for it. */
export function writeText(bits: BitWriter, text: string): void {
  bits.all(shortest(ways.flatMap((way, place) => written(text, way, place) ?? [])));
}

/** Reads such a text; throws a RangeError or TypeError where there is none. */
export function readText(bits: BitReader): string {
  const { width, text } = ways[bits.below(ways.length)] as Way;
  const length = bits.natural(3);
  if (length * width > bits.left()) throw new RangeError('the bytes are at their end');
  return text(Array.from({ length }, () => bits.bits(width)));
}
