import type { ProgressEvent } from './event.ts';

/** The last answer to an item: given to which wording, right or not, or only marked so far. */
export interface ItemState {
  readonly rev: number;
  /** as the question's kind writes it */
  readonly response: string;
  /** from 0 to 1; undefined: marked, not checked */
  readonly score: number | undefined;
  /** how many times it has been checked since it was first met */
  readonly tries: number;
}

/** What the log says about the reader, as far as pages need it. */
export interface Progress {
  /** by chapter: the section reached last, and every section reached */
  readonly places: ReadonlyMap<
    string,
    { readonly section: string; readonly sections: ReadonlySet<string>; readonly at: number }
  >;
  /** by figure: the last guess */
  readonly guesses: ReadonlyMap<
    string,
    { readonly answer: string; readonly came: string | undefined; readonly at: number }
  >;
  /** by chapter: the question turned to last */
  readonly turned: ReadonlyMap<string, string>;
  /** by item */
  readonly items: ReadonlyMap<string, ItemState>;
}

/** Folds the events, oldest first, into the reader's progress; the same events give the same progress in every tab. */
export function foldProgress(events: readonly ProgressEvent[]): Progress {
  const places = new Map<string, { section: string; sections: Set<string>; at: number }>();
  const guesses = new Map<string, { answer: string; came: string | undefined; at: number }>();
  const turned = new Map<string, string>();
  const items = new Map<string, ItemState>();
  const tries = new Map<string, number>();

  for (const event of events) {
    switch (event.type) {
      case 'reached': {
        const sections = places.get(event.chapter)?.sections ?? new Set();
        places.set(event.chapter, { section: event.section, sections: sections.add(event.section), at: event.at });
        break;
      }
      case 'guessed':
        guesses.set(event.figure, { answer: event.answer, came: event.came, at: event.at });
        break;
      case 'turned':
        turned.set(event.chapter, event.item);
        break;
      case 'marked':
      case 'answered': {
        const score = event.type === 'answered' ? event.score : undefined;
        if (event.type === 'answered') tries.set(event.item, (tries.get(event.item) ?? 0) + 1);
        items.set(event.item, { rev: event.rev, response: event.response, score, tries: tries.get(event.item) ?? 0 });
        break;
      }
      case 'cleared':
        items.delete(event.item);
        break;
    }
  }
  return { places, guesses, turned, items };
}
