import { createHash } from 'node:crypto';

/** The hash under which a style sheet's text may stand in a page's content security policy. */
export const styleHash = (css: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;
