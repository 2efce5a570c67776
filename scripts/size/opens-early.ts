import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Whether the first `bytes` of a page, as brotli sends it, hold its first figure to the end. */
export function opensEarly(html: string, bytes: number): boolean {
  const [start] = html.split('data-figure=', 1);
  const end = html.indexOf('</astro-island>', start?.length);
  const sent = brotliCompressSync(html).subarray(0, bytes);
  const read = brotliDecompressSync(sent, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
  return end < 0 || read.length > end;
}
