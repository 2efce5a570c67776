/** Whether this stands for no answer: a dash of any length, or several. */
export const isBlank = (written: string): boolean => /^[-–—−‐‑]+$/.test(written);
