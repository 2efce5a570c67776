import type { Course, QuestionAtHand } from '#classroom/pick/course.ts';
import { href } from '#i18n/href.ts';

/** A question that can be assigned, as it is listed. */
export interface ListedQuestion extends QuestionAtHand {
  /** the language of its prompt, where it is not that of the page */
  readonly lang?: string;
}

/** What can be assigned today, with every prompt. */
export interface ListedCourse extends Course {
  readonly questions: readonly ListedQuestion[];
}

let course: Promise<ListedCourse> | undefined;

/** Fetches what can be assigned, once; rejects where the site cannot be reached, and is tried anew then. */
export function fetchCourse(locale: string): Promise<ListedCourse> {
  course ??= (async () => {
    const answer = await fetch(href(`/${locale}/teach/assign/questions.json`));
    if (!answer.ok) throw new Error(`${answer.status} for the questions of the course`);
    return (await answer.json()) as ListedCourse;
  })().catch((error) => {
    course = undefined;
    throw error;
  });
  return course;
}
