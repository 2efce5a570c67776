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
 * and keeps the address up to date. `problem` is true where the address held something unreadable.
 */
export function figureState<State>(id: string, start: State, { parse, format }: Codec<State>) {
  let state = $state.raw(start);
  let problem = $state(false);

  onMount(() => {
    const text = stateInAddress(id);
    if (text === undefined) return;
    try {
      state = parse(text);
    } catch {
      problem = true;
    }
  });

  const change = (next: State) => {
    state = next;
    problem = false;
    keepInAddress(id, format(next));
  };

  return {
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    change,
    /** Changes the state and keeps the reader's guess in their record. */
    predict(next: State, guess: string) {
      change(next);
      void keepPrediction(id, guess);
    },
    /** Calls back with the guess of an earlier visit, if there was one and the address says nothing else. */
    recall(callback: (guess: string) => void) {
      onMount(() => {
        if (stateInAddress(id) !== undefined) return;
        void recallPrediction(id).then((guess) => guess !== undefined && callback(guess));
      });
    },
    reset() {
      state = start;
      problem = false;
      keepInAddress(id, undefined);
    },
  };
}
