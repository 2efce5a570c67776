import { fitting, type Meeting } from './game.ts';

/** The rivals that looked alike because the reader never cut corners with them: none, or at least two. */
export function neverTested(all: readonly Meeting[]): readonly Meeting[] {
  const alike = all.filter(
    (meeting) => !meeting.mine.includes('D') && fitting(meeting).length > 1 && !meeting.theirs.includes('D'),
  );
  return alike.length > 1 ? alike : [];
}
