/** What the pages of an assignment know of a chapter of the course. */
export interface AssignedChapter {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** how long reading it takes */
  readonly minutes: number;
  /** the ids of its check's questions with their revisions, in order */
  readonly check: readonly { readonly item: string; readonly rev: number }[];
  /** the language of its objectives and headings, where it is not that of the page */
  readonly lang?: string;
  /** by id: what one can do after it, and the titles of its sections */
  readonly objectives: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<string, string>>;
}
