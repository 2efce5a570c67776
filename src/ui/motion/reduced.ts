/** Whether the reader wants little motion: then what would follow in time stands side by side, at once. */
export const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
