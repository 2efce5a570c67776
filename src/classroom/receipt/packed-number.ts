import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { readText, writeText } from './packed-text.ts';

/** The text of a number of so many units, each a tenth to the power of `decimals`. */
function numberText(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.length - decimals;
  return `${units < 0 ? '-' : ''}${digits.slice(0, whole)}${decimals ? '.' : ''}${digits.slice(whole)}`;
}

/** Writes a text that is a number, `-12.5`, in few bits; and any other one as a text. */
export function writeNumber(bits: BitWriter, text: string): void {
  const decimals = text.includes('.') ? text.length - 1 - text.indexOf('.') : 0;
  const units = /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text.replace('.', '')) : Number.NaN;
  // written otherwise than numbers are, such as `07` and `-0`
  if (!(Math.abs(units) < 2 ** 48) || numberText(units, decimals) !== text) {
    bits.bits(1, 1);
    writeText(bits, text);
    return;
  }
  bits.bits(0, 1);
  bits.natural(decimals, 0);
  bits.signed(units, 6);
}

/** Reads such a text; throws a RangeError or TypeError where there is none. */
export function readNumber(bits: BitReader): string {
  if (bits.bits(1)) return readText(bits);
  const decimals = bits.natural(0);
  if (decimals > 400) throw new RangeError(`a number with ${decimals} decimals`);
  return numberText(bits.signed(6), decimals);
}
