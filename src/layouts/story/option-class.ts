import { signCode } from '#progress/reader-mark.ts';

/** The class of what belongs to one option of an entry: its code in the reader's mark, without the sign that opens it. Throws where the ledger has no such option. */
export function optionClass(entry: string, option: string): string {
  const code = signCode(entry, option);
  if (!code) throw new Error(`the ledger has no option ${option} of ${entry}`);
  return code.slice(1);
}
