import { onMount } from 'svelte';
import { surroundingExercise } from './exercise.ts';
import { keepInAddress, stateInAddress } from './fragment.ts';
import { loadPart } from './load-part.ts';
import { keepPrediction, keepTried, recallPrediction } from './reader-memory.ts';

/** What a figure's frame needs of its state. */
export interface FigureHandle {
  readonly link: string;
  readonly problem: boolean;
  /** what the page's address holds is still being read: what is pressed now would be another thing */
  readonly opening: boolean;
  readonly reset: () => void;
}

/** How a widget's state goes into a link and comes back: the reader, loaded where there is a text to read, throws where that is no state. */
export interface Codec<State> {
  readonly reader: () => Promise<{ readonly parse: (text: string) => State }>;
  readonly format: (state: State) => string;
}

/**
 * The state of one figure: starts as the author wrote it, takes over what the page's address holds once it runs in a browser,
 * else the guess of an earlier visit, and keeps the address up to date. `problem` is true where the address held something
 * unreadable. Inside an exercise it tells the question instead.
 */
export function figureState<State extends { readonly guess?: unknown }>(
  id: () => string,
  start: () => State,
  { reader, format }: Codec<State>,
) {
  let state = $state.raw(start());
  let problem = $state(false);
  let opening = $state(false);
  let touched = false;
  const exercise = surroundingExercise();
  let reading: Promise<unknown> = Promise.resolve();

  const read = async (text: string): Promise<boolean> => {
    const { parse } = await loadPart(reader);
    try {
      const given = parse(text);
      if (!touched) state = given;
      return true;
    } catch {
      return false;
    }
  };

  onMount(() => {
    if (exercise) return;
    const text = stateInAddress(id());
    if (text !== undefined) {
      opening = true;
      reading = read(text).then((done) => {
        problem = !done;
        opening = false;
        document.documentElement.classList.add('state-opened');
      });
      return;
    }
    void recallPrediction(id()).then((guess) => {
      if (guess !== undefined) void read(format({ ...state, guess }));
    });
  });

  const change = (next: State) => {
    touched = true;
    state = next;
    problem = false;
    if (exercise) exercise(format(next));
    else keepInAddress(id(), format(next));
  };

  return {
    get state() {
      return state;
    },
    /** the state as it goes into a link */
    get link() {
      return format(state);
    },
    get problem() {
      return problem;
    },
    get opening() {
      return opening;
    },
    change,
    /** Takes the reader's guess into the state and, with the model's own answers (`came`), into their record. */
    async predict(guess: string, came: readonly string[]) {
      await reading;
      change({ ...state, guess });
      void keepPrediction(id(), guess, came.join(' '));
    },
    /** Keeps that the reader has tried what the guess is about; not what a link brought, nor in an exercise. */
    report() {
      if (touched && !exercise) void keepTried(id());
      return touched;
    },
    reset() {
      touched = true;
      state = start();
      problem = false;
      if (exercise) exercise(format(state));
      else keepInAddress(id(), undefined);
    },
  };
}
