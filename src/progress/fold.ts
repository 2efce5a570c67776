import type { ProgressEvent } from './event.ts';
import { inSitting } from './in-sitting.ts';
import { optionsOf } from './ledger.ts';

/** The last answer to an item: given to which wording and drawing, right or not, or only marked so far. */
export interface ItemState {
  readonly rev: number;
  readonly seed: number;
  /** as the question's kind writes it */
  readonly response: string;
  /** the language that it was typed in, where it is to be read in one still */
  readonly language?: string | undefined;
  /** how sure the reader is of what is only marked, from 0 to 1, and how many milliseconds it took, where that is kept */
  readonly sure?: number | undefined;
  readonly took?: number | undefined;
  /** from 0 to 1; undefined: marked, not checked */
  readonly score: number | undefined;
}

/** One sitting of a test: how it was drawn, what is marked in it, and since when it is over, if it is. */
export interface Sitting {
  readonly id: string;
  readonly test: string;
  readonly seed: number;
  /** the ids of its questions, in order */
  readonly form: readonly string[];
  /** in seconds */
  readonly limit: number | undefined;
  readonly at: number;
  readonly items: ReadonlyMap<string, ItemState>;
  readonly finished: number | undefined;
}

/** What the log says about the reader, as far as pages need it. */
export interface Progress {
  /** by chapter, the one that was read last at the end: the section reached last, and every section reached */
  readonly places: ReadonlyMap<
    string,
    { readonly section: string; readonly sections: ReadonlySet<string>; readonly at: number }
  >;
  /** by figure: the last guess, and what came of it where that is known */
  readonly guesses: ReadonlyMap<
    string,
    { readonly answer: string; readonly came: string | undefined; readonly at: number }
  >;
  /** the figures whose guess's question was tried */
  readonly tried: ReadonlySet<string>;
  /** the chapters whose answers were asked for */
  readonly shown: ReadonlySet<string>;
  /** by entry of the ledger: the option that was signed last */
  readonly signed: ReadonlyMap<string, string>;
  /** the claim that was doubted last, and the drawer that it might move to */
  readonly doubt: { readonly claim: string; readonly drawer: string } | undefined;
  /** what is planned, and for which day, as `2026-12-07`, where one is picked */
  readonly plan: { readonly steps: readonly string[]; readonly day: string | undefined };
  /** by game, the one that was played last at the end: how far it was played, as its link writes it */
  readonly games: ReadonlyMap<string, string>;
  /** by chapter: the question turned to last */
  readonly turned: ReadonlyMap<string, string>;
  /** by item, as its chapter's check stands */
  readonly items: ReadonlyMap<string, ItemState>;
  /** by item: how many times it has been checked in its chapter since it was first met */
  readonly tries: ReadonlyMap<string, number>;
  /** by recall prompt: whether the reader had it the last time */
  readonly recalls: ReadonlyMap<string, { readonly knew: boolean; readonly at: number }>;
  /** by test: its sittings, oldest first */
  readonly sittings: ReadonlyMap<string, readonly Sitting[]>;
  /** by setting: what the reader chose */
  readonly settings: ReadonlyMap<string, string>;
}

interface OpenSitting extends Omit<Sitting, 'items' | 'finished'> {
  readonly items: Map<string, ItemState>;
  finished: number | undefined;
}

/** Folds the events, in the order of the log, into the reader's progress; the same events give the same progress in every tab. */
export function foldProgress(events: readonly ProgressEvent[]): Progress {
  const places = new Map<string, { section: string; sections: Set<string>; at: number }>();
  const guesses = new Map<string, { answer: string; came: string | undefined; at: number }>();
  const tried = new Set<string>();
  const shown = new Set<string>();
  const signed = new Map<string, string>();
  let doubt: Progress['doubt'];
  let plan: Progress['plan'] = { steps: [], day: undefined };
  const games = new Map<string, string>();
  const turned = new Map<string, string>();
  const items = new Map<string, ItemState>();
  const tries = new Map<string, number>();
  const recalls = new Map<string, { knew: boolean; at: number }>();
  const sittings = new Map<string, OpenSitting[]>();
  const byContext = new Map<string, OpenSitting>();
  const settings = new Map<string, string>();

  const itemsIn = (context: string | undefined) => (context === undefined ? items : byContext.get(context)?.items);

  for (const event of events) {
    switch (event.type) {
      case 'reached': {
        const sections = places.get(event.chapter)?.sections ?? new Set();
        places.delete(event.chapter);
        places.set(event.chapter, { section: event.section, sections: sections.add(event.section), at: event.at });
        break;
      }
      case 'guessed':
        guesses.set(event.figure, { answer: event.answer, came: event.came, at: event.at });
        break;
      case 'tried':
        tried.add(event.figure);
        break;
      case 'shown':
        shown.add(event.figure.slice(0, event.figure.lastIndexOf('/')));
        break;
      case 'chose':
        if (optionsOf(event.entry).includes(event.option)) signed.set(event.entry, event.option);
        break;
      case 'doubted':
        doubt = { claim: event.claim, drawer: event.drawer };
        break;
      case 'planned':
        plan = { steps: event.steps, day: event.day };
        break;
      case 'played':
        games.delete(event.game);
        games.set(event.game, event.link);
        break;
      case 'turned':
        if (event.context === undefined) turned.set(event.chapter, event.item);
        break;
      case 'marked':
      case 'answered': {
        const { rev, seed, response } = event;
        const score = event.type === 'answered' ? event.score : undefined;
        if (event.context === undefined && score !== undefined) tries.set(event.item, (tries.get(event.item) ?? 0) + 1);
        const within = itemsIn(event.context);
        // what was counted in a sitting is not taken back by a mark that comes late
        if (event.context !== undefined && score === undefined && within?.get(event.item)?.score !== undefined) break;
        const typed = event.type === 'marked' && event.language ? { language: event.language } : {};
        within?.set(event.item, { rev, seed, response, score, ...typed });
        break;
      }
      case 'cleared':
        itemsIn(event.context)?.delete(event.item);
        break;
      case 'recalled':
        recalls.set(event.item, { knew: event.knew, at: event.at });
        break;
      case 'began': {
        const { id, test, seed, items: form, limit, at } = event;
        const sitting = { id, test, seed, form, limit, at, items: new Map(), finished: undefined };
        byContext.set(inSitting(id), sitting);
        sittings.set(test, [...(sittings.get(test) ?? []), sitting]);
        break;
      }
      case 'finished': {
        const sitting = byContext.get(inSitting(event.sitting));
        if (sitting) sitting.finished ??= event.at;
        break;
      }
      case 'preferred':
        settings.set(event.setting, event.value);
        break;
    }
  }
  return {
    places,
    guesses,
    tried,
    shown,
    signed,
    doubt,
    plan,
    games,
    turned,
    items,
    tries,
    recalls,
    sittings,
    settings,
  };
}
