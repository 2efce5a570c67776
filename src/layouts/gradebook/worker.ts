import { readAnything } from '#classroom/import/read-anything.ts';
import type { Outcome } from '#classroom/import/source.ts';
import { codesIn } from '#classroom/qr/codes-in.ts';
import { type Envelope, writeEnvelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { type ClassKey, type Opening, openEnvelope } from '#classroom/seal/open-envelope.ts';
import { turn } from '#classroom/turn.ts';
import { isSavedGradebook } from './is-saved-gradebook.ts';
import { type CodeReader, openCodeReader } from './scan/open-code-reader.ts';

/** Something dropped, chosen or pasted. */
export interface Dropped {
  readonly name: string;
  readonly file: Blob;
}

/** What the worker is sent: what to look through, with the keys that are known here. A port comes with it, for all that is told of it; anything that is sent there stops it. */
export interface ReaderOrder {
  readonly dropped: readonly Dropped[];
  readonly keys: readonly ClassKey[];
}

/** A receipt’s bytes, or why its envelope did not open; and what the key that it is sealed for is called, where it is sealed. */
export interface OpenedEnvelope {
  readonly number: string;
  readonly thumb: string | undefined;
  readonly opening: Opening;
}

/** What was found in all of it. */
export interface ReadAll extends Ended {
  readonly opened: readonly OpenedEnvelope[];
}

/** What the files came to. */
interface Ended {
  readonly outcomes: readonly Outcome[];
  readonly copies: number;
  readonly stopped: boolean;
}

/** What the worker sends back: how far it is now and then, what it opened a portion at a time, and what the files came to or an error at the end. */
export type ReaderMessage =
  | { readonly done: number; readonly of: number }
  | { readonly opened: readonly OpenedEnvelope[] }
  | { readonly ended: Ended }
  | { readonly error: string };

type Send = (message: ReaderMessage) => void;

/** How often it says how far it is, in milliseconds. */
const often = 100;
/** How many it opens and hands over at once: enough for the browser’s cryptography to work beside it, few enough for the page to take them in at a blink. */
const portion = 50;

async function readAll({ dropped, keys }: ReaderOrder, send: Send, signal: AbortSignal): Promise<Ended> {
  let told = 0;
  const tell = (done: number, of: number) => {
    if (performance.now() - told < often) return;
    told = performance.now();
    send({ done, of });
  };
  // few imports hold a picture
  let codes: CodeReader | undefined;
  const readPicture = async (bytes: Uint8Array) => {
    codes ??= openCodeReader();
    return (await codes.picture(new Blob([new Uint8Array(bytes)]))).join('\n');
  };
  const envelopes = new Map<string, Envelope>();
  const reading = await readAnything(
    dropped.map(({ name, file }) => ({ name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })),
    (text) => [
      ...codesIn(text).map((envelope) => {
        const written = writeEnvelope(envelope);
        envelopes.set(written, envelope);
        return { kind: 'envelope' as const, text: written, number: envelope.number };
      }),
      ...findEnvelopes(text).map((found) => {
        if (!found.ok) return { kind: found.problem, number: found.number };
        const written = writeEnvelope(found.envelope);
        envelopes.set(written, found.envelope);
        return { kind: 'envelope' as const, text: written, number: found.envelope.number };
      }),
    ],
    { signal, onProgress: tell, readPicture, recognise: (text) => (isSavedGradebook(text) ? 'gradebook' : undefined) },
  );
  codes?.close();
  const open = async (envelope: Envelope): Promise<OpenedEnvelope> => {
    const { number, thumb } = envelope;
    // one that is not known here tells at least what was changed in its clear part
    const key = keys.find((each) => each.thumb === thumb) ?? keys[0];
    return { number, thumb, opening: await openEnvelope(envelope, key) };
  };
  const all = reading.envelopes.flatMap(({ text }) => envelopes.get(text) ?? []);
  for (let from = 0; from < all.length && !signal.aborted; from += portion) {
    const opened = await Promise.all(all.slice(from, from + portion).map(open));
    send({ opened });
    tell(from + opened.length, all.length);
    await turn();
  }
  const { outcomes, copies } = reading;
  return { outcomes, copies, stopped: signal.aborted };
}

globalThis.addEventListener('message', ({ data, ports: [port] }: MessageEvent<ReaderOrder>) => {
  if (!port) return;
  const stopping = new AbortController();
  port.onmessage = () => stopping.abort();
  const send: Send = (message) => port.postMessage(message);
  readAll(data, send, stopping.signal).then(
    (ended) => send({ ended }),
    (error: unknown) => send({ error: String(error) }),
  );
});
