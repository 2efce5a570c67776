import type { ContentFiles } from '../bank/check-bank.ts';
import { fileParts } from './file-parts.ts';
import { lay } from './lay.ts';
import { overlayWords } from './overlay-words.ts';
import { sourceWords, stateOf } from './source-words.ts';
import { type Translatable, translatableAt } from './translatable.ts';

/** How one file fares in a language. */
export interface Translation {
  /** below the language’s folder */
  readonly path: string;
  /**
   * `stale`: made from an older state of its source; `unstamped`: it does not say from which; `orphaned`: its source is gone; `broken`:
   * it cannot be read
   */
  readonly state: 'current' | 'stale' | 'unstamped' | 'missing' | 'orphaned' | 'broken';
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

type Read = Pick<Translation, 'state' | 'translates' | 'letters' | 'shown' | 'lacks' | 'misfits'>;

/** What a JSON file says, whose words are all its texts; what is wrong with them is found elsewhere. */
function ofJson(source: string, translation: string): Read {
  const { words } = overlayWords(JSON.parse(source));
  const translates = stateOf([...words]);
  const letters = lettersIn(words.values());
  const stamp = overlayWords(JSON.parse(translation)).translates;
  const state = stamp === translates ? 'current' : stamp ? 'stale' : 'unstamped';
  return { state, translates, letters, shown: letters, lacks: [], misfits: [] };
}

/** What a file of data or text says. */
function ofText(path: string, sort: Translatable, source: string, translation: string): Read {
  const parts = fileParts(path, source);
  const words = sourceWords(sort.schemaOf(parts.data), parts.data);
  const { data, state, isCurrent, isStamped, missing, misfits } = lay(sort, parts, fileParts(path, translation));
  const letters = lettersIn(words.values()) + parts.body.length;
  const lacking = missing.reduce((sum, way) => sum + (words.get(way)?.length ?? 0), 0);
  return {
    state: isCurrent ? 'current' : isStamped ? 'stale' : 'unstamped',
    translates: state,
    letters,
    shown: data === undefined ? 0 : letters - lacking,
    lacks: missing,
    misfits,
  };
}

/** How a file fares; undefined where it is not to be translated, or its source cannot be read, which is found elsewhere. */
function fares(path: string, source: string, translation: string | undefined): Translation | undefined {
  const sort = translatableAt(path);
  if (!sort && !path.endsWith('.json')) return undefined;
  const read = (text: string) => (sort ? ofText(path, sort, source, text) : ofJson(source, text));
  const isRequired = sort?.required ?? false;
  let missing: Translation;
  try {
    missing = { path, ...read(sort ? '' : '{}'), state: 'missing', shown: 0, lacks: [], misfits: [], isRequired };
  } catch {
    return undefined;
  }
  if (translation === undefined) return missing;
  try {
    return { path, ...read(translation), isRequired };
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    return { ...missing, state: 'broken', misfits: sort ? [['', message]] : [] };
  }
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
  const withSource = [...ours].flatMap(([path, text]) => fares(path, text, theirs.get(path)) ?? []);
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
