import { type Claim, numberOf } from './ten.ts';

/** The numbers of these claims as a list in words: “2, 5 and 8”. */
export const listed = (claims: readonly Claim[], locale: string): string =>
  new Intl.ListFormat(locale).format(claims.map((claim) => String(numberOf(claim))));
