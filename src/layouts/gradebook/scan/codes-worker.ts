import { readFrame, readPicture } from './read-codes.ts';

/** What the worker is sent: a camera’s frame, or a file that is a picture. */
export type CodeOrder = { readonly frame: ImageBitmap } | { readonly picture: Blob };

/** What it sends back, one answer to each order and in their order: the texts of the codes, or an error. */
export type CodeAnswer = { readonly texts: readonly string[] } | { readonly error: string };

const send = (answer: CodeAnswer) => globalThis.postMessage(answer);

async function textsOf(order: CodeOrder): Promise<readonly string[]> {
  if ('picture' in order) return readPicture(order.picture);
  const texts = await readFrame(order.frame);
  order.frame.close();
  return texts;
}

let last: Promise<void> = Promise.resolve();
globalThis.addEventListener('message', ({ data }: MessageEvent<CodeOrder>) => {
  last = last
    .then(() => textsOf(data))
    .then(
      (texts) => send({ texts }),
      (error: unknown) => send({ error: String(error) }),
    );
});
