import * as v from 'valibot';
import type { Receipt } from '../receipt.ts';
import { isReceiptNumber } from './receipt-number.ts';

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Whole minutes since 1970, as far as clocks go. */
const minutes = v.pipe(natural, v.maxValue(1.44e11));

const tried = v.strictObject({
  response: v.pipe(v.string(), v.maxLength(2000)),
  took: v.optional(natural),
  sure: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const answered = v.pipe(
  v.strictObject({
    item: v.string(),
    rev: natural,
    seed: natural,
    first: v.optional(tried),
    last: v.optional(tried),
    count: natural,
  }),
  v.check(({ count, first, last }) => (first !== undefined) === count > 0 && (last !== undefined) === count > 1),
);

/** The most questions that one receipt may hold. */
export const mostItems = 1000;

const schema = v.strictObject({
  number: v.pipe(v.string(), v.check(isReceiptNumber)),
  assignment: v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,40}$/)),
  name: v.pipe(v.string(), v.maxLength(200)),
  began: minutes,
  at: minutes,
  answers: v.pipe(v.array(answered), v.maxLength(mostItems)),
  guesses: v.pipe(
    v.array(
      v.strictObject({ figure: v.pipe(v.string(), v.maxLength(120)), answer: v.pipe(v.string(), v.maxLength(120)) }),
    ),
    v.maxLength(mostItems),
  ),
});

/** Whether these are the contents of a receipt, each within its bounds; what the answers say is for the questions’ kinds to judge. */
export const isSoundReceipt = (receipt: unknown): receipt is Receipt => v.is(schema, receipt);
