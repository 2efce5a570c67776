/** Something dropped, chosen or pasted: what to call it, and its bytes or how to get them once its turn comes. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
}

/** What stands in a text: a whole envelope with its receipt number, or one that is cut short, damaged or of a newer version, with its number where that can be read. */
export type Found =
  | { readonly kind: 'envelope'; readonly text: string; readonly number: string }
  | { readonly kind: Lost; readonly number?: string | undefined };

/** What may be wrong with an envelope before it is opened. */
export type Lost = 'cut' | 'damaged' | 'newer';

/** Finds everything that a text holds. */
export type Find = (text: string) => readonly Found[];

/** Knows a file of another sort by its text: `progress`, `gradebook`; undefined for any other. */
export type Recognise = (text: string) => 'progress' | 'gradebook' | undefined;

/** A whole envelope, and where it was first found. */
export interface FoundEnvelope {
  readonly text: string;
  readonly number: string;
  readonly path: string;
}

/** Why something was not looked into, or not to its end. */
export type Refusal =
  | 'too-large'
  | 'too-much'
  | 'too-dense'
  | 'too-deep'
  | 'too-many'
  | 'broken'
  | 'locked'
  | 'packed-otherwise'
  | 'unreadable';

/** What one file came to. */
export type Came =
  | ({ readonly is: 'receipts'; readonly envelopes: number } & Readonly<Record<Lost, number>>)
  | { readonly is: 'none' }
  | { readonly is: 'empty' }
  /** one in which no code could be read */
  | { readonly is: 'picture' }
  | { readonly is: 'progress' }
  | { readonly is: 'gradebook'; readonly text: string }
  | { readonly is: 'refused'; readonly reason: Refusal };

/** One file, by the way to it through folders and archives, and what it came to. */
export interface Outcome {
  readonly path: string;
  readonly came: Came;
}
