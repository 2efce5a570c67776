import { createHash } from 'node:crypto';
import { readContent } from './bank/read-content.ts';

/** Which state of the content this build shows: a short hash, the same wherever the same files are built. */
export const contentBuild: string = createHash('sha256')
  .update(JSON.stringify([...readContent('content')]))
  .digest('hex')
  .slice(0, 12);
