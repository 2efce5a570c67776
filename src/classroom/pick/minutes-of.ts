import type { ChapterAtHand } from './course.ts';

/** How many seconds a question takes where nobody has measured it: what the course’s own tests give. */
export const usualPace = 90;

/** About how many minutes chapters and so many questions take, in whole ones, at `pace` seconds a question. */
export const minutesOf = (
  chapters: readonly Pick<ChapterAtHand, 'minutes'>[],
  questions: number,
  pace = usualPace,
): number => Math.round(chapters.reduce((sum, { minutes }) => sum + minutes, 0) + (questions * pace) / 60);
