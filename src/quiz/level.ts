/** How hard a question asks its reader to think. */
export const levels = ['remember', 'understand', 'apply', 'judge'] as const;
export type Level = (typeof levels)[number];
