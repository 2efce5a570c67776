import { indexFile } from './index-file.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page or file of this site under the base path it is built for; `path` starts with a slash. */
export const href = (path: string): string => `${base}${import.meta.env.RELATIVE ? indexFile(path) : path}`;
