import type { ContentFiles } from '../bank/check-bank.ts';
import { fileParts } from './file-parts.ts';
import { lay } from './lay.ts';
import { overlayWords } from './overlay-words.ts';
import { sourceWords, stateOf } from './source-words.ts';
import { translatableAt } from './translatable.ts';

/** How one file fares in a language. */
export interface Translation {
  /** below the language’s folder */
  readonly path: string;
  /** `stale`: made from an older state of its source; `orphaned`: its source is gone */
  readonly state: 'current' | 'stale' | 'missing' | 'orphaned';
  /** what it should say that it translates; empty where its source is gone */
  readonly translates: string;
  /** letters of its source, and how many of them are shown in this language */
  readonly letters: number;
  readonly shown: number;
  /** ways to words that it lacks */
  readonly lacks: readonly string[];
  /** what in it does not fit its source, with the way there */
  readonly misfits: readonly (readonly [way: string, message: string])[];
  /** whether no page of the language can do without it */
  readonly isRequired: boolean;
}

const lettersIn = (texts: Iterable<string>): number => [...texts].reduce((sum, text) => sum + text.length, 0);

/** The texts in a JSON file, by the way to them; what it says that it translates left out. */
const jsonWords = (text: string) => overlayWords(JSON.parse(text));

/** How a JSON file fares, whose words are all its texts; what is wrong with them is found elsewhere. */
function ofJson(path: string, source: string, translation: string | undefined): Translation {
  const translates = stateOf([...jsonWords(source).words]);
  const letters = lettersIn(jsonWords(source).words.values());
  const isCurrent = translation !== undefined && jsonWords(translation).translates === translates;
  return {
    path,
    state: translation === undefined ? 'missing' : isCurrent ? 'current' : 'stale',
    translates,
    letters,
    shown: translation === undefined ? 0 : letters,
    lacks: [],
    misfits: [],
    isRequired: false,
  };
}

/** How a file of data or text fares; undefined where it is not to be translated. */
function ofText(path: string, source: string, translation: string | undefined): Translation | undefined {
  const sort = translatableAt(path);
  if (!sort) return undefined;
  const parts = fileParts(path, source);
  const schema = sort.schemaOf(parts.data);
  const { data, state, isCurrent, missing, misfits } = lay(sort, parts, fileParts(path, translation ?? ''));
  const lettersOf = (of: unknown) => lettersIn(sourceWords(schema, of).values()) + (of ? parts.body.length : 0);
  const letters = lettersOf(parts.data);
  const lacking = missing.reduce((sum, way) => sum + (sourceWords(schema, parts.data).get(way)?.length ?? 0), 0);
  return {
    path,
    state: translation === undefined ? 'missing' : isCurrent ? 'current' : 'stale',
    translates: state,
    letters,
    shown: translation === undefined || data === undefined ? 0 : letters - lacking,
    lacks: translation === undefined ? [] : missing,
    misfits: translation === undefined ? [] : misfits,
    isRequired: sort.required ?? false,
  };
}

/** How every file fares in this language, in the order of the sources; those without a source last. */
export function translations(files: ContentFiles, source: string, language: string): readonly Translation[] {
  const below = (folder: string) =>
    new Map(
      [...files].flatMap(([file, text]) =>
        file.startsWith(`${folder}/`) ? [[file.slice(folder.length + 1), text] as const] : [],
      ),
    );
  const [theirs, ours] = [below(language), below(source)];
  const withSource = [...ours].flatMap(([path, text]) => {
    const of = path.endsWith('.json') ? ofJson : ofText;
    return of(path, text, theirs.get(path)) ?? [];
  });
  const orphaned = [...theirs.keys()]
    .filter((path) => !ours.has(path))
    .map((path) => ({
      path,
      state: 'orphaned' as const,
      translates: '',
      letters: 0,
      shown: 0,
      lacks: [],
      misfits: [],
      isRequired: false,
    }));
  return [...withSource, ...orphaned];
}
