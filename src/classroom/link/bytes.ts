import { Unreadable } from './link-problem.ts';

/** Whole numbers, texts and bytes, written one after another. */
export interface ByteWriter {
  /** A whole number from 0 to 2^32−1, seven bits a byte, the lowest first; a high bit says that another byte follows. */
  readonly whole: (value: number) => void;
  /** A text: how many bytes of UTF-8, and these. */
  readonly text: (value: string) => void;
  readonly raw: (bytes: Uint8Array) => void;
  readonly bytes: () => Uint8Array;
}

/** A writer that has written nothing yet. */
export function byteWriter(): ByteWriter {
  const written: number[] = [];
  const raw = (bytes: Uint8Array) => void written.push(...bytes);
  const whole = (value: number) => {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) written.push((rest % 0x80) + 0x80);
    written.push(rest);
  };
  return {
    whole,
    raw,
    text(value) {
      const bytes = new TextEncoder().encode(value);
      whole(bytes.length);
      raw(bytes);
    },
    bytes: () => Uint8Array.from(written),
  };
}

/** Reads what such a writer wrote; each call throws `Unreadable` where there is nothing of the kind. */
export interface ByteReader {
  readonly whole: () => number;
  readonly text: () => string;
  readonly raw: (count: number) => Uint8Array<ArrayBuffer>;
  readonly atEnd: () => boolean;
}

/** A reader of these bytes, from their beginning. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const raw = (count: number) => {
    if (count > bytes.length - at) throw new Unreadable('damaged');
    at += count;
    return Uint8Array.from(bytes.subarray(at - count, at));
  };
  const whole = () => {
    let value = 0;
    for (let scale = 1; scale <= 0x80 ** 4; scale *= 0x80) {
      const [byte = 0] = raw(1);
      value += (byte % 0x80) * scale;
      if (byte < 0x80) return value;
    }
    throw new Unreadable('damaged');
  };
  return {
    whole,
    raw,
    text() {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw(whole()));
      } catch {
        throw new Unreadable('damaged');
      }
    },
    atEnd: () => at === bytes.length,
  };
}
