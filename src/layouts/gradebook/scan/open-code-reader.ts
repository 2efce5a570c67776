import type { CodeAnswer, CodeOrder } from './codes-worker.ts';

/** Reads QR codes off the page’s own thread. Its promises reject where the worker cannot be had. */
export interface CodeReader {
  /** the texts of the codes in a camera’s frame, which is used up */
  readonly frame: (frame: ImageBitmap) => Promise<readonly string[]>;
  /** those in a file that is a picture */
  readonly picture: (file: Blob) => Promise<readonly string[]>;
  readonly close: () => void;
}

/** Opens a reader of codes, and brings the decoder with it. */
export function openCodeReader(): CodeReader {
  // biome-ignore lint/style/noRestrictedGlobals: the decoder, which is held to the same
  const worker = new Worker(new URL('./codes-worker.ts', import.meta.url), { type: 'module' });
  const waiting: {
    readonly resolve: (texts: readonly string[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  let failed: Error | undefined;
  worker.onerror = ({ message }) => {
    failed = new Error(message);
    for (const each of waiting.splice(0)) each.reject(failed);
  };
  worker.onmessage = ({ data }: MessageEvent<CodeAnswer>) => {
    const asked = waiting.shift();
    if ('texts' in data) asked?.resolve(data.texts);
    else asked?.reject(new Error(data.error));
  };
  const order = (what: CodeOrder, transfer: Transferable[]): Promise<readonly string[]> => {
    if (failed) return Promise.reject(failed);
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(what, transfer);
    });
  };
  return {
    frame: (frame) => order({ frame }, [frame]),
    picture: (picture) => order({ picture }, []),
    close: () => worker.terminate(),
  };
}
