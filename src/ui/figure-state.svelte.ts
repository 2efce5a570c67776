import { onMount } from 'svelte';
import { keepInAddress, stateInAddress } from './fragment.ts';
import { keepPrediction, recallPrediction } from './reader-memory.ts';

/** How a widget's state goes into a link and comes back; `parse` throws where the text is not a state. */
export interface Codec<State> {
  readonly parse: (text: string) => State;
  readonly format: (state: State) => string;
}

/**
 * The state of one figure: starts as the author wrote it, takes over what the page's address holds once it runs in a browser,
 * else the guess of an earlier visit, and keeps the address up to date. `problem` is true where the address held something
 * unreadable.
 */
export function figureState<State extends { readonly guess?: unknown }>(
  id: () => string,
  start: () => State,
  { parse, format }: Codec<State>,
) {
  let state = $state.raw(start());
  let problem = $state(false);
  let touched = false;

  const read = (text: string): boolean => {
    try {
      state = parse(text);
      return true;
    } catch {
      return false;
    }
  };

  onMount(() => {
    const text = stateInAddress(id());
    if (text !== undefined) {
      problem = !read(text);
      return;
    }
    void recallPrediction(id()).then((guess) => {
      if (guess !== undefined && !touched) read(format({ ...state, guess }));
    });
  });

  const change = (next: State) => {
    touched = true;
    state = next;
    problem = false;
    keepInAddress(id(), format(next));
  };

  return {
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    change,
    /** Takes the reader's guess into the state and into their record. */
    predict(guess: string) {
      change({ ...state, guess });
      void keepPrediction(id(), guess);
    },
    reset() {
      touched = true;
      state = start();
      problem = false;
      keepInAddress(id(), undefined);
    },
  };
}
