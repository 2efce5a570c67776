import { placeholdersIn, wrongPlaceholders } from '../placeholders.ts';
import { mapWords } from './map-words.ts';
import { overlayWords } from './overlay-words.ts';
import { parting } from './skeleton.ts';
import { sourceWords, stateOf } from './source-words.ts';
import type { Translatable } from './translatable.ts';

/** A file as its data and the text that follows them, which is empty in YAML. */
export interface FileParts {
  readonly data: unknown;
  readonly body: string;
}

/** A translation laid over its source. */
export interface Laid {
  /** the source's data in the other language; undefined where the source is to be shown instead */
  readonly data: unknown;
  /** the state of the source now; `isCurrent` where the translation was made from it */
  readonly state: string;
  readonly isCurrent: boolean;
  /** whether it says from which state it was made */
  readonly isStamped: boolean;
  /** ways to words that the translation lacks */
  readonly missing: readonly string[];
  /** what does not fit the source, each with the way to it: no fault of a translation whose source has changed since */
  readonly misfits: readonly (readonly [way: string, message: string])[];
}

/** The state of a source file: of all that a translation says anew. */
export const sourceState = (sort: Translatable, { data, body }: FileParts): string =>
  stateOf([[...sourceWords(sort.schemaOf(data), data)], body]);

/** The things of a list that nothing is wrong with. */
function soundThings(data: unknown, list: string, wrong: readonly string[]): unknown {
  const all = data as Readonly<Record<string, readonly { readonly id: string }[]>>;
  const isWrong = (id: string) => wrong.some((way) => way.startsWith(`${list}.${id}.`));
  return { ...all, [list]: all[list]?.filter(({ id }) => !isWrong(id)) };
}

/** Lays a translation's words over its source's logic; what it says beside words is never taken. */
export function lay(sort: Translatable, source: FileParts, translation: FileParts): Laid {
  const schema = sort.schemaOf(source.data);
  const known = sourceWords(schema, source.data);
  const { translates, words, notTexts } = overlayWords(translation.data);
  const bodyLacks = source.body.trim() !== '' && translation.body.trim() === '';
  const missing = [
    ...[...known].filter(([way, text]) => text.trim() !== '' && !words.get(way)?.trim()).map(([way]) => way),
    ...(bodyLacks ? ['text'] : []),
  ];
  const laid = mapWords(schema, source.data, (path, text) => words.get(path.join('.')) ?? text);
  const unsaid: [string, string][] = [...words.keys()]
    .filter((way) => !known.has(way))
    .map((way) => [way, 'is nothing that is said in its source']);
  const misplaced = [...known].flatMap(([way, text]) =>
    words.has(way)
      ? wrongPlaceholders(words.get(way), placeholdersIn(text)).map((wrong): [string, string] => [way, wrong])
      : [],
  );
  const wrong = [...missing, ...misplaced.map(([way]) => way)];
  const data = sort.piecemeal ? soundThings(laid, sort.piecemeal, wrong) : laid;
  const apart = bodyLacks ? undefined : parting(source.body, translation.body);
  const misfits: [string, string][] = [
    ...notTexts.map((way): [string, string] => [way, 'is not a text']),
    ...unsaid,
    ...misplaced,
    ...(schema.safeParse(data).error?.issues ?? []).map(({ path, message }): [string, string] => [
      path.join('.'),
      message,
    ]),
    ...(apart ? [['text', apart] as [string, string]] : []),
  ];
  const state = sourceState(sort, source);
  const isCurrent = translates === state;
  const isWhole = sort.piecemeal
    ? misfits.length === unsaid.length + misplaced.length
    : missing.length + misfits.length === 0;
  const isShown = isWhole && (isCurrent || !sort.currentOnly);
  return { data: isShown ? data : undefined, state, isCurrent, isStamped: translates !== '', missing, misfits };
}
