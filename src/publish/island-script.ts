import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** The script that brings islands to life, as short as it goes. */
export const islandScript = minifySync(
  'islands.js',
  readFileSync(new URL('../layouts/islands.js', import.meta.url), 'utf8'),
).code;
