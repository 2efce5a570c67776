import { envelopeOfCode } from '#classroom/qr/envelope-of-code.ts';
import { type Envelope, writeEnvelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import type { Imported } from '../gradebook.svelte.ts';
import type { Dropped } from '../worker.ts';

/** What became of a code that was held before the camera. */
export type Taken =
  /** `read` for the first time, or `known` before */
  | { readonly is: 'read' | 'known'; readonly number: string; readonly name: string }
  /** as it is, since no key is here; before already; or since its key is another than those here */
  | { readonly is: 'collected' | 'collectedBefore' | 'otherKey'; readonly number: string }
  | { readonly is: 'otherClass'; readonly number: string; readonly group: string }
  | { readonly is: 'damaged' | 'newer' | 'notRead'; readonly number: string }
  | { readonly is: 'noReceipt' };

/** Where codes go. */
export interface CodeTaker {
  /** adds to the gradebook like anything dropped */
  readonly add: (dropped: readonly Dropped[]) => Promise<Imported>;
  /** the name on a receipt that the gradebook holds */
  readonly nameOn: (number: string) => string;
  /** whether a key or a class is open here: without one, codes are collected and nothing is tried */
  readonly opens: () => boolean;
  /** keeps an envelope as it is; false where it was kept before */
  readonly collect: (envelope: string) => boolean;
}

function envelopeIn(text: string): Envelope | undefined {
  const found = findEnvelopes(text).find(({ ok }) => ok);
  return envelopeOfCode(text) ?? (found?.ok ? found.envelope : undefined);
}

/** Takes in what a code says, and says what became of it. Rejects where the gradebook cannot read at all. */
export async function takeCode(text: string, { add, nameOn, opens, collect }: CodeTaker): Promise<Taken> {
  const envelope = envelopeIn(text);
  if (!envelope) return { is: 'noReceipt' };
  const { number } = envelope;
  const written = writeEnvelope(envelope);
  // what is not sealed needs no key
  if (!opens() && envelope.thumb !== undefined)
    return { is: collect(written) ? 'collected' : 'collectedBefore', number };
  const { facts } = await add([{ name: '', file: new Blob([written]) }]);
  const [first] = facts;
  switch (first?.fact) {
    case 'read':
      return { is: 'read', number, name: nameOn(number) };
    case 'copies':
      return { is: 'known', number, name: nameOn(number) };
    case 'other-class':
      return { is: 'otherClass', number, group: first.group };
    case 'other-key':
      return { is: collect(written) ? 'otherKey' : 'collectedBefore', number };
    case 'damaged':
    case 'newer':
      return { is: first.fact, number };
    default:
      return { is: 'notRead', number };
  }
}
