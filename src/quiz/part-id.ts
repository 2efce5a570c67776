import { z } from 'zod';

/**
 * The id of an option, an item, a pair, a condition or a slip: lower-case words joined by hyphens. It begins with a letter, so that
 * nobody takes it for a place, as which responses once named options.
 */
export const partId = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as both-safe');

/** Whether no two parts of a question have the same id. */
export const idsDiffer = (parts: readonly { readonly id: string }[]): boolean =>
  new Set(parts.map(({ id }) => id)).size === parts.length;
