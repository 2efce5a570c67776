import { type Claim, numberOf } from './ten.ts';

/** The numbers of these claims as a list: “2, 5, 8”. */
export const listed = (claims: readonly Claim[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(claims.map((claim) => String(numberOf(claim))));
