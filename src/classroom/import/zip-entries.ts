import { Inflate, inflateSync } from 'fflate';
import type { Breath } from '../breath.ts';
import type { Limits } from './limits.ts';
import type { Refusal } from './source.ts';

/** A file in an archive, still packed, or why it cannot be had. */
export type ZipEntry =
  | { readonly ok: true; readonly name: string; readonly packed: Uint8Array; readonly deflated: boolean }
  | { readonly ok: false; readonly name: string; readonly reason: Refusal };

/** What is still to be unpacked in one import before it is too much: counted down as it goes. */
export interface Budget {
  bytes: number;
  entries: number;
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const end64 = 0x06064b50;
const locator64 = 0x07064b50;
const unknown32 = 0xffffffff;
/** The longest remark that may stand after the end of an archive, and the end itself. */
const longestEnd = 65_535 + 22;
/** Bytes taken at a time: at most four million come of them. */
const bite = 4096;

/** Whether bytes begin as a zip archive does, which documents and spreadsheets are too. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** Everything that an archive’s directory lists but folders; undefined where there is no such directory, as in one that is cut short. Never throws. */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | 'too-many' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fits = (at: number, length: number) => at >= 0 && at + length <= bytes.length;
  const is = (at: number, mark: number) => fits(at, 4) && view.getUint32(at, true) === mark;
  const long = (at: number) => (fits(at, 8) ? Number(view.getBigUint64(at, true)) : -1);

  let last = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - longestEnd);
  while (last >= lowest && !is(last, end)) last--;
  if (last < lowest) return undefined;
  let at = view.getUint32(last + 16, true);
  const size = view.getUint32(last + 12, true);
  if (is(last - 20, locator64)) {
    const there = long(last - 12);
    if (is(there, end64)) at = long(there + 48);
  }
  // something may stand before the archive, which its offsets do not count
  const before = is(at, central) || size === unknown32 ? 0 : last - size - at;
  at += before;

  const entries: ZipEntry[] = [];
  while (is(at, central) && fits(at, 46)) {
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    if (!fits(at + 46, nameLength + extraLength)) return undefined;
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    let packedSize = view.getUint32(at + 20, true);
    let place = view.getUint32(at + 42, true);
    const unpackedSize = view.getUint32(at + 24, true);
    const extra = at + 46 + nameLength;
    for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) !== 1) continue;
      let value = field + 4 + (unpackedSize === unknown32 ? 8 : 0);
      if (packedSize === unknown32) {
        packedSize = long(value);
        value += 8;
      }
      if (place === unknown32) place = long(value);
      break;
    }
    place += before;
    at += 46 + nameLength + extraLength + remarkLength;
    if (name.endsWith('/') && packedSize === 0) continue;
    if (entries.length >= most) return 'too-many';
    const isSound = is(place, local) && fits(place, 30);
    const from = isSound ? place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true) : 0;
    if (!isSound || packedSize < 0 || !fits(from, packedSize)) entries.push({ ok: false, name, reason: 'broken' });
    else if (flags & 1) entries.push({ ok: false, name, reason: 'locked' });
    else if (method !== 0 && method !== 8) entries.push({ ok: false, name, reason: 'packed-otherwise' });
    else entries.push({ ok: true, name, packed: bytes.subarray(from, from + packedSize), deflated: method === 8 });
  }
  return entries;
}

/** A file’s bytes out of an archive, or why they were not taken. What the archive says of their number is not believed: they are counted as they come. */
export async function unpack(
  { packed, deflated }: ZipEntry & { ok: true },
  limits: Limits,
  budget: Budget,
  breath: Breath,
): Promise<Uint8Array | Refusal> {
  const refusal = (length: number, taken: number): Refusal | undefined => {
    if (length > limits.spared && length > limits.ratio * taken) return 'too-dense';
    if (length > limits.file) return 'too-large';
    return length > budget.bytes ? 'too-much' : undefined;
  };
  if (!deflated) {
    const refused = refusal(packed.length, packed.length);
    if (!refused) budget.bytes -= packed.length;
    return refused ?? packed;
  }
  // one bite is known not to come to much
  const whole = packed.length <= bite ? inflated(packed) : undefined;
  if (typeof whole === 'string') return whole;
  if (whole) {
    const refused = refusal(whole.length, packed.length);
    budget.bytes -= Math.min(whole.length, budget.bytes);
    return refused ?? whole;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  let refused: Refusal | undefined;
  for (let taken = 0; !refused && taken < packed.length; ) {
    const upTo = Math.min(packed.length, taken + bite);
    try {
      inflate.push(packed.subarray(taken, upTo), upTo === packed.length);
    } catch {
      refused = 'broken';
    }
    taken = upTo;
    refused ??= refusal(length, taken);
    await breath();
  }
  budget.bytes -= Math.min(length, budget.bytes);
  return refused ?? joined(parts, length);
}

function inflated(packed: Uint8Array): Uint8Array | Refusal {
  try {
    return inflateSync(packed);
  } catch {
    return 'broken';
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const older = new TextDecoder('windows-1252');

function nameOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return older.decode(bytes);
  }
}
