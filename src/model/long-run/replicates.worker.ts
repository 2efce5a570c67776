import { rules } from '../repeated/strategies.ts';
import { inSlices } from './in-slices.ts';
import { type Replicates, type ReplicatesOutcome, replicates } from './replicates.ts';

/** What the worker is sent: the options, a guest by its rule’s name. */
export type ReplicatesOrder = Omit<Replicates, 'guest'> & { readonly guest?: string | undefined };

/** What the worker sends back: progress now and then, and one outcome or error at the end. */
export type ReplicatesMessage =
  | { readonly progress: number }
  | { readonly outcome: ReplicatesOutcome }
  | { readonly error: string };

const send = (message: ReplicatesMessage) => globalThis.postMessage(message);

// Plain Node, which may import every file of the model, has no such function and no worker to start.
globalThis.addEventListener?.('message', ({ data }: MessageEvent<ReplicatesOrder>) => {
  const guest = [...rules.values()].find(({ name }) => name === data.guest);
  inSlices(replicates({ ...data, guest }), { onProgress: (progress) => send({ progress }) }).then(
    (outcome) => send({ outcome }),
    (error: unknown) => send({ error: String(error) }),
  );
});
