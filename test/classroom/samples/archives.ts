import { strToU8, type Zippable, zipSync } from 'fflate';
import { envelopeAt } from './envelopes.ts';

/** Files by their paths, packed. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ) as Zippable,
  );

const pupils = ['Amira Khalil', 'Ben Otte', 'Cem Yıldız', '王小明', 'Đỗ Thị Hà'];

/** What Moodle gives for an assignment: a folder a student, with what they typed and what they uploaded. */
export const moodleZip = (count = pupils.length): Uint8Array =>
  zipOf(
    Object.fromEntries(
      Array.from({ length: count }, (_each, place) => {
        const pupil = pupils[place % pupils.length] ?? '';
        const folder = `${pupil}_${4711 + place}_assignsubmission_file_`;
        return [`${folder}/CK 10B ${pupil} ${place}.txt`, `${envelopeAt(place)}\r\n`];
      }),
    ),
  );

/** A zip in zips, so many deep, with one receipt at the bottom. */
export const nestedZip = (depth: number, bottom = envelopeAt(0)): Uint8Array => {
  let zip = zipOf({ 'receipt.txt': bottom });
  for (let level = 1; level < depth; level++) zip = zipOf({ [`level ${level}.bin`]: zip });
  return zip;
};

/** A zip of zeros: so many million bytes in each of so many files. */
export const zeros = (millions: number, files = 1): Uint8Array => {
  const file = new Uint8Array(millions * 1_000_000);
  return zipSync(
    Object.fromEntries(
      Array.from({ length: files }, (_each, place) => [`${place}.txt`, [file, { level: 9 }]]),
    ) as Zippable,
  );
};

/** What stands in each of the zips below. */
export const foreignText = 'A receipt, packed elsewhere.\n';

const inBase64 = {
  streamed:
    'UEsDBBQACAgIAABgfF0AAAAAAAAAAAAAAAAQAAAAWm/Dqy9yZWNlaXB0LnR4dHNUKEpNTs0sKNFRKEhMzk5NUUjNKU4tz0gtStXjAgBQSwcIgXXRsx8AAAAdAAAAUEsDBBQACAAAAABgfF0AAAAAAAAAAAAAAAAHAAAAZm9sZGVyL1BLBwgAAAAAAAAAAAAAAABQSwMEFAAIAAAAAGB8XQAAAAAAAAAAAAAAAAoAAABzdG9yZWQudHh0QSByZWNlaXB0LCBwYWNrZWQgZWxzZXdoZXJlLgpQSwcIgXXRsx0AAAAdAAAAUEsBAhQDFAAICAgAAGB8XYF10bMfAAAAHQAAABAAAAAAAAAAAAAAAIABAAAAAFpvw6svcmVjZWlwdC50eHRQSwECFAMUAAgAAAAAYHxdAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAgAFdAAAAZm9sZGVyL1BLAQIUAxQACAAAAABgfF2BddGzHQAAAB0AAAAKAAAAAAAAAAAAAACAAZIAAABzdG9yZWQudHh0UEsFBgAAAAADAAMAqwAAAOcAAAAAAA==',
  zip64:
    'UEsDBC0AAAAAAC9hfV2BddGz//////////8BABQALQEAEAAdAAAAAAAAAB0AAAAAAAAAQSByZWNlaXB0LCBwYWNrZWQgZWxzZXdoZXJlLgpQSwECHgMtAAAAAAAvYX1dgXXRsx0AAAD/////AQAMAAAAAAABAAAAgBEAAAAALQEACAAdAAAAAAAAAFBLBgYsAAAAAAAAAB4DLQAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAA7AAAAAAAAAFAAAAAAAAAAUEsGBwAAAACLAAAAAAAAAAEAAABQSwUGAAAAAAEAAQA7AAAA/////wAA',
  locked:
    'UEsDBAoACQAAAC9hfV2BddGzKQAAAB0AAAALAAAAcmVjZWlwdC50eHSrHRA2sTo92l6hqEnMz8JS0ukIfwlhQ+zhdACHXA6MtvLvuSvhl2fPzFBLBwiBddGzKQAAAB0AAABQSwECHgMKAAkAAAAvYX1dgXXRsykAAAAdAAAACwAAAAAAAAABAAAApIEAAAAAcmVjZWlwdC50eHRQSwUGAAAAAAEAAQA5AAAAYgAAAAAA',
  bzip2:
    'UEsDBC4AAAAMAABgfF2BddGzRgAAAB0AAAALAAAAcmVjZWlwdC50eHRCWmg5MUFZJlNZUyMVtQAAA1WAABBABSAALmxcgCAAIpiaaaNNPSFNMjExMRGwofMm5etMR0UykoM64nxdyRThQkFMjFbUUEsBAi4DLgAAAAwAAGB8XYF10bNGAAAAHQAAAAsAAAAAAAAAAAAAAIABAAAAAHJlY2VpcHQudHh0UEsFBgAAAAABAAEAOQAAAG8AAAAAAA==',
  remarked:
    'IyEvYmluL3NoIGEgcHJvZ3JhbSBiZWZvcmUgaXQKUEsDBBQAAAAIAABgfF2BddGzHwAAAB0AAAALAAAAcmVjZWlwdC50eHRzVChKTU7NLCjRUShITM5OTVFIzSlOLc9ILUrV4wIAUEsBAhQDFAAAAAgAAGB8XYF10bMfAAAAHQAAAAsAAAAAAAAAAAAAAIABAAAAAHJlY2VpcHQudHh0UEsFBgAAAAABAAEAOQAAAEgAAAASAG1hZGUgZm9yIGNsYXNzIDEwQg==',
} as const;

/**
 * Zips that other programs made: `streamed` as servers stream them, with sizes after the data, a folder and a stored file; `zip64` with
 * 64-bit fields; `locked` with a password; `bzip2` packed otherwise; `remarked` with a program before and a remark after it. Made once
 * with Python’s zipfile and Info-ZIP.
 */
export const foreignZip = (name: keyof typeof inBase64): Uint8Array => Buffer.from(inBase64[name], 'base64');
