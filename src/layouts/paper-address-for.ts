import type { Assignment } from '#classroom/assignment.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { codesNow } from './do/read-assigned.ts';
import { wholeAddress } from './whole-address.ts';

/** Where an assignment is printed, as a whole address: it takes no key. */
export const paperAddressFor = (locale: string, assignment: Assignment): string =>
  wholeAddress(locale, 'teach/paper', writeLink({ ...assignment, key: undefined }, codesNow));
