import { readAnything } from '#classroom/import/read-anything.ts';
import type { Outcome } from '#classroom/import/source.ts';
import { codesIn } from '#classroom/qr/codes-in.ts';
import { type Envelope, writeEnvelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { type ClassKey, type Opening, openEnvelope } from '#classroom/seal/open-envelope.ts';
import { isSavedGradebook } from './is-saved-gradebook.ts';
import { type CodeReader, openCodeReader } from './scan/open-code-reader.ts';

/** Something dropped, chosen or pasted. */
export interface Dropped {
  readonly name: string;
  readonly file: Blob;
}

/** What the worker is sent: what to look through, with the keys that are known here; or to stop. */
export type ReaderOrder =
  | { readonly dropped: readonly Dropped[]; readonly keys: readonly ClassKey[] }
  | { readonly stop: true };

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

const send = (message: ReaderMessage) => globalThis.postMessage(message);
const stopping = new AbortController();
/** How often it says how far it is, in milliseconds. */
const often = 100;
/** How many it hands over at once: few enough for the page to take them in at a blink. */
const portion = 200;

async function readAll(dropped: readonly Dropped[], keys: readonly ClassKey[]): Promise<Ended> {
  const { signal } = stopping;
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
  let opened: OpenedEnvelope[] = [];
  let count = 0;
  for (const { text } of reading.envelopes) {
    const envelope = envelopes.get(text);
    if (!envelope || signal.aborted) continue;
    // one that is not known here tells at least what was changed in its clear part
    const key = keys.find(({ thumb }) => thumb === envelope.thumb) ?? keys[0];
    const { number, thumb } = envelope;
    opened.push({ number, thumb, opening: await openEnvelope(envelope, key) });
    tell(++count, reading.envelopes.length);
    if (count % 20 === 0) await new Promise((turn) => setTimeout(turn));
    if (opened.length < portion) continue;
    send({ opened });
    opened = [];
  }
  send({ opened });
  const { outcomes, copies } = reading;
  return { outcomes, copies, stopped: signal.aborted };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ReaderOrder>) => {
  if ('stop' in data) stopping.abort();
  else
    readAll(data.dropped, data.keys).then(
      (ended) => send({ ended }),
      (error: unknown) => send({ error: String(error) }),
    );
});
