import type { Assignment } from '#classroom/assignment.ts';
import type { KeyStore } from '#classroom/keys/key-store.ts';
import { openKeyStore } from '#classroom/keys/open-key-store.ts';
import { type KeyPair, newPair } from '#classroom/keys/pair.ts';
import { storedKeyOf, yourLinkOf } from '#classroom/keys/stored-key-of.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { writeYourLink } from '#classroom/link/your-link.ts';
import { codesNow } from '../do/read-assigned.ts';
import { wholeAddress } from '../whole-address.ts';

/** Where the key is kept besides the teacher’s own link: in this browser, in this tab of a shared one, or nowhere. */
export type KeptIn = KeyStore['lasts'] | 'nowhere';

/** How an assignment leaves the page, with the key that what comes back is sealed for. */
export interface Sending {
  /** the public key, once something has left */
  readonly key: Uint8Array | undefined;
  readonly keptIn: KeptIn;
  /** whether a key was made whose link the teacher has not kept */
  readonly atRisk: boolean;
  /** the address of the class’s link that left last */
  readonly sent: string | undefined;
  /** the teacher’s own link, once there is a key */
  readonly yours: string | undefined;
  /** Makes the key, where it is wanted and there is none, stores it, and gives the address to hand out; rejects where the browser makes no keys. */
  readonly leave: () => Promise<string>;
  /** Goes on from what left under this id before; calls `onunknown` where this browser does not know it. */
  readonly resume: (id: string, onunknown: () => void) => Promise<void>;
  /** Notes that the teacher has kept their own link. */
  readonly keep: () => void;
}

/** The class’s link as a whole address. */
export const addressFor = (locale: string, assignment: Assignment): string =>
  wholeAddress(locale, 'do', writeLink(assignment, codesNow));

/** The chapters that an assignment is about, read or asked. */
const chaptersOf = ({ read, items }: Assignment): string =>
  [...new Set([...read, ...items.map(({ item }) => item.slice(0, item.indexOf('/')))])].toSorted().join();

/**
 * Opens the way out for the assignment that `assignmentFor` makes of a key, or of none; `isSealed` says whether it is to have one. What is
 * about other chapters than what has left is another assignment: `rename` is called, and it gets a key of its own.
 */
export function openSending(
  locale: () => string,
  isSealed: () => boolean,
  assignmentFor: (key: Uint8Array | undefined) => Assignment,
  rename: () => void,
): Sending {
  const store = openKeyStore();
  let pair = $state.raw<KeyPair>();
  let keptIn = $state<KeptIn>(store.lasts);
  let isKept = $state(false);
  let sent = $state.raw<string>();
  let yours = $state.raw<string>();
  let making: Promise<KeyPair> | undefined;
  let made = 0;
  /** what has left last, sealed */
  let left: Assignment | undefined;
  /** what has left last, sealed or not */
  let before: Assignment | undefined;
  let storing = Promise.resolve();
  let resuming = Promise.resolve();

  const yoursOf = (assignment: Assignment, keys: KeyPair) =>
    wholeAddress(locale(), 'teach/gradebook', writeYourLink({ assignment, ...keys }, codesNow));

  /** Stores the key with what has left; where the browser refuses, the page says so and goes on. */
  async function remember() {
    if (!pair || !left) return;
    const { privateKey } = pair;
    const key = await storedKeyOf({ assignment: left, privateKey }, codesNow, { made, kept: isKept });
    keptIn = key && (await store.keep(key)) ? store.lasts : 'nowhere';
  }
  /** One at a time, so that what is told last is what stays. */
  const rememberNext = () => {
    storing = storing.then(remember);
  };

  async function makeKey() {
    making ??= newPair();
    try {
      pair = await making;
      made = Date.now();
    } finally {
      making = undefined;
    }
  }

  async function goOn(id: string, onunknown: () => void) {
    const reading = await store.all();
    const known = reading.ok ? reading.keys.find(({ assignment }) => assignment === id) : undefined;
    const link = known && yourLinkOf(known, codesNow);
    if (!known || !link?.ok || !link.assignment.key) return onunknown();
    const { assignment, privateKey } = link;
    pair = { publicKey: Uint8Array.from(link.assignment.key), privateKey };
    ({ made, kept: isKept } = known);
    left = assignment;
    before = assignment;
    sent = addressFor(locale(), assignment);
    yours = yoursOf(assignment, pair);
  }

  return {
    get key() {
      return pair?.publicKey;
    },
    get keptIn() {
      return keptIn;
    },
    get atRisk() {
      return pair !== undefined && !isKept;
    },
    get sent() {
      return sent;
    },
    get yours() {
      return yours;
    },
    async leave() {
      await resuming;
      // a key that stands nowhere else goes on: what comes back could not be opened without it
      const isSafe = !pair || isKept || keptIn !== 'nowhere';
      if (before && isSafe && chaptersOf(before) !== chaptersOf(assignmentFor(undefined))) {
        await storing;
        rename();
        pair = undefined;
        left = undefined;
        isKept = false;
      }
      if (isSealed() && !pair) await makeKey();
      const assignment = assignmentFor(pair?.publicKey);
      before = assignment;
      if (pair && assignment.key) {
        left = assignment;
        yours = yoursOf(assignment, pair);
        rememberNext();
      }
      sent = addressFor(locale(), assignment);
      return sent;
    },
    resume(id, onunknown) {
      resuming = goOn(id, onunknown);
      return resuming;
    },
    keep() {
      isKept = true;
      rememberNext();
    },
  };
}
