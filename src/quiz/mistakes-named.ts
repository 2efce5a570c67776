import type { QuestionFile } from './question.ts';

/** The names of mistakes in a question’s file, each with the part that names it and the way to it in the file. */
export interface NamedMistake {
  readonly part: string;
  readonly mistake: string;
  readonly path: readonly (string | number)[];
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The mistakes that the parts of a question name, in the order of its file. */
export function mistakesNamed(question: QuestionFile): readonly NamedMistake[] {
  return Object.entries(question).flatMap(([field, value]): readonly NamedMistake[] => {
    if (!isThing(value)) return [];
    // where parts are keys and no more, the question names their mistakes
    if (field === 'mistake')
      return Object.entries(value).map(([part, id]) => ({ part, mistake: String(id), path: [field, part] }));
    return Object.entries(value).flatMap(([key, part]) => {
      if (!isThing(part) || typeof part.mistake !== 'string') return [];
      const path = [field, Array.isArray(value) ? Number(key) : key, 'mistake'];
      return [{ part: String(part.id ?? key), mistake: part.mistake, path }];
    });
  });
}
