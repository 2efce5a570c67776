import { seedOf } from '#quiz/seed-of.ts';

/** A name for the record of a thing that several tabs or browsers may come to tell of: the same for the same texts, 28 letters and digits. */
export const recordName = (...texts: readonly string[]): string =>
  [0, 1, 2, 3]
    .map((part) =>
      seedOf(`${part} ${texts.join(' ')}`, 0)
        .toString(36)
        .padStart(7, '0'),
    )
    .join('');
