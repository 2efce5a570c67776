import type { Words } from './source-words.ts';

/** What a translation's file holds: the state of the source it was made from, its words, and what in it is not a text. */
export interface Overlay {
  /** empty where it states none */
  readonly translates: string;
  readonly words: Words;
  readonly notTexts: readonly string[];
}

/** Reads the data of a translation's YAML or frontmatter: mappings by id, lists by place, texts. */
export function overlayWords(data: unknown): Overlay {
  const { translates, ...rest } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const words = new Map<string, string>();
  const notTexts: string[] = [];
  const read = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') words.set(path.join('.'), value);
    else if (value && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) read(each, [...path, key]);
    else notTexts.push(path.join('.'));
  };
  read(rest, []);
  return { translates: typeof translates === 'string' ? translates : '', words, notTexts };
}
