import { z } from 'zod';

/**
 * The misconception that a part of a question shows in whoever gets that part wrong: an id of content/en/teaching/mistakes.yaml. A part
 * that is no more than a key, such as a cell, has its own under that key of the question’s `mistake`. It is for teachers alone: it is
 * no word, no part of the marking, and not sent to readers.
 */
export const mistake = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
