import * as z from 'zod';

const place = z.strictObject({
  chapter: z.string(),
  /** words of the chapter that take the point up */
  says: z.string().min(8),
  widget: z.string(),
  questions: z.array(z.string()).min(1),
});

/** The points of the documents, by source, each with its place in the course. */
export const coverageSchema = z.record(z.string(), z.array(z.strictObject({ point: z.string(), at: place })).min(1));

/** The points of the documents, by source. */
export type Coverage = z.infer<typeof coverageSchema>;

/** What the course has. */
export interface CourseParts {
  readonly sources: readonly string[];
  /** by slug: a chapter's text as it is read, the widgets it places, and its questions */
  readonly chapters: ReadonlyMap<
    string,
    { readonly text: string; readonly widgets: readonly string[]; readonly questions: readonly string[] }
  >;
}

/** What is missing for each point to be taken up where it is said to be, in words; empty where nothing is. */
export function coverageGaps(coverage: Coverage, { sources, chapters }: CourseParts): string[] {
  return Object.entries(coverage).flatMap(([source, points]) => [
    ...(sources.includes(source) ? [] : [`no source ${source}`]),
    ...points.flatMap(({ point, at }) => {
      const chapter = chapters.get(at.chapter);
      if (!chapter) return [`“${point}”: there is no chapter ${at.chapter}`];
      const lost = at.questions.filter((name) => !chapter.questions.includes(name));
      return [
        ...(chapter.text.includes(at.says) ? [] : [`“${point}”: ${at.chapter} does not say “${at.says}”`]),
        ...(chapter.widgets.includes(at.widget) ? [] : [`“${point}”: ${at.chapter} does not place ${at.widget}`]),
        ...lost.map((name) => `“${point}”: ${at.chapter} has no question ${name}`),
      ];
    }),
  ]);
}
