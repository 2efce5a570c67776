import type { Blueprint } from '#quiz/form/blueprint.ts';
import { drawForm } from '#quiz/form/draw-form.ts';
import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';
import type { Course, QuestionAtHand } from './course.ts';

/** How a teacher chooses questions: each chapter’s check; a number of them, drawn by objective and level; or one by one. */
export type Choice =
  | { readonly by: 'checks' }
  | {
      readonly by: 'drawn';
      readonly count: number;
      /** the weight of each level; one that weighs nothing is left out */
      readonly levels: Blueprint['levels'];
      readonly seed: number;
    }
  | { readonly by: 'hand'; readonly ids: readonly string[] };

/** The ids that are chosen, in order. */
function chosen(choice: Choice, slugs: readonly string[], { chapters, questions }: Course): readonly string[] {
  switch (choice.by) {
    case 'checks':
      return slugs.flatMap((slug) => chapters.find((chapter) => chapter.slug === slug)?.check ?? []);
    case 'drawn': {
      const wanted = questions.filter(({ level }) => choice.levels[level] > 0);
      return drawForm({ ...choice, id: 'assignment', chapters: slugs }, wanted, choice.seed);
    }
    case 'hand':
      return questions.map(({ id }) => id).filter((id) => choice.ids.includes(id));
  }
}

/**
 * The questions of an assignment that reads these chapters, in their revisions of today: checks in the order of the chapters, what is
 * drawn likewise, what is chosen by hand in the course’s order and from any chapter. What the course does not have is left out.
 */
export function pickItems(choice: Choice, slugs: readonly string[], course: Course): readonly ItemAtRev[] {
  const byId = new Map(course.questions.map((question): [string, QuestionAtHand] => [question.id, question]));
  return chosen(choice, slugs, course).flatMap((id) => {
    const question = byId.get(id);
    return question ? [{ item: id, rev: question.rev }] : [];
  });
}
