import * as v from 'valibot';
import { assignmentLimits } from '../assignment-schema.ts';
import { fromBase64url, toBase64url } from '../base64url.ts';
import { thumbprintPattern } from './thumbprint.ts';

/** A key that this browser keeps, with what it belongs to. */
export interface StoredKey {
  /** of its public key: what receipts name */
  readonly thumbprint: string;
  /** the id of the assignment; the same work may have had several keys */
  readonly assignment: string;
  readonly group: string;
  readonly title: string;
  /** the class’s link, as `writeLink` wrote it */
  readonly link: string;
  /** 32 bytes */
  readonly privateKey: Uint8Array<ArrayBuffer>;
  /** when it was made, in milliseconds since 1970 */
  readonly made: number;
  /** whether the teacher has kept the link that opens it */
  readonly kept: boolean;
}

const rowSchema = v.object({
  thumbprint: v.pipe(v.string(), v.regex(thumbprintPattern)),
  assignment: v.pipe(v.string(), v.minLength(1), v.maxLength(assignmentLimits.id)),
  group: v.pipe(v.string(), v.maxLength(assignmentLimits.group)),
  title: v.pipe(v.string(), v.maxLength(assignmentLimits.title)),
  link: v.pipe(v.string(), v.startsWith('a='), v.maxLength(8000)),
  privateKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  made: v.pipe(v.number(), v.integer(), v.minValue(0)),
  kept: v.boolean(),
});

/** A key as it is stored. */
export type KeyRow = v.InferOutput<typeof rowSchema>;

/** A key as it is stored. */
export const rowOf = (key: StoredKey): KeyRow => ({ ...key, privateKey: toBase64url(key.privateKey) });

/** A key of what was stored; undefined where it is none. */
export function keyOf(row: unknown): StoredKey | undefined {
  const read = v.safeParse(rowSchema, row);
  const privateKey = read.success ? fromBase64url(read.output.privateKey) : undefined;
  return read.success && privateKey ? { ...read.output, privateKey } : undefined;
}
