import { fileName } from '../file-name.ts';
import type { Receipt } from '../receipt.ts';

/**
 * The name of the file that a receipt is saved as, `CK 10B Khalil Amira K7-4MX.txt`: one that every system takes, however the class
 * and the learner are called.
 */
export const fileNameOf = ({ name, number }: Pick<Receipt, 'name' | 'number'>, group: string): string =>
  `${fileName(
    [
      [group, 12],
      [name, 40],
    ],
    number,
  )}.txt`;
