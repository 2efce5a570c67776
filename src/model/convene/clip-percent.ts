/** The number, held between 0 and 100. */
export const clipPercent = (percent: number): number => Math.min(100, Math.max(0, percent));
