const parses = import.meta.glob<(text: string) => unknown>('./*/read.ts', { eager: true, import: 'parse' });

/** What reads the state in a link to each widget, by its folder’s name; it throws where the text is none. */
export const parsers: ReadonlyMap<string, (text: string) => unknown> = new Map(
  Object.entries(parses).map(([path, parse]) => [path.split('/')[1] ?? '', parse]),
);
