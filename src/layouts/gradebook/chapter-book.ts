import type { NamedMistakes } from '#classroom/analysis/named-mistakes.ts';
import type { AskedItem } from '#quiz/present.ts';
import type { GradebookChapter, MistakeInfo } from './gradebook-data.ts';

/** Everything that the gradebook needs of a chapter: it comes as a script, since that page may not fetch. */
export interface ChapterBook {
  readonly chapter: Omit<GradebookChapter, 'href'>;
  /** its questions as they are asked today */
  readonly items: readonly AskedItem[];
  /** as earlier revisions asked them, by `chapter/name@rev` */
  readonly earlier: Readonly<Record<string, AskedItem>>;
  /** the mistakes that they name, and what is known of these */
  readonly named: NamedMistakes;
  readonly mistakes: readonly MistakeInfo[];
}
