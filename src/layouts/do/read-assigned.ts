import { readLink } from '#classroom/link/read-link.ts';
import codes from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';

/** What stands in front of a class's link in an address. */
const sign = 'a=';
export const codesNow = itemCodes(codes);

/** A class's link as the log keeps it: without its sign. */
export const bareLink = (link: string): string => (link.startsWith(sign) ? link.slice(sign.length) : link);

/** Reads a class's link as the log keeps it; never throws. */
export const readBare = (link: string) => readLink(`${sign}${link}`, codesNow);
