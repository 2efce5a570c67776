/** The chapter of an item, by its id. */
export const chapterOf = (id: string): string => id.split('/')[0] ?? '';
