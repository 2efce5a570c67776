// What stands in the fragment of an address: one letter for what it is and `=`; one character for the version; four of checksum over
// that letter, the version and all that follows; then the bytes, compressed by deflate, in base64url. Every later version keeps the
// version and the checksum where they are, so that this one can tell a newer link from a damaged one.
import { deflateSync, FlateErrorCode, inflateSync } from 'fflate';
import { bytesAsFar, toBase64url } from '../base64url.ts';
import { checksum } from './checksum.ts';
import { type LinkProblem, Unreadable } from './link-problem.ts';

/** What a fragment is: `a`, an assignment for a class; `k`, the same with the key to what comes back, for its teacher alone; `d`, one that is being put together. */
export type LinkSort = 'a' | 'd' | 'k';

const version = '1';
/** More characters than any link of ours has, and more bytes than are in it. */
const longest = { text: 8000, bytes: 16_000 };

/** These bytes as the fragment of an address, without `#`. */
export function framed(sort: LinkSort, bytes: Uint8Array): string {
  const body = toBase64url(deflateSync(bytes, { level: 9 }));
  return `${sort}=${version}${checksum(sort + version + body)}${body}`;
}

function inflated(text: string): Uint8Array {
  const bytes = bytesAsFar(text);
  if (!bytes) throw new Unreadable('damaged');
  // fflate takes nothing for a whole
  if (bytes.length === 0) throw new Unreadable('cut');
  try {
    const out = inflateSync(bytes, { out: new Uint8Array(longest.bytes) });
    if (out.length < longest.bytes) return out;
  } catch (error) {
    if ((error as { code?: unknown }).code === FlateErrorCode.UnexpectedEOF) throw new Unreadable('cut');
  }
  throw new Unreadable('damaged');
}

/** Where the checksum does not fit: whether the end is missing. */
function brokenBody(body: string): LinkProblem {
  try {
    inflated(body.length % 4 === 1 ? body.slice(0, -1) : body);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
  }
  return 'damaged';
}

/**
 * The bytes in an address’s fragment of this sort, with or without what stands before it, and whatever white space or closing marks
 * a message put into it or after it; throws `Unreadable` where there are none.
 */
export function unframed(sort: LinkSort, address: string): Uint8Array {
  if (address.length > longest.text) throw new Unreadable('damaged');
  const fragment = address
    .slice(address.lastIndexOf('#') + 1)
    .replace(/\s/g, '')
    .replace(/%3d/i, '=')
    .replace(/[^\w-]+$/, '');
  const [, found, text = ''] = /^(?:([a-z])=)?(.*)$/.exec(fragment) ?? [];
  const [written, sum, body] = [text.slice(0, 1), text.slice(1, 5), text.slice(5)];
  if ((found !== undefined && found !== sort) || !/^[\w-]*$/.test(text)) throw new Unreadable('damaged');
  if (sum.length < 4) throw new Unreadable('cut');
  if (sum !== checksum(sort + written + body)) throw new Unreadable(brokenBody(body));
  if (written !== version) throw new Unreadable('newer');
  return inflated(body);
}
