import { createHash } from 'node:crypto';

/** The hash under which the text of a style sheet or script may stand in a page's content security policy. */
export const contentHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
